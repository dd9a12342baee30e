import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mockErrorCodes } from "../../src/index.ts";

const sources = fileURLToPath(new URL("../../src", import.meta.url));
const programs = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && path !== "core/codes.ts")
  .map((path) => readFileSync(`${sources}/${path}`, "utf8"));

test("every code of the table is used", () => {
  const unused = Object.keys(mockErrorCodes).filter((code) => !programs.some((text) => text.includes(`"${code}"`)));
  expect(unused).toEqual([]);
});

test("every code in a response is in the table, with its status", () => {
  const used = programs.flatMap((text) => [
    ...text.matchAll(/(?:refuse\(|errorResponse\()(\d{3}),\s*(?:\[\{ code: )?"([^"]+)"/g),
  ]);
  expect(used.length).toBeGreaterThan(30);
  const unknown = used.filter(
    ([, status, code]) =>
      !mockErrorCodes[code as keyof typeof mockErrorCodes]?.statuses.includes(Number(status) as never),
  );
  expect(unknown.map(([text]) => text)).toEqual([]);
});

test("every code has a status of an error and a sentence", () => {
  for (const [code, { statuses, meaning }] of Object.entries(mockErrorCodes)) {
    expect(statuses.length, code).toBeGreaterThan(0);
    expect(Math.min(...statuses), code).toBeGreaterThanOrEqual(400);
    expect(meaning, code).toMatch(/^[A-Z].+\.$/);
  }
});
