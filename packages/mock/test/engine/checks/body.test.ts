import { expect, test } from "vitest";
import { createMockFetch } from "../../../src/index.ts";

/** Sends a body to an operation that takes these contents. */
async function send(content: object, body: NonNullable<ConstructorParameters<typeof Response>[0]>, type?: string) {
  const responses = { 200: { description: "d", content: { "application/json": { schema: { const: 1 } } } } };
  const error = { 400: { description: "d", content: { "application/json": { schema: {} } } } };
  const requestBody = { required: true, content };
  const post = { operationId: "postThing", security: [], requestBody, responses: { ...responses, ...error } };
  const mock = createMockFetch({ spec: { openapi: "3.1.0", paths: { "/thing": { post } } } as never });
  const headers = type === undefined ? undefined : { "Content-Type": type };
  const response = await mock("http://localhost/thing", { method: "POST", body, ...(headers && { headers }) });
  const { errors } = (await response.json()) as { errors?: { details: { pointer: string; rule: string } }[] };
  return response.status === 200 ? "fine" : errors?.map(({ details }) => `${details.pointer} ${details.rule}`).join();
}

const urlEncoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

const schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 2 },
    count: { type: "integer", minimum: 1 },
    isOn: { type: "boolean" },
    tags: { type: "array", items: { enum: ["a", "b"] }, maxItems: 2 },
    numbers: { type: "array", items: { type: "number" } },
    place: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
    file: { type: "string", format: "binary" },
  },
  additionalProperties: false,
};

test.each([
  ["name=pump", "fine"],
  ["count=2", "/name required"],
  ["name=p", "/name minLength"],
  ["name=pump&count=2&isOn=true", "fine"],
  ["name=pump&count=two", "/count type"],
  ["name=pump&count=0", "/count minimum"],
  ["name=pump&isOn=yes", "/isOn type"],
  ["name=pump&name=valve", "/name type"],
  ["name=pump&tags=a", "fine"],
  ["name=pump&tags=a&tags=c", "/tags/1 enum"],
  ["name=pump&numbers=1&numbers=2.5", "fine"],
  ["name=pump&numbers=one", "/numbers/0 type"],
  ['name=pump&place={"city":"Davos"}', "fine"],
  ["name=pump&place={}", "/place/city required"],
  ["name=pump&place=Davos", "/place type"],
  ["name=pump&colour=red", " additionalProperties"],
  ["name=pump&constructor=red", " additionalProperties"],
])("a form with %s is checked like a body of JSON: %s", async (text, expected) => {
  const fields = new URLSearchParams(text);
  expect(await send({ [urlEncoded]: { schema } }, fields)).toBe(expected);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  expect(await send({ [multipart]: { schema } }, form)).toBe(expected);
});

test("parts that are files are text, numbers or JSON, as their schema says", async () => {
  const form = new FormData();
  form.append("name", new Blob(["pump"]));
  form.append("count", new Blob(["3"]));
  form.append("place", new Blob(['{"city":"Davos"}'], { type: "application/json" }));
  form.append("file", new Blob([new Uint8Array([0, 255, 128])]));
  expect(await send({ [multipart]: { schema } }, form)).toBe("fine");
  form.set("place", new Blob(["{}"], { type: "application/json" }));
  expect(await send({ [multipart]: { schema } }, form)).toBe("/place/city required");
});

test("the parts of a schema are searched, and the encoding of a list applies", async () => {
  const parts = { allOf: [{ type: "object", properties: { count: { type: "integer" } } }, { required: ["count"] }] };
  const content = (more: object = {}) => ({ [urlEncoded]: { schema: parts, ...more } });
  expect(await send(content(), new URLSearchParams({ count: "2" }))).toBe("fine");
  expect(await send(content(), new URLSearchParams({ count: "b" }))).toBe("/count type");
  const joined = { [urlEncoded]: { schema, encoding: { tags: { style: "form", explode: false } } } };
  expect(await send(joined, new URLSearchParams({ name: "pump", tags: "a,b" }))).toBe("fine");
  expect(await send(joined, new URLSearchParams({ name: "pump", tags: "a,c" }))).toBe("/tags/1 enum");
});

test("a form that cannot be read is refused, and so is another type than the described one", async () => {
  expect(await send({ [multipart]: { schema } }, "name=pump", multipart)).toBe(" form");
  expect(await send({ [multipart]: { schema } }, "name=pump", urlEncoded)).toBe(" contentType");
  expect(await send({ [urlEncoded]: { schema } }, "name=pump", "text/plain")).toBe(" contentType");
  expect(await send({ [urlEncoded]: { schema } }, new Uint8Array([1]), "")).toBe(" contentType");
});

test("a range of media types includes its types", async () => {
  const image = { "image/*": {} };
  expect(await send(image, new Uint8Array([1]), "image/png")).toBe("fine");
  expect(await send(image, "text", "text/plain")).toBe(" contentType");
  expect(await send({ "*/*": {} }, "text", "text/plain")).toBe("fine");
});

test("an empty form is one without fields", async () => {
  expect(await send({ [urlEncoded]: { schema } }, "", urlEncoded)).toBe("/name required");
  expect(await send({ [urlEncoded]: { schema: { type: "object" } } }, "", urlEncoded)).toBe("fine");
  expect(await send({ "application/json": { schema: { type: "object" } } }, "", "application/json")).toBe(" required");
});

test("text is checked, and bytes are accepted unchanged", async () => {
  const text = { "text/plain": { schema: { type: "string", maxLength: 3 } } };
  expect(await send(text, "abc", "text/plain; charset=utf-8")).toBe("fine");
  expect(await send(text, "abcd", "text/plain")).toBe(" maxLength");
  expect(await send({ "application/zip": { schema: {} } }, new Uint8Array([1, 2]))).toBe("fine");
  const both = { "application/json": { schema: { type: "object" } }, [urlEncoded]: { schema } };
  expect(await send(both, "{}", "application/json")).toBe("fine");
  expect(await send(both, "name=p", urlEncoded)).toBe("/name minLength");
});
