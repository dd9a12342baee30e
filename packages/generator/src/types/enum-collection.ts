import {
  camelCase,
  componentName,
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  pascalCase,
  type Reference,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { closedEnumValues, openEnum } from "../names/open-enum.ts";

/** A string enum of the description, whose values are exported for use at run time. */
export interface EnumModel {
  /** PascalCase, without a leading `Known`: an open enum and the closed one inside it are the same values. */
  readonly name: string;
  readonly values: readonly string[];
  /** Value to what it means. */
  readonly descriptions: Readonly<Record<string, string>>;
  readonly description: string | undefined;
  /** True when the server may add values. */
  readonly open: boolean;
  /** Location, for error messages. */
  readonly origin: string;
}

/**
 * Every string enum of component schemas, their properties, and parameters. Those without a name of their own are named
 * after where they stand (`Device` and `status` give `DeviceStatus`, `listDevices` and `expand` give `ListDevicesExpand`), and
 * are left out when they have a single value, which then is a tag.
 * @throws {Error} when two enums with different values would have the same name.
 */
export function collectEnums(document: OpenApiDocument): EnumModel[] {
  const collection = new EnumCollection(document);
  for (const [component, schema] of Object.entries(document.components?.schemas ?? {})) {
    collection.addNamed(pascalCase(component), schema, `the schema ${component}`);
  }
  const parameters =
    (document.components as { parameters?: Record<string, ParameterObject> } | undefined)?.parameters ?? {};
  for (const [component, parameter] of Object.entries(parameters)) {
    collection.addInline(pascalCase(component), withDescription(parameter), `the parameter ${component}`);
  }
  for (const { id, operation, shared } of canonicalOperations(document)) {
    for (const parameter of [...shared, ...(operation.parameters ?? [])]) {
      if ("$ref" in parameter) continue;
      const name = pascalCase(`${id} ${parameter.name}`);
      collection.addInline(name, withDescription(parameter), `the parameter ${parameter.name} of ${id}`);
    }
  }
  return collection.enums();
}

class EnumCollection {
  readonly #document: OpenApiDocument;
  readonly #byName = new Map<string, EnumModel>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  enums(): EnumModel[] {
    return [...this.#byName.values()];
  }

  addNamed(name: string, schema: SchemaObject, origin: string): void {
    if (!this.#addEnum(name.replace(/^Known(?=[A-Z])/, ""), schema, origin, 1)) this.#addParts(name, schema, origin);
  }

  addInline(name: string, schema: SchemaObject, origin: string): void {
    // A property may be described as `true`.
    if (typeof schema !== "object" || componentName(schema, "schemas") !== undefined) return;
    if (!this.#addEnum(name, schema, origin, 2)) this.#addParts(name, schema, origin);
  }

  #addParts(name: string, schema: SchemaObject, origin: string): void {
    for (const [property, part] of Object.entries(schema.properties ?? {})) {
      this.addInline(`${name}${pascalCase(property)}`, part, `the property ${property} of ${origin}`);
    }
    const { additionalProperties } = schema as { additionalProperties?: SchemaObject | boolean };
    const { items } = schema;
    const inner = [
      items === false ? undefined : items,
      typeof additionalProperties === "object" ? additionalProperties : undefined,
    ];
    const parts = [...inner, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    for (const part of parts) {
      if (part !== undefined)
        this.addInline(name, withDescription({ description: schema.description, schema: part }), origin);
    }
  }

  #addEnum(name: string, schema: SchemaObject, origin: string, leastValues: number): boolean {
    const open = openEnum(this.#document, schema);
    const values = open?.values ?? closedEnumValues(schema);
    if (values === undefined || values.length < leastValues) return values !== undefined;
    const parts = open?.closed.map((part) => resolve(this.#document, part)) ?? [schema];
    this.#add({
      name,
      values,
      descriptions: Object.fromEntries(parts.flatMap((part) => Object.entries(part["x-enumDescriptions"] ?? {}))),
      description: schema.description ?? parts[0]?.description,
      open: open !== undefined,
      origin,
    });
    return true;
  }

  #add(model: EnumModel): void {
    const other = this.#byName.get(model.name);
    if (other === undefined) {
      this.#byName.set(model.name, model);
      return;
    }
    const sameValues = other.values.join("\n") === model.values.join("\n");
    if (!sameValues && other.origin !== model.origin) {
      throw new Error(
        `The enum name ${model.name} is used by ${other.origin} and by ${model.origin}, with different values.`,
      );
    }
    const preferred = model.open && !other.open ? model : other;
    this.#byName.set(model.name, {
      ...preferred,
      values: [...new Set([...other.values, ...model.values])],
      descriptions: { ...other.descriptions, ...model.descriptions },
    });
  }
}

/** The schema of a parameter or part. One without a description has that of the parameter or part. */
function withDescription(owner: {
  readonly schema?: SchemaObject;
  readonly description?: string | undefined;
}): SchemaObject {
  const { schema = {}, description } = owner;
  return schema.description !== undefined || description === undefined ? schema : { ...schema, description };
}

/** Operations that are no variant of another one, with the parameters of their path item. */
function canonicalOperations(
  document: OpenApiDocument,
): { id: string; operation: OperationObject; shared: readonly (ParameterObject | Reference)[] }[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, pathItem]) =>
    httpMethods.flatMap((method) => {
      const operation = pathItem[method.toLowerCase() as Lowercase<HttpMethod>];
      if (operation === undefined || operation["x-sdk"]?.variantOf !== undefined) return [];
      const id = operation.operationId ?? camelCase(`${method.toLowerCase()} ${path}`);
      return [{ id, operation, shared: pathItem.parameters ?? [] }];
    }),
  );
}
