import ts from "typescript-5.9";
import { isExported } from "./syntax.ts";

/** Lists the state of a module: variables, collections that begin empty or can be changed from outside, changed constants. */
export function moduleState(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const constants = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    for (const declaration of statement.declarationList.declarations) {
      const name = declaration.name.getText();
      if (!isConstant) found.push(`variable ${name}`);
      else if (isMutableCollection(declaration, isExported(statement))) found.push(`collection ${name}`);
      else constants.add(name);
    }
  }
  return [...found, ...changedConstants(source, constants)];
}

function isMutableCollection({ type, initializer }: ts.VariableDeclaration, isPublic: boolean): boolean {
  if (initializer === undefined || !ts.isNewExpression(initializer)) return false;
  const { expression } = initializer;
  if (!/^(?:Weak)?(?:Map|Set)$/.test(expression.getText())) return false;
  const isEmpty = (initializer.arguments ?? []).length === 0;
  return isEmpty || (isPublic && !/^Readonly/.test(type?.getText() ?? ""));
}

const mutators = [
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
  "add",
  "set",
  "delete",
  "clear",
];

/** Lists the constants of a module that its code assigns to or mutates. */
function changedConstants(source: ts.SourceFile, constants: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = changedName(node);
    if (name !== undefined && constants.has(name)) found.add(`changed constant ${name}`);
    ts.forEachChild(node, visit);
  };
  source.statements.forEach(visit);
  return [...found];
}

/** Returns `a` for `a.b = 1`, `delete a.b` and `a.b.push(1)`, and undefined for what changes no part of a named value. */
function changedName(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return nameOfOwner(node.left);
  if (ts.isDeleteExpression(node)) return nameOfOwner(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name } = node.expression;
  return mutators.includes(name.text) ? nameOfOwner(node.expression) : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Returns `a` for `a.b[c]`; undefined where there is no owner or it has no name. */
function nameOfOwner(node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  return ts.isIdentifier(node.expression) ? node.expression.text : nameOfOwner(node.expression);
}
