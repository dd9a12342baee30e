import { propertyKey } from "@enapter/http-api-openapi";
import ts from "typescript";
import { schemaTypeName } from "../names/type-names.ts";
import { type Documentation, documentationComment } from "./jsdoc.ts";

/** A property of an interface under construction. */
export interface Member {
  /** Name on the wire. */
  readonly name: string;
  readonly optional: boolean;
  readonly type: ts.TypeNode;
  readonly documentation: Documentation;
}

/** A property signature with its documentation comment. An optional one takes `undefined`, too. */
export function propertySignature({ name, optional, type, documentation }: Member): ts.PropertySignature {
  const isPlain = propertyKey(name) === name;
  const key = isPlain ? ts.factory.createIdentifier(name) : ts.factory.createStringLiteral(name);
  const question = optional ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const signature = ts.factory.createPropertySignature(
    undefined,
    key,
    question,
    optional ? unionOf([type, undefinedType]) : type,
  );
  setComment(signature, documentation);
  return signature;
}

/** A type reference by name. */
export function reference(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}

/** A flat union. A single type is returned as it is. */
export function unionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  const parts = types.flatMap((type) => {
    // The factory puts a union inside of another one in parentheses.
    const inner = ts.isParenthesizedTypeNode(type) ? type.type : type;
    return ts.isUnionTypeNode(inner) ? [...inner.types] : [type];
  });
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : ts.factory.createUnionTypeNode(parts);
}

/** `string & {}`: accepts every string, and keeps the listed values of a union visible in editors. */
export function anyOtherString(): ts.TypeNode {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]),
  );
}

/** `null` as a type. */
export function nullType(): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createNull());
}

/** Puts a documentation comment before a node, in place of those that it has. */
export function setComment(node: ts.Node, documentation: Documentation): void {
  const text = documentationComment(documentation);
  const comment = {
    kind: ts.SyntaxKind.MultiLineCommentTrivia,
    pos: -1,
    end: -1,
    hasTrailingNewLine: true,
    // Without the delimiters.
    text: text.slice("/*".length, -"*/\n".length),
  } as const;
  ts.setSyntheticLeadingComments(node, text === "" ? undefined : [comment]);
}

/** `components["schemas"]["Device"]` as `Device`, anywhere in a type, and unions without unions inside. */
export function plainNames(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const component = schemaReference(node);
    if (component !== undefined) return reference(schemaTypeName(component));
    const visited = ts.visitEachChild(node, visit, undefined);
    return ts.isUnionTypeNode(visited) ? unionOf(visited.types) : visited;
  };
  return visit(type) as ts.TypeNode;
}

/** The component that a node such as `components["schemas"]["Device"]` names. */
function schemaReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: kind } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isSchemas && stringIndex(kind) === "schemas" ? stringIndex(node.indexType) : undefined;
}

function stringIndex(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
