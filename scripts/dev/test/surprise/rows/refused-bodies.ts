import { addPath, addSchema, body, errors, fields, json, operation, type Part, schema, text } from "../describe.ts";
import type { Spec } from "../spec.ts";
import type { Refused } from "../surprise.ts";
import { binary, describe, file, gadget, plain } from "./shared-bodies.ts";

function refused(
  construct: string | undefined,
  name: string,
  requestBody: Part,
  says: RegExp,
  line: RegExp,
  method = "post",
): Refused {
  return {
    name,
    ...(construct === undefined ? {} : { construct }),
    edit: describe(requestBody, method),
    says,
    file: "paths/gadgets/gadgets.yaml",
    line,
  };
}

function refusedAnswer(
  construct: string | undefined,
  name: string,
  responses: Part,
  says: RegExp,
  line: RegExp,
  method = "get",
): Refused {
  const edit = (spec: Spec) => {
    addSchema(spec, "Gadget", gadget);
    addPath(spec, "/gadgets", { [method]: operation("getGadget", method, { responses }) });
  };
  return {
    name,
    ...(construct === undefined ? {} : { construct }),
    edit,
    says,
    file: "paths/gadgets/gadgets.yaml",
    line,
  };
}

const asText = "a text format with a schema that is no text";

const asBytes = "a media type that is carried as bytes, with another schema";

const json200 = json(schema("Gadget"), { name: "x" });

export const refusedBodies: readonly Refused[] = [
  refused(
    asText,
    "XML with an object schema",
    body("application/xml", schema("Gadget"), { name: "x" }),
    /`application\/xml` is carried as text: describe it as `type: string`/,
    /schema:/,
  ),
  refused(
    asText,
    "NDJSON with an object schema",
    body("application/x-ndjson", schema("Gadget"), { name: "x" }),
    /`application\/x-ndjson` is carried as text/,
    /schema:/,
  ),
  refused(
    asBytes,
    "multipart/mixed",
    body("multipart/mixed", fields({ a: text("x") }), { a: "x" }),
    /`multipart\/mixed` is carried as bytes/,
    /schema:/,
  ),
  refused(
    "objects in a form",
    "an object in a form",
    body(
      "application/x-www-form-urlencoded",
      fields({ inner: { ...fields({ a: text("x") }), examples: [{ a: "x" }] } }),
      { inner: { a: "x" } },
    ),
    /cannot carry the object in the field `inner`/,
    /schema:/,
  ),
  refused(
    "`encoding` of a form",
    "encoding of parts",
    {
      ...body("multipart/form-data", fields({ a: file }), { a: "x" }),
      content: {
        "multipart/form-data": {
          schema: fields({ a: file }),
          encoding: { a: { contentType: "image/png" } },
          examples: { one: { value: { a: "x" } } },
        },
      },
    },
    /The client does not do what `encoding` says: remove it/,
    /encoding:/,
  ),
  refused(
    "a wildcard as the media type of a body",
    "a wildcard",
    body("image/*", binary, "x"),
    /`image\/\*` cannot be the type of a body that is sent: list the media types/,
    /image\/\*/,
  ),
  refused(
    "a body of GET or HEAD",
    "a body of GET",
    body("application/json", schema("Gadget"), { name: "x" }),
    /No `fetch` sends a body with GET/,
    /requestBody:/,
    "get",
  ),
  refusedAnswer(
    asText,
    "server-sent events with an object schema",
    plain("text/event-stream", schema("Gadget"), { name: "x" }),
    /`text\/event-stream` is carried as text/,
    /schema:/,
  ),
  refusedAnswer(
    "success responses with different bodies",
    "200 and 201 with different bodies",
    { 200: json200, 201: json(fields({ id: text("x") }), { id: "x" }) },
    /200 and 201 have different bodies/,
    /"201":/,
  ),
  refusedAnswer(
    "success responses with different bodies",
    "200 and 204",
    { 200: json200, 204: { description: "Nothing." } },
    /200 and 204 have different bodies/,
    /"204":/,
  ),
  refusedAnswer(
    "an error that is not a shared response",
    "an error of its own",
    { 402: json(schema("ErrorResponse"), { errors: [{ code: "a", message: "b" }] }) },
    /A 402 response must be a shared one: put it into responses\/ and refer to it/,
    /"402":/,
  ),
  refusedAnswer(
    "an error that is not a shared response",
    "another body for a known error",
    { 409: json(fields({ reason: text("x") }), { reason: "x" }) },
    /A 409 response must be the shared one: refer to responses\/Conflict.yaml/,
    /"409":/,
  ),
  refusedAnswer(
    "a range of error statuses",
    "4XX",
    { "4XX": { $ref: "../../responses/BadRequest.yaml" } },
    /4XX is no single status: list each status/,
    /4XX:/,
  ),
  refusedAnswer(
    undefined,
    "a status that does not exist",
    { 600: { description: "What?" } },
    /`600` is no HTTP status/,
    /"600":/,
  ),
  refusedAnswer(
    "a response to HEAD with a body",
    "a response to HEAD with a body",
    { 200: json200 },
    /The answer to HEAD has no body: remove `content`/,
    /application\/json:/,
    "head",
  ),
  {
    name: "no success",
    says: /`getGadget` cannot succeed: add a 200 or another 2xx response/,
    file: "paths/gadgets/gadgets.yaml",
    line: /responses:/,
    edit: (spec) => {
      const { responses: _all, ...rest } = operation("getGadget", "get");
      addPath(spec, "/gadgets", { get: { ...rest, responses: errors("NotFound") } });
    },
  },
];
