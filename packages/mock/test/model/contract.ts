import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";

/** Reads the parts of the published description that the tests need, without the code of the mock. */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Referable {
  readonly $ref?: string;
}

interface Content {
  readonly schema?: unknown;
}

interface DescribedResponse extends Referable {
  readonly content?: Readonly<Record<string, Content>>;
}

export interface Parameter extends Referable {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: unknown;
  readonly "x-stream-only"?: boolean;
}

/** An operation of the description. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: { readonly content?: Readonly<Record<string, Content>> } | undefined;
  readonly responses: Readonly<Record<string, DescribedResponse>>;
  /** JSON pointer to the operation. */
  readonly pointer: string;
}

const description = createRequire(import.meta.url)("@enapter/http-api-spec") as Description;
const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
formatsPlugin.default(ajv);
ajv.addSchema(description, "description");

/** All operations of the description. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) => {
  const shared = (item["parameters"] ?? []) as Parameter[];
  return ["get", "post", "patch", "put", "delete"].flatMap((method) => {
    const operation = item[method] as Omit<Operation, "method" | "path" | "pointer"> | undefined;
    if (operation === undefined) return [];
    const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve<Parameter>(parameter));
    const requestBody = operation.requestBody && resolve<NonNullable<Operation["requestBody"]>>(operation.requestBody);
    const pointer = `#/paths/${pointerPart(path)}/${method}`;
    return [{ ...operation, parameters, requestBody, method: method.toUpperCase(), path, pointer }];
  });
});

/** Follows a reference into the description. */
export function resolve<Target>(value: unknown): Target {
  const reference = (value as Referable | undefined)?.$ref;
  if (reference === undefined) return value as Target;
  let target: unknown = description;
  for (const part of reference.slice(2).split("/")) {
    target = (target as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return resolve<Target>(target);
}

/** Returns the operation of a path without the base; literals win over parameters. */
export function operationAt(method: string, path: string): Operation | undefined {
  const parts = path.split("/");
  const fits = (template: string[]): boolean =>
    template.length === parts.length &&
    template.every((part, index) => part === parts[index] || (part.startsWith("{") && parts[index] !== ""));
  return operations
    .filter((operation) => operation.method === method && fits(operation.path.split("/")))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

/**
 * Checks a response against the description: the status, the content type without parameters, and the JSON body.
 * @returns the problems; an empty list when there are none.
 */
export function violations(operation: Operation, status: number, contentType: string | null, text: string): string[] {
  const described = operation.responses[status] && resolve<DescribedResponse>(operation.responses[status]);
  const name = `${operation.operationId} ${status}`;
  if (described === undefined) return [`${name} is not documented: ${text.slice(0, 300)}`];
  if (described.content === undefined) return [];
  if (contentType === null || !(contentType in described.content))
    return [`${name} has the content type ${contentType}`];
  if (contentType !== "application/json") return [];
  const reference = operation.responses[status]?.$ref ?? `${operation.pointer}/responses/${status}`;
  const validate = validatorAt(`${reference}/content/${pointerPart(contentType)}/schema`);
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
}

function validatorAt(pointer: string): ValidateFunction {
  const fragment = pointer.slice(1).split("/").map(encodeURIComponent).join("/");
  const key = `description#${fragment}`;
  const validate = ajv.getSchema(key);
  if (validate === undefined) throw new Error(`The description has no ${pointer}.`);
  return validate as ValidateFunction;
}

function pointerPart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
