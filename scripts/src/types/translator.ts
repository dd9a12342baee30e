import {
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  type SchemaObject as LibrarySchema,
  transformSchema,
  transformSchemaObject,
  type TransformNodeOptions,
} from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, SchemaObject } from "../model/document.ts";
import { type Documentation, jsDocBody, schemaDocumentation } from "./jsdoc.ts";
import { openEnum } from "./open-enum.ts";
import { schemaTypeName } from "./type-names.ts";

/** A property of an interface under construction. */
export interface Member {
  /** Name on the wire. */
  readonly name: string;
  readonly optional: boolean;
  readonly type: ts.TypeNode;
  readonly documentation: Documentation;
}

/**
 * Turns a prepared description into TypeScript syntax trees. It wraps openapi-typescript, whose types appear nowhere
 * else, and whose transformation is called without its own linting and bundling: the description is a bundle already.
 */
export class Translator {
  readonly #document: OpenApiDocument;
  readonly #context: GlobalContext;
  readonly #documentation = new WeakMap<ts.Node, Documentation>();

  /** @param document a description that went through `prepareDocument`. It is changed where it has discriminators. */
  constructor(document: OpenApiDocument) {
    this.#document = document;
    const source = document as unknown as OpenAPI3;
    const switches = {
      additionalProperties: false,
      alphabetize: false,
      arrayLength: false,
      conditionalEnums: false,
      dedupeEnums: false,
      defaultNonNullable: false,
      emptyObjectsUnknown: true,
      enum: false,
      enumValues: false,
      excludeDeprecated: false,
      exportType: false,
      generatePathParams: false,
      immutable: false,
      makePathsEnum: false,
      pathParamsAsTypes: false,
      propertiesRequiredByDefault: false,
      readWriteMarkers: false,
      rootTypes: false,
      rootTypesKeepCasing: false,
      rootTypesNoSchemaPrefix: false,
      silent: true,
    };
    this.#context = {
      ...switches,
      discriminators: scanDiscriminators(source, { silent: true }),
      injectFooter: [],
      postTransform: undefined,
      resolve: <T>(reference: string) => resolveRef<T>(source, reference, { silent: true, visited: [] }),
      transform: (schema, options) => this.#transform(schema as SchemaObject, options),
      transformProperty: (property, schema) => this.#documentProperty(property, schema as SchemaObject),
      // Only the linting and bundling that are left out would read it.
      redoc: undefined as unknown as GlobalContext["redoc"],
    };
  }

  /** The interfaces `paths`, `components` and `operations` of the whole description, as openapi-typescript writes them. */
  wholeDocument(document: OpenApiDocument): ts.Node[] {
    const nodes = transformSchema(document as unknown as OpenAPI3, { ...this.#context, injectFooter: [] });
    return nodes.map((node) => this.#finish(node));
  }

  /** The type of a schema, with plain names for component schemas. */
  typeOf(schema: SchemaObject, path: string): ts.TypeNode {
    const node = transformSchemaObject(schema as LibrarySchema, { path, schema: schema as LibrarySchema, ctx: this.#context });
    return this.#finish(plainNames(node));
  }

  /** The documentation that a schema carries. */
  documentationOf(schema: SchemaObject): Documentation {
    return schemaDocumentation(this.#document, schema);
  }

  /** The types that translated code relies on (`WithRequired`), by name. */
  helpers(): ReadonlyMap<string, ts.Node> {
    const aliases = this.#context.injectFooter.filter((node) => ts.isTypeAliasDeclaration(node));
    return new Map(aliases.map((node) => [node.name.text, node]));
  }

  #transform(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
    const open = openEnum(this.#document, schema);
    if (open !== undefined) {
      const closed = open.closed.map((part) => transformSchemaObject(part as LibrarySchema, options));
      return unionOf([...closed, anyOtherString(), ...(open.nullable ? [nullType()] : [])]);
    }
    return schema.type === "string" && schema.format === "binary" ? reference("BinaryBody") : undefined;
  }

  #documentProperty(property: ts.PropertySignature, schema: SchemaObject): ts.PropertySignature {
    this.#documentation.set(property, this.documentationOf(schema));
    return property;
  }

  /** Replaces the library's comments of documented properties by ours. */
  #finish<T extends ts.Node>(node: T): T {
    const visit = (child: ts.Node): void => {
      const documentation = this.#documentation.get(ts.getOriginalNode(child));
      if (documentation !== undefined) setComment(child, documentation);
      ts.forEachChild(child, visit);
    };
    visit(node);
    return node;
  }
}

/** A property signature with its documentation comment. An optional one takes `undefined`, too. */
export function propertySignature({ name, optional, type, documentation }: Member): ts.PropertySignature {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? ts.factory.createIdentifier(name) : ts.factory.createStringLiteral(name);
  const question = optional ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const signature = ts.factory.createPropertySignature(undefined, key, question, optional ? unionOf([type, undefinedType]) : type);
  setComment(signature, documentation);
  return signature;
}

/** A type reference by name. */
export function reference(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}

/** A union, flat where a part is one itself. One type stands for itself. */
export function unionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  const parts = types.flatMap((type) => (ts.isUnionTypeNode(type) ? [...type.types] : [type]));
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : ts.factory.createUnionTypeNode(parts);
}

/** `string & {}`: takes every string, yet keeps the listed values of a union visible to the editor. */
function anyOtherString(): ts.TypeNode {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]));
}

function nullType(): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createNull());
}

function setComment(node: ts.Node, documentation: Documentation): void {
  const body = jsDocBody(documentation);
  const comment = { kind: ts.SyntaxKind.MultiLineCommentTrivia, pos: -1, end: -1, hasTrailingNewLine: true, text: body ?? "" } as const;
  ts.setSyntheticLeadingComments(node, body === undefined ? undefined : [comment]);
}

/** `components["schemas"]["Device"]` as `Device`, anywhere in a type. */
function plainNames(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const component = schemaReference(node);
    return component === undefined ? ts.visitEachChild(node, visit, undefined) : reference(schemaTypeName(component));
  };
  return visit(type) as ts.TypeNode;
}

/** The component that a node such as `components["schemas"]["Device"]` names. */
function schemaReference(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: kind } = node.objectType;
  const isSchemas = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isSchemas && stringIndex(kind) === "schemas" ? stringIndex(node.indexType) : undefined;
}

function stringIndex(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
