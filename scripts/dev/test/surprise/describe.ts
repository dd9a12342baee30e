import type { Spec } from "./spec.ts";

/** Any part of a description. */
export type Part = { readonly [key: string]: unknown };

const headers = [{ $ref: "../../parameters/AuthUser.yaml" }, { $ref: "../../parameters/AllowHttp.yaml" }];

const errorNames = { 401: "Unauthorized", 403: "Forbidden", 429: "TooManyRequests", 500: "InternalServerError" };

/** The errors that every operation has, and those that this one has to have. */
export function errors(...more: readonly string[]): Part {
  const names = { 400: "BadRequest", 404: "NotFound", ...errorNames };
  const wanted = Object.entries(names).filter(([status, name]) => status in errorNames || more.includes(name));
  return Object.fromEntries(wanted.map(([status, name]) => [status, { $ref: `../../responses/${name}.yaml` }]));
}

/** A success with a JSON body. */
export function json(schema: Part, example: unknown, description = "What there is."): Part {
  return { description, content: { "application/json": { schema, examples: { example: { value: example } } } } };
}

/** A parameter with all that the rules ask for. */
export function parameter(name: string, place: string, schema: Part, more: Part = {}): Part {
  return {
    name,
    in: place,
    description: `What ${name} says.`,
    ...(place === "path" ? { required: true } : {}),
    schema,
    ...more,
  };
}

/** A request body with one media type. */
export function body(mediaType: string, schema: Part, example: unknown, more: Part = {}): Part {
  return {
    required: true,
    description: "What is sent.",
    content: { [mediaType]: { schema, examples: { example: { value: example } } } },
    ...more,
  };
}

const acting = { retry: "never", touches: [] };

/** An operation that follows the rules of the house, with what is surprising about it put on top. */
export function operation(id: string, method: string, more: Part = {}): Part {
  const own = (more["responses"] ?? {}) as Part;
  const hasBody = "requestBody" in more;
  const parameters = (more["parameters"] ?? []) as readonly Part[];
  return {
    operationId: id,
    tags: ["Sites"],
    summary: `Surprise ${id}`,
    description: `Does what ${id} says.`,
    "x-sdk": { resource: "gadgets", method: id, ...(method === "get" ? { retry: "safe" } : acting) },
    "x-availability": { cloud: "yes", gateway: "unknown" },
    "x-confidence": "low",
    ...more,
    responses: {
      ...(Object.keys(own).some((status) => /^(101|2..)$/.test(status))
        ? {}
        : { 200: { $ref: "../../responses/EmptyResponse.yaml" } }),
      ...errors(
        ...(hasBody || parameters.some((parameter) => parameter["in"] === "query") ? ["BadRequest"] : []),
        "NotFound",
      ),
      ...own,
    },
  };
}

/** A text property with an example. */
export function text(example: string, more: Part = {}): Part {
  return { type: "string", examples: [example], ...more };
}

/** A reference to a schema, from a path. */
export function schema(name: string): Part {
  return { $ref: `../../schemas/${name}.yaml` };
}

/** An object schema, all of whose properties are required. */
export function fields(properties: Readonly<Record<string, Part>>, more: Part = {}): Part {
  const described = Object.entries(properties).map(([name, part]) => [name, { description: `The ${name}.`, ...part }]);
  return { type: "object", required: Object.keys(properties), properties: Object.fromEntries(described), ...more };
}

/** Adds `GET /gadgets`, which answers with the schema `Gadget`. */
export function addGadget(spec: Spec, gadget: Part, example: unknown, more: Part = {}): void {
  addSchema(spec, "Gadget", gadget);
  const responses = { 200: json(schema("Gadget"), example) };
  addPath(spec, "/gadgets", { get: operation("getGadget", "get", { responses, ...more }) });
}

/** Adds a path with its operations to the description; the parameters of the path item come with it. */
export function addPath(spec: Spec, path: string, operations: Readonly<Record<string, unknown>>): string {
  const file = `paths/gadgets/${path.replaceAll(/[^a-z]+/gi, "-").replaceAll(/^-|-$/g, "")}.yaml`;
  const { parameters = [], ...rest } = operations as { parameters?: readonly Part[] };
  spec.write(file, { parameters: [...headers, ...parameters], ...rest });
  const key = JSON.stringify(path);
  spec.replace("openapi.yaml", "\npaths:\n", `\npaths:\n  ${key}:\n    $ref: ${file}\n`);
  return file;
}

/** Adds a schema as a file of its own. */
export function addSchema(spec: Spec, name: string, schema: Part): { readonly $ref: string } {
  spec.write(`schemas/${name}.yaml`, { title: name, description: `What ${name} is.`, ...schema });
  return { $ref: `../../schemas/${name}.yaml` };
}
