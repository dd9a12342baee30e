import type { OperationObject } from "@enapter/http-api-openapi";
import { describe, expect, it } from "vitest";
import { enrichDocument } from "../../src/reference/enrich.ts";
import type { CodeSample } from "../../src/reference/samples.ts";
import { document } from "./fixture.ts";

const enriched = enrichDocument(document);

function operation(path: string, method: "get" | "post"): OperationObject & { "x-codeSamples": CodeSample[] } {
  const found = enriched.paths?.[path]?.[method];
  if (found === undefined) throw new Error(`${method} ${path} is gone`);
  return found as OperationObject & { "x-codeSamples": CodeSample[] };
}

describe("an operation", () => {
  const start = operation("/pumps/{pump_id}/start", "post");

  it("shows its id, availability, confidence and client call under its own text", () => {
    expect(start.description).toBe(
      [
        "Starts a pump.",
        "",
        "- **Operation:** `startPump`",
        "- **Available:** Cloud: yes, Gateway: not known",
        "- **Confidence:** medium: seen in use, parts may differ",
        "- **Client:** `enapter.pumps.start(pump_id, body)`",
      ].join("\n"),
    );
  });

  it("has a sample for the client and one for curl, from the examples of the description", () => {
    expect(start["x-codeSamples"].map(({ source }) => source)).toEqual([
      ["const pumpRun = await enapter.pumps.start(", '  "pump-1",', '  { speed: 3, note: "it\'s slow" },', ");"].join(
        "\n",
      ),
      [
        'curl -X POST "https://api.example/v1/pumps/pump-1/start" \\',
        '  -H "X-Key: $TOKEN" \\',
        '  -H "Content-Type: application/json" \\',
        "  -d '{",
        '  "speed": 3,',
        '  "note": "it\'\\\'\'s slow"',
        "}'",
      ].join("\n"),
    ]);
  });

  it("shows a twin as the same client method with the option that chooses it", () => {
    const twin = operation("/halls/{hall_id}/pumps/{pump_id}/start", "post");
    expect(twin.description).toContain("`enapter.pumps.start(pump_id, body, { hall_id })`");
    expect(twin["x-codeSamples"][0]?.source).toContain('  {},\n  { hall_id: "hall-7" },\n');
  });

  it("writes a deepObject query as it is on the wire", () => {
    expect(operation("/latest", "get")["x-codeSamples"][1]?.source).toContain("/latest?pumps%5Bpump-1%5D=speed%2Cload");
  });
});

describe("a stream", () => {
  it("has a section in the text of its GET, with its own facts, fields, examples and sample", () => {
    const { description } = operation("/pumps/{pump_id}/logs", "get");
    expect(description?.match(/\*\*Operation:\*\* `\w+`/g)).toEqual([
      "**Operation:** `listLogs`",
      "**Operation:** `streamLogs`",
    ]);
    const section = description?.slice(description.indexOf("### WebSocket"));
    expect(section).toBe(
      [
        "### WebSocket: Stream logs",
        "",
        "Logs as they come.",
        "",
        "- **Operation:** `streamLogs`",
        "- **Available:** Cloud: no, Gateway: yes",
        "- **Client:** `enapter.pumps.streamLogs(pump_id)`",
        "",
        "Connect with `GET /pumps/{pump_id}/logs` and `Upgrade: websocket`. Of the query parameters, the stream takes `level`. " +
          "Each text frame is one JSON message, `Message`:",
        "",
        "| Field | Type | Always | Meaning |",
        "| --- | --- | --- | --- |",
        "| `timestamp` | integer | yes | Seconds \\| Unix time. |",
        "| `log` | Log | no | A log line. |",
        "",
        "One line:",
        "",
        "```json",
        "{",
        '  "timestamp": 7',
        "}",
        "```",
        "",
        "```typescript",
        "for await (const message of enapter.pumps.streamLogs(",
        '  "pump-1",',
        ")) {",
        "  console.log(message);",
        "}",
        "```",
      ].join("\n"),
    );
  });

  it("that is an operation of its own carries the facts once and its sample beside it", () => {
    const events = operation("/events", "get");
    expect(events.description?.match(/streamEvents/g)).toHaveLength(1);
    expect(events.description).toContain("### WebSocket: messages");
    expect(events.description).not.toContain("```typescript");
    expect(events["x-codeSamples"].map(({ source }) => source)).toEqual([
      'for await (const message of enapter.events.stream({\n  "id.in": ["a", "b"],\n})) {\n  console.log(message);\n}',
    ]);
  });
});

it("explains the names in the samples after the introduction", () => {
  expect(enriched.info.description).toMatch(/## Samples\n[\s\S]*createClient\(/);
});

it("leaves the document it was given as it was", () => {
  const before = structuredClone(document);
  enrichDocument(document);
  expect(document).toEqual(before);
});
