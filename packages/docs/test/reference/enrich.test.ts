import type { OperationObject } from "@enapter/http-api-openapi";
import { describe, expect, it } from "vitest";
import { enrichDocument } from "../../src/reference/enrich.ts";
import type { CodeSample } from "../../src/reference/samples.ts";
import { document } from "./fixture.ts";

const enriched = enrichDocument(document, "https://docs.example/");

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
        "- **Client:** [`enapter.pumps.start(pump_id, body)`](https://docs.example/reference/client/pumps/#pumpsstart)",
        "- **Errors:** [404](https://docs.example/reference/errors/#status-404)",
        "",
        "**Another path:** `POST /halls/{hall_id}/pumps/{pump_id}/start`",
        "",
        "Starts a pump of a hall.",
        "",
        "- **Operation:** `startHallPump`",
        "- **Available:** Cloud: no, Gateway: yes",
        "- **Client:** [`enapter.pumps.start(pump_id, body, { hall_id })`](https://docs.example/reference/client/pumps/#pumpsstart)",
      ].join("\n"),
    );
  });

  it("has samples for the client, by path, for curl and for Python, from the examples of the description", () => {
    expect(start["x-codeSamples"].map(({ source }) => source)).toEqual([
      ["const pumpRun = await enapter.pumps.start(", '  "pump-1",', '  { speed: 3, note: "it\'s slow" },', ");"].join(
        "\n",
      ),
      [
        "const { data } = await api.POST(",
        '  "/pumps/{pump_id}/start",',
        "  {",
        '    params: { path: { pump_id: "pump-1" } },',
        '    body: { speed: 3, note: "it\'s slow" },',
        "  },",
        ");",
      ].join("\n"),
      [
        'curl -X POST "https://api.example/v1/pumps/pump-1/start" \\',
        '  -H "X-Key: $TOKEN" \\',
        '  -H "Content-Type: application/json" \\',
        "  -d '{",
        '  "speed": 3,',
        '  "note": "it\'\\\'\'s slow"',
        "}'",
      ].join("\n"),
      [
        "import os",
        "",
        "import requests",
        "",
        "response = requests.post(",
        '    "https://api.example/v1/pumps/pump-1/start",',
        '    headers={"X-Key": os.environ["TOKEN"]},',
        '    json={"speed": 3, "note": "it\'s slow"},',
        ")",
        "response.raise_for_status()",
        "print(response.json())",
      ].join("\n"),
    ]);
  });

  it("is shown once, with the path of its twin in its text", () => {
    expect(Object.keys(enriched.paths ?? {})).not.toContain("/halls/{hall_id}/pumps/{pump_id}/start");
    expect(Object.keys(document.paths ?? {})).toContain("/halls/{hall_id}/pumps/{pump_id}/start");
  });

  it("writes a deepObject query and the media type as they are on the wire", () => {
    const [, path, curl, python] = operation("/latest", "get")["x-codeSamples"];
    expect(path?.source).toContain('query: { pumps: { "pump-1": "speed,load" } }');
    expect(curl?.source).toContain("/latest?pumps%5Bpump-1%5D=speed%2Cload");
    expect(curl?.source).toContain('-H "Accept: text/csv"');
    expect(python?.source).toContain('params={"pumps[pump-1]": "speed,load"}');
    expect(python?.source).toContain("print(response.text)");
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
        "- **Client:** [`enapter.pumps.streamLogs(pump_id)`](https://docs.example/reference/client/pumps/#pumpsstreamlogs)",
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
