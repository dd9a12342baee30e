import { expect } from "vitest";
import { addGadget, addPath, addSchema, body, fields, json, operation, schema, text } from "../describe.ts";
import type { Working } from "../surprise.ts";
import { answer, answers } from "./shared-schemas.ts";

/** Names of schemas that are names of TypeScript or of the client as well. */
const crowdedNames = [
  "Date",
  "Map",
  "Promise",
  "Array",
  "Object",
  "String",
  "Response",
  "Request",
  "Headers",
  "Set",
  "Symbol",
  "Event",
  "Partial",
  "Record",
  "Readonly",
  "Omit",
  "Uint8Array",
  "AsyncIterable",
  "ItemIterable",
  "WithRequired",
  "Call",
  "List",
  "Client",
  "RequestOptions",
  "Resources",
  "ApiError",
  "Check",
  "Page",
  "Hooks",
  "Operation",
  "TimeseriesCall",
];

/** Schemas and properties whose names mean something else, too. */
export const workingNames: readonly Working[] = [
  {
    name: "schemas with names of TypeScript and of the client",
    impact: "minor",
    withTypes: true,
    edit: (spec) => {
      for (const name of crowdedNames) {
        addSchema(spec, name, fields({ a: text("x") }));
        const responses = { 200: json(schema(name), { a: "x" }) };
        const requestBody = body("application/json", schema(name), { a: "x" });
        addPath(spec, `/gadgets/${name}`, {
          get: operation(`get${name}Gadget`, "get", { responses }),
          put: operation(`create${name}Gadget`, "put", { requestBody, responses }),
        });
      }
    },
    program:
      'const it = await enapter.gadgets.getRecordGadget();\nit.a.trim();\nawait enapter.gadgets.createCallGadget({ a: "x" });\n// @ts-expect-error\nawait enapter.gadgets.createCallGadget({ a: 1 });',
  },
  {
    name: "schemas that differ in case",
    impact: "minor",
    edit: (spec) => {
      addGadget(spec, fields({ a: text("x") }), { a: "x" }, { requestBody: undefined });
      addSchema(spec, "GADGET", fields({ b: text("x") }));
      addPath(spec, "/things", {
        post: operation("createThing", "post", { requestBody: body("application/json", schema("GADGET"), { b: "x" }) }),
      });
    },
    program:
      'await enapter.gadgets.createThing({ b: "x" });\n// @ts-expect-error\nawait enapter.gadgets.createThing({ a: "x" });',
  },
  answer(
    "an optional property called constructor",
    fields({ a: text("x"), constructor: text("y") }, { required: ["a"] }),
    { a: "x" },
    {
      check: answers([{ a: "x" }, { a: "x", constructor: "y" }], [{ a: "x", constructor: 1 }]),
      program:
        'const { a, constructor } = await enapter.gadgets.getGadget();\na.trim();\nif (typeof constructor === "string") constructor.trim();\n// @ts-expect-error\nconstructor.trim();',
    },
  ),
  {
    name: "an optional property called constructor in a request",
    impact: "minor",
    edit: (spec) => {
      const sent = fields({ a: text("x"), constructor: text("y") }, { required: ["a"] });
      const requestBody = body("application/json", sent, { a: "x" });
      addPath(spec, "/gadgets", { post: operation("createGadget", "post", { requestBody }) });
    },
    check: async ({ mock }) => {
      const { enapter } = mock();
      await enapter.gadgets.createGadget({ a: "x" });
      await expect(enapter.gadgets.createGadget({ a: "x", constructor: 1 })).rejects.toThrow("must be of type string");
    },
    program:
      'await enapter.gadgets.createGadget({ a: "x" });\nawait enapter.gadgets.createGadget({ a: "x", constructor: "y" });\n// @ts-expect-error\nawait enapter.gadgets.createGadget({ a: "x", constructor: 1 });',
  },
];
