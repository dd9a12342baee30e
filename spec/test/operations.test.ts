import { readFileSync } from "node:fs";
import { METHODS } from "@enapter/http-api-lint/rules";
import { expect, test } from "vitest";
import { type JsonObject, loadBundle, objectAt } from "./bundled.ts";

const described = rowsOfBundle(await loadBundle());
const listed = rowsOfCsv(readFileSync(new URL("operations.csv", import.meta.url), "utf8"));

test("the list is not cut", () => {
  expect(listed.length).toBeGreaterThanOrEqual(84);
});

test("every listed operation is described as listed", () => {
  expect(listed.filter((row) => !described.includes(row))).toEqual([]);
});

test("every described operation is listed as described", () => {
  expect(described.filter((row) => !listed.includes(row))).toEqual([]);
});

/** Rows of method, path, operationId, tag, cloud, gateway and confidence; the sources are left out. */
function rowsOfCsv(csv: string): string[] {
  const [, ...rows] = csv.trim().split("\n");
  return rows.map((row) => {
    return row.split(",").slice(0, 7).join(",");
  });
}

/** A stream is a row of its own (WS), even when one GET describes request and stream. */
function rowsOfBundle(description: JsonObject): string[] {
  return Object.entries(objectAt(description, "paths")).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = objectAt(pathItem, method);
      const statuses = Object.keys(objectAt(operation, "responses"));
      const answers = statuses.some((status) => status.startsWith("2"));
      const stream = objectAt(operation, "x-websocket");
      const tags = operation["tags"];
      const tag = Array.isArray(tags) ? tags.join() : undefined;
      return [
        ...(answers ? [row(method.toUpperCase(), path, operation, tag)] : []),
        ...(statuses.includes("101") && !answers ? [row("WS", path, operation, tag)] : []),
        ...("operationId" in stream ? [row("WS", String(stream["path"] ?? path), stream, String(stream["tag"]))] : []),
      ];
    }),
  );
}

function row(method: string, path: string, callable: JsonObject, tag: string | undefined): string {
  const { cloud, gateway } = objectAt(callable, "x-availability");
  return [method, path, callable["operationId"], tag, cloud, gateway, callable["x-confidence"]].join(",");
}
