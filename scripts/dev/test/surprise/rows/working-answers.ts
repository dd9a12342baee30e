import { expect } from "vitest";
import { addPath, addSchema, json, operation, type Part, schema } from "../describe.ts";
import type { Working } from "../surprise.ts";
import { binary, error, gadget, headers, media, plain } from "./shared-bodies.ts";

interface Answer {
  readonly from?: () => Response;
  readonly gives: unknown;
  readonly program?: string;
}

function returns(name: string, responses: Part, { from, gives, program }: Answer): Working {
  return {
    name: `an answer: ${name}`,
    impact: "minor",
    edit: (spec) => {
      addSchema(spec, "Gadget", gadget);
      addPath(spec, "/gadgets", { get: operation("getGadget", "get", { responses }) });
    },
    check: async ({ client, mock }) => {
      const { enapter, fetch } = from === undefined ? mock() : client(from);
      expect(await enapter.gadgets.getGadget()).toEqual(gives);
      expect((await fetch.GET("/gadgets")).data).toEqual(gives);
      if (from !== undefined) expect(await mock().enapter.gadgets.getGadget()).toEqual(gives);
    },
    program: program ?? "",
  };
}

const csv = "a,b\n1,2\n";

const named = json(schema("Gadget"), { name: "x" });

export const workingAnswers: readonly Working[] = [
  returns(
    "204",
    { 204: { description: "Nothing." } },
    {
      from: () => new Response(null, { status: 204 }),
      gives: undefined,
      program:
        "const nothing: void = await enapter.gadgets.getGadget();\nvoid nothing;\n// @ts-expect-error\n(await enapter.gadgets.getGadget()).name;",
    },
  ),
  returns(
    "202 with a header",
    { 202: { description: "Taken.", headers } },
    { from: () => new Response(null, { status: 202, headers: { Location: "/x" } }), gives: undefined },
  ),
  returns(
    "201",
    { 201: named },
    {
      from: () => Response.json({ name: "x" }, { status: 201 }),
      gives: { name: "x" },
      program:
        '(await enapter.gadgets.getGadget()).name.trim();\n(await GET("/gadgets")).data.name.trim();\n// @ts-expect-error\n(await GET("/gadgets")).data.size;',
    },
  ),
  returns(
    "2XX",
    { "2XX": named },
    {
      from: () => Response.json({ name: "x" }, { status: 206 }),
      gives: { name: "x" },
      program: '(await GET("/gadgets")).data.name.trim();\n// @ts-expect-error\n(await GET("/gadgets")).data.size;',
    },
  ),
  returns(
    "200 and 201 with the same body",
    { 200: named, 201: named },
    { from: () => Response.json({ name: "x" }, { status: 201 }), gives: { name: "x" } },
  ),
  returns(
    "200 and default",
    { 200: named, default: { ...json(schema("ErrorResponse"), { errors: [{ code: "a", message: "b" }] }) } },
    { gives: { name: "x" } },
  ),
  returns("nothing", { 200: { description: "Done." } }, { from: () => new Response(null), gives: undefined }),
  returns("CSV that is no time series", plain("text/csv", { type: "string" }, csv), {
    gives: csv,
    program: "(await enapter.gadgets.getGadget()).trim();",
  }),
  returns("XML", plain("application/xml", { type: "string" }, "<a/>"), {
    gives: "<a/>",
    program: '(await GET("/gadgets")).data.trim();',
  }),
  returns("server-sent events as text", plain("text/event-stream", { type: "string" }, "data: 1\n\n"), {
    gives: "data: 1\n\n",
  }),
  returns("a file", plain("application/pdf", binary, "YWI="), {
    gives: new Uint8Array([97, 98]),
    program: "(await enapter.gadgets.getGadget()).byteLength.toFixed();",
  }),
  returns("pictures of any kind", plain("image/*", binary, "YWI="), { gives: new Uint8Array([97, 98]) }),
  returns(
    "JSON or CSV",
    {
      200: {
        ...media({ "text/csv": [{ type: "string" }, csv], "application/json": [schema("Gadget"), { name: "x" }] }),
        description: "Both.",
      },
    },
    { gives: { name: "x" } },
  ),
  returns("JSON of a vendor", plain("application/vnd.enapter+json", schema("Gadget"), { name: "x" }), {
    gives: { name: "x" },
  }),
  returns("JSON with a charset", plain("application/json; charset=utf-8", schema("Gadget"), { name: "x" }), {
    gives: { name: "x" },
  }),
  returns(
    "a list",
    { 200: json({ type: "array", items: schema("Gadget") }, [{ name: "x" }]) },
    {
      gives: [{ name: "x" }],
      program:
        "(await enapter.gadgets.getGadget())[0]?.name.trim();\n// @ts-expect-error\n(await enapter.gadgets.getGadget()).name;",
    },
  ),
  returns(
    "a number",
    { 200: json({ type: "integer" }, 3) },
    { gives: 3, program: "(await enapter.gadgets.getGadget()).toFixed();" },
  ),
  returns("null", { 200: json({ type: "null" }, null) }, { gives: null }),
  {
    name: "a new error status",
    impact: "minor",
    edit: (spec) => {
      const { content } = json({ $ref: "../schemas/ErrorResponse.yaml" }, { errors: [{ code: "a", message: "b" }] });
      const codes = [{ code: "a", meaning: "It is not paid.", evidence: "example" }];
      spec.write("responses/PaymentRequired.yaml", {
        description: "It costs something.",
        content,
        "x-error-codes": codes,
      });
      addPath(spec, "/gadgets", { get: operation("getGadget", "get", { responses: { 402: error } }) });
    },
    check: async ({ client, entry }) => {
      const { enapter } = client(() => Response.json({ errors: [{ code: "a", message: "b" }] }, { status: 402 }));
      const failure = await enapter.gadgets.getGadget().catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(entry.PaymentRequiredError);
      expect(failure).toMatchObject({ status: 402, code: "a" });
    },
    program:
      'import { isApiError, PaymentRequiredError } from "./index.ts";\nconst failure: unknown = new PaymentRequiredError(undefined as never);\nif (isApiError(failure, "getGadget", 402)) failure.data.errors[0]?.code.trim();\n// @ts-expect-error\nisApiError(failure, "getGadget", 410);',
  },
];
