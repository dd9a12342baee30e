import ts from "typescript";

/** One generated module under construction. Its imports are collected at the end. */
export class SourceFile {
  readonly #header: string;
  readonly #parts: string[] = [];
  readonly #typeNames = new Set<string>();

  /** @param header the first line, a comment that says where the file comes from. */
  constructor(header: string) {
    this.#header = header;
  }

  /** Adds a statement, with a documentation comment that ends in a line break or is empty. */
  add(statement: ts.Node, comment = ""): void {
    this.#collectTypeNames(statement);
    this.#parts.push(`${comment}${printNode(statement)}\n`);
  }

  /** Adds `export type Name = …`. */
  addAlias(name: string, type: ts.TypeNode, comment = ""): void {
    this.add(ts.factory.createTypeAliasDeclaration([exportKeyword()], name, undefined, type), comment);
  }

  /** Adds `export interface Name …`, which may extend another one. */
  addInterface(name: string, members: readonly ts.TypeElement[], comment = "", base?: string): void {
    const heritage = base === undefined ? undefined : [extendsClause(base)];
    this.add(ts.factory.createInterfaceDeclaration([exportKeyword()], name, undefined, heritage, members), comment);
  }

  /** Returns whether the file refers to a type of this name so far. */
  mentions(name: string): boolean {
    return this.#typeNames.has(name);
  }

  /**
   * The text of the module.
   * @param modules where names come from: module specifier to the names it exports. Those in use are imported.
   * @param helpers types that the file declares for itself where it uses them.
   */
  toString(modules: ReadonlyMap<string, ReadonlySet<string>>, helpers: ReadonlyMap<string, ts.Node>): string {
    const imports: string[] = [];
    for (const [specifier, exported] of modules) {
      const used = [...this.#typeNames].filter((name) => exported.has(name)).sort();
      if (used.length > 0) imports.push(importStatement(used, specifier));
    }
    const own = [...helpers].filter(([name]) => this.mentions(name)).map(([, node]) => `${printNode(node)}\n`);
    const parts = this.#parts.length === 0 ? ["export {};\n"] : this.#parts;
    const blocks = [imports.join(""), ...parts, ...own].filter((block) => block !== "");
    return [`${this.#header}\n`, ...blocks].join("\n");
  }

  #collectTypeNames(node: ts.Node): void {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) this.#typeNames.add(node.typeName.text);
    ts.forEachChild(node, (child) => this.#collectTypeNames(child));
  }
}

/** One printer for all nodes: making it takes longer than printing. */
const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const noFile = ts.createSourceFile("generated.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);

/** A node as source text, indented by two spaces. */
export function printNode(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, noFile);
  const indented = text.replaceAll(/^(?: {4})+/gm, (indentation) => indentation.slice(indentation.length / 2));
  return indented.replaceAll(/\{\n\s*\}/g, "{}");
}

function exportKeyword(): ts.Modifier {
  return ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
}

function extendsClause(base: string): ts.HeritageClause {
  const expression = ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(base), undefined);
  return ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [expression]);
}

function importStatement(names: readonly string[], specifier: string): string {
  const line = `import type { ${names.join(", ")} } from "${specifier}";\n`;
  return line.length <= 120
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${specifier}";\n`;
}
