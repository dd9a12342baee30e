import { expect } from "vitest";
import { addPath, addSchema, fields, operation, type Part, text } from "../describe.ts";
import type { Sent } from "../examine.ts";
import type { Spec } from "../spec.ts";
import type { Working } from "../surprise.ts";

export const gadget = fields({ name: text("x") });

export const binary = { type: "string", format: "binary" };

export const file = { ...binary, examples: ["x"] };

/** Media types with a schema and an example each. */
export function media(types: Readonly<Record<string, readonly [schema: Part, example: unknown]>>): Part {
  const entries = Object.entries(types).map(([type, [own, value]]) => [
    type,
    { schema: own, examples: { one: { value } } },
  ]);
  return { description: "What is sent.", content: Object.fromEntries(entries) };
}

export function describe(requestBody: Part, method = "post") {
  return (spec: Spec) => {
    addSchema(spec, "Gadget", gadget);
    addPath(spec, "/gadgets", { [method]: operation("createGadget", method, { requestBody }) });
  };
}

export interface Expected {
  readonly type: string | null;
  readonly body: unknown;
  readonly options?: object;
  readonly wrong?: string;
  readonly method?: string;
}

export function sends(
  name: string,
  requestBody: Part,
  value: unknown,
  { type, body: expected, options, wrong, method = "post" }: Expected,
): Working {
  return {
    name: `a body: ${name}`,
    impact: "minor",
    edit: describe(requestBody, method),
    check: async ({ client }) => {
      const { enapter, fetch, sent } = client();
      await enapter.gadgets.createGadget(value, options);
      const init = { body: value, ...(options === undefined ? {} : { headers: { "Content-Type": type } }) };
      await fetch[method.toUpperCase()]("/gadgets", init);
      for (const request of sent) {
        expect(request.method).toBe(method.toUpperCase());
        expect(request.headers.get("content-type")).toBe(type);
        expect(await readable(request)).toEqual(expected);
      }
      expect(sent).toHaveLength(2);
    },
    ...(wrong === undefined ? {} : { program: `// @ts-expect-error\nawait enapter.gadgets.createGadget(${wrong});` }),
  };
}

/** Returns what was sent as values that can be compared: a form as its parts. */
async function readable({ body: sent, headers }: Sent): Promise<unknown> {
  const type = sent instanceof Blob ? sent.type : (headers.get("content-type") ?? "");
  if (!/form/.test(type)) return sent;
  const form = await new Response(sent as Blob | string, { headers: { "Content-Type": type } }).formData();
  const bytes = async (part: string | Blob) =>
    typeof part === "string" ? part : [...new Uint8Array(await part.arrayBuffer())];
  return Promise.all([...form].map(async ([name, part]) => [name, await bytes(part)]));
}

export const bytes = new Uint8Array([1, 2]);

export function plain(type: string, own: Part, value: unknown): Part {
  return { 200: { ...media({ [type]: [own, value] }), description: "What there is." } };
}

export const headers = { Location: { description: "Where it is.", schema: text("/x") } };

export const error = { $ref: "../../responses/PaymentRequired.yaml" };
