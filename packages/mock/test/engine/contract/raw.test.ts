import { expect, test } from "vitest";
import { specCopy, testMock } from "../../support.ts";

const query = {
  from: "2026-01-14T11:00:00Z",
  to: "2026-01-14T11:02:00Z",
  granularity: "1m",
  telemetry: [{ device: "battery-rack-1", attribute: ["soc", "alerts"] }],
};

interface Operation {
  "x-sdk": Record<string, unknown>;
  responses: Record<string, { headers: Record<string, unknown>; content: Record<string, { schema: object }> }>;
}

/** The response to a time series under a description that was changed. */
async function ask(change: (operation: Operation, response: Operation["responses"][string]) => void) {
  const spec = specCopy() as unknown as { paths: Record<string, { post: Operation }> } & Record<string, unknown>;
  const operation = spec.paths["/telemetry/query_timeseries"]?.post;
  if (operation === undefined) throw new Error("There is no such operation.");
  const references = spec as { components?: { responses?: Record<string, Operation["responses"][string]> } };
  const success = operation.responses["200"] as unknown as { $ref?: string };
  const name = success.$ref?.split("/").at(-1) ?? "";
  const response = structuredClone(references.components?.responses?.[name] ?? (success as never));
  operation.responses["200"] = response;
  change(operation, response);
  const { status, json } = await testMock({ spec: spec as never }).send("POST", "/telemetry/query_timeseries", {
    body: query,
  });
  const [error] = json?.errors ?? [];
  return status === 200
    ? "fine"
    : [status, error.code, ...error.details.violations.map((v: { rule: string }) => v.rule)];
}

const dataTypes = "X-Enapter-Timeseries-Data-Types";
const invalid = (...rules: string[]) => [500, "mock/INVALID_ANSWER", ...rules];

test("a time series keeps to its description", async () => {
  expect(await ask(() => {})).toBe("fine");
});

test("text that breaks its schema is an error", async () => {
  const broken = await ask((_operation, { content }) => {
    content["text/csv"] = { schema: { type: "string", pattern: "^time," } };
  });
  expect(broken).toEqual(invalid("pattern"));
  expect(await ask((_operation, response) => Object.assign(response, { content: { "text/plain": {} } }))).not.toBe(
    "fine",
  );
});

test("a header that is missing, undocumented, of another type, or not one for each column is an error", async () => {
  expect(
    await ask((_operation, { headers }) => {
      headers["X-Rows"] = { required: true, schema: { type: "integer" } };
    }),
  ).toEqual(invalid("required"));
  expect(
    await ask((_operation, response) => {
      response.headers = {};
    }),
  ).toEqual(invalid("unknown"));
  expect(
    await ask((_operation, { headers }) => {
      headers[dataTypes] = { schema: { type: "array", items: { enum: ["float"] } } };
    }),
  ).toEqual(invalid("enum"));
  expect(
    await ask((operation, { headers }) => {
      headers["X-Types"] = { schema: { type: "string" } };
      operation["x-sdk"]["dataTypes"] = "X-Types";
    }),
  ).toEqual(invalid("columns"));
});
