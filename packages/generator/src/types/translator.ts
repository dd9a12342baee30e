import type { OpenApiDocument, SchemaObject } from "@enapter/http-api-openapi";
import {
  type GlobalContext,
  type SchemaObject as LibrarySchema,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  type TransformNodeOptions,
  transformSchema,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { openEnum } from "../names/open-enum.ts";
import { dateMarker } from "./dated.ts";
import { type Documentation, schemaDocumentation } from "./jsdoc.ts";
import { anyOtherString, nullType, plainNames, reference, setComment, unionOf } from "./syntax.ts";

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
    const node = transformSchemaObject(schema as LibrarySchema, {
      path,
      schema: schema as LibrarySchema,
      ctx: this.#context,
    });
    return this.#finish(plainNames(node));
  }

  /** The documentation that a schema carries. */
  documentationOf(schema: SchemaObject): Documentation {
    return schemaDocumentation(this.#document, schema);
  }

  /** The types that translated code relies on (`WithRequired`), by name. */
  helpers(): ReadonlyMap<string, ts.Node> {
    const aliases = this.#context.injectFooter.filter((node) => ts.isTypeAliasDeclaration(node));
    return new Map(aliases.map((node) => [node.name.text, node.name.text === "WithRequired" ? withRequired : node]));
  }

  #transform(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
    const open = openEnum(this.#document, schema);
    if (open !== undefined) {
      const closed = open.closed.map((part) => transformSchemaObject(part as LibrarySchema, options));
      return unionOf([...closed, anyOtherString(), ...(open.nullable ? [nullType()] : [])]);
    }
    if (schema.type === "array" && schema.prefixItems !== undefined) return this.#tuple(schema, options);
    // A property may be described as `true`, which accepts any value.
    if (typeof schema === "object" && dateMarker in schema) return unionOf([...textTypes(schema), reference("Date")]);
    return schema.type === "string" && schema.format === "binary" ? reference("BinaryBody") : undefined;
  }

  /** A list whose first items are described one by one. Those that need not be there are optional, others may follow. */
  #tuple({ prefixItems = [], items, minItems = 0 }: SchemaObject, options: TransformNodeOptions): ts.TypeNode {
    const typeOf = (part: SchemaObject | boolean) => transformSchemaObject(part as LibrarySchema, options);
    const first = prefixItems.map((part, index) =>
      index < minItems ? typeOf(part) : ts.factory.createOptionalTypeNode(typeOf(part)),
    );
    if (items === false) return ts.factory.createTupleTypeNode(first);
    const rest = ts.factory.createArrayTypeNode(typeOf(items ?? {}));
    return ts.factory.createTupleTypeNode([...first, ts.factory.createRestTypeNode(rest)]);
  }

  #documentProperty(property: ts.PropertySignature, schema: SchemaObject): ts.PropertySignature {
    const documented = withInherited(property);
    this.#documentation.set(documented, this.documentationOf(schema));
    return documented;
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

/** The type of a text, which may be `null`. */
function textTypes({ type }: SchemaObject): ts.TypeNode[] {
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return [type].flat().includes("null") ? [text, nullType()] : [text];
}

/** Replaces the library's helper, which rejects types that may be `null` and keeps only the shared properties of alternatives. */
const [withRequired] = ts.createSourceFile(
  "with-required.ts",
  `type WithRequired<T, K extends PropertyKey> = T extends object
    ? T & { [P in keyof T as P extends K ? P : never]-?: T[P] }
    : T;`,
  ts.ScriptTarget.ESNext,
).statements as unknown as [ts.Node];

/** An optional property such as `constructor` that is left out has the value that every object inherits, also to TypeScript. */
function withInherited(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
  if (questionToken === undefined || type === undefined || !(key in Object.prototype) || key.startsWith("__"))
    return property;
  const literal = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(key));
  const inherited = ts.factory.createIndexedAccessTypeNode(ts.factory.createTypeLiteralNode([]), literal);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, unionOf([type, inherited]));
}
