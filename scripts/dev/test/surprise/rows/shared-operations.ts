import { addGadget, addPath, addSchema, fields, json, operation, type Part, schema, text } from "../describe.ts";
import type { Spec } from "../spec.ts";

export const gadget = fields({ name: text("x") });

export function get(more: Part) {
  return (spec: Spec) => addGadget(spec, gadget, { name: "x" }, more);
}

export function sdk(resource: string, method: string, more: Part = {}): Part {
  return { "x-sdk": { resource, method, retry: "safe", ...more } };
}

export const offset = { $ref: "../../parameters/Offset.yaml" };

export const limit = { $ref: "../../parameters/Limit.yaml" };

const badRequest = { 400: { $ref: "../../responses/BadRequest.yaml" } };

export function list(
  envelope: Part,
  example: unknown,
  pagination: Part | undefined,
  parameters: readonly Part[] = [offset, limit],
  more: Part = {},
) {
  return (spec: Spec) => {
    addSchema(spec, "Gadget", gadget);
    const own = sdk("gadgets", "list", { ...(pagination === undefined ? {} : { pagination }), ...more });
    const responses = { 200: json(envelope, example), ...badRequest };
    addPath(spec, "/gadgets", { get: operation("listGadgets", "get", { ...own, parameters, responses }) });
  };
}

export const things = { type: "array", items: schema("Gadget"), examples: [[]] };

export const count = { type: "integer", examples: [0] };

export const integer = { type: "integer", examples: [1] };

export function only(method: string, more: Part = {}) {
  return (spec: Spec) => void addPath(spec, "/gadgets", { [method]: operation("getGadget", "get", more) });
}

export const taken = "a name that the client or every object has already";
