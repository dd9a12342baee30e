import ts from "typescript";

/** Something that a generated module declares. */
export interface Declaration {
  readonly name: string;
  readonly kind: "interface" | "alias" | "function" | "class" | "value";
  readonly exported: boolean;
  /** Source text without comments. Of a function: its call signatures, one a line, as members of a type literal. */
  readonly text: string;
  /** Names of the members of an interface, with the source text of their types. */
  readonly members: ReadonlyMap<string, string>;
}

/** Declarations of a generated module, and the types that it imports. */
export interface Module {
  readonly declarations: readonly Declaration[];
  /** Names by the module that they come from. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Reads a module. It looks at the syntax only, so the module need not compile. */
export function readModule(file: string, source: string): Module {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, tree);
  const declarations: Declaration[] = [];
  const functions = new Map<string, ts.FunctionDeclaration[]>();
  const imports = new Map<string, string[]>();
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings === undefined || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier))
        continue;
      const names = imports.get(statement.moduleSpecifier.text) ?? [];
      imports.set(statement.moduleSpecifier.text, [...names, ...bindings.elements.map(({ name }) => name.text)]);
    } else if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
      const name = statement.name.text;
      functions.set(name, [...(functions.get(name) ?? []), statement]);
    } else declarations.push(...readStatement(statement, print));
  }
  for (const [name, overloads] of functions) {
    // The last one of several is the implementation, which nobody sees.
    const visible = overloads.length > 1 ? overloads.filter(({ body }) => body === undefined) : overloads;
    declarations.push({
      name,
      kind: "function",
      exported: overloads.some(isExported),
      text: visible.map((overload) => signatureText(overload, print)).join("\n"),
      members: new Map(),
    });
  }
  return { declarations, imports };
}

function readStatement(statement: ts.Statement, print: (node: ts.Node) => string): Declaration[] {
  const shared = { exported: isExported(statement), members: new Map<string, string>() };
  if (ts.isInterfaceDeclaration(statement)) {
    const members = statement.members.flatMap((member): [string, string][] => {
      if (member.name === undefined) return [];
      const type = ts.isPropertySignature(member) && member.type !== undefined ? print(member.type) : "";
      return [[nameText(member.name), type]];
    });
    const name = statement.name.text;
    return [{ ...shared, kind: "interface", name, text: print(statement), members: new Map(members) }];
  }
  if (ts.isTypeAliasDeclaration(statement)) {
    return [{ ...shared, kind: "alias", name: statement.name.text, text: print(statement) }];
  }
  if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
    return [{ ...shared, kind: "class", name: statement.name.text, text: print(statement) }];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((declaration) =>
    ts.isIdentifier(declaration.name)
      ? [{ ...shared, kind: "value" as const, name: declaration.name.text, text: print(declaration) }]
      : [],
  );
}

function signatureText(declaration: ts.FunctionDeclaration, print: (node: ts.Node) => string): string {
  const types = declaration.typeParameters?.map(print).join(", ");
  const parameters = declaration.parameters.map(print).join(", ");
  return `${types === undefined ? "" : `<${types}>`}(${parameters}): ${declaration.type === undefined ? "unknown" : print(declaration.type)};`;
}

/** The members of the type of a member, for example the keys of `components.schemas`. */
export function innerMembers(typeText: string): string[] {
  const module = readModule("inner.ts", `interface Inner ${typeText}`);
  return [...(module.declarations[0]?.members.keys() ?? [])];
}

function nameText(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) ? "[computed]" : name.getText();
}

function isExported(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
