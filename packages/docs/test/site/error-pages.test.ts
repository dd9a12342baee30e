import { createRequire } from "node:module";
import * as client from "@enapter/http-api-client";
import { mockErrorCodes } from "@enapter/http-api-mock";
import { readDocument } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { errorCodeSlug, readErrorCodes } from "../../src/site/error-codes.ts";
import { codesWithoutAdvice, errorCodePages } from "../../src/site/error-pages.ts";
import type { SitePage } from "../../src/site/page.ts";
import { makePages } from "../../src/site/pages.ts";
import { readSources } from "../../src/site/read-sources.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const pages = makePages(await readSources());
const index = pages.find(({ path }) => path === "reference/errors/index")?.body ?? "";

function advice(code: string, path: string): SitePage {
  const head = { title: code, description: "", template: "error-code", code } as const;
  return { path, head, body: "## Why it happens\n", file: `packages/docs/content/${path}.md` };
}

test("the address of a code never changes", () => {
  const addresses = pages.filter(({ head }) => head.template === "error-code").map(({ path }) => path);
  for (const slug of [
    "already-exists",
    "device-not-found",
    "internal-server-error",
    "invalid-header",
    "invalid-param",
    "invalid-query-parameter-format",
    "telemetrypersistence-no-telemetry-attributes-found",
    "too-many-requests",
    "unprocessable-entity",
  ]) {
    expect(addresses).toContain(`reference/errors/${slug}`);
  }
  expect(errorCodeSlug("service/SOME_CODE")).toBe("service-some-code");
});

test("every code of the description has advice", () => expect(codesWithoutAdvice(pages)).toEqual([]));

test("a code without advice has a generated page, and is reported", () => {
  const generated = errorCodePages(document, []);
  expect(generated.map(({ head }) => head.title)).toEqual(readErrorCodes(document).map(({ code }) => code));
  expect(generated[0]?.body).toContain("| [409](../#status-409) | `ConflictError` |");
  expect(codesWithoutAdvice(generated)).toContain("ALREADY_EXISTS");
});

test("advice on a code that is not listed, or under another address, ends the build", () => {
  expect(() => errorCodePages(document, [advice("RUMOUR", "reference/errors/rumour")])).toThrow(
    "content/reference/errors/rumour.md:1 is advice on the code RUMOUR, which no response in spec/responses lists",
  );
  expect(() => errorCodePages(document, [advice("invalid_header", "reference/errors/header")])).toThrow(
    "has to be content/reference/errors/invalid-header.md",
  );
});

test("a page begins with statuses, classes, evidence and methods", () => {
  const [page] = errorCodePages(document, [
    advice(
      "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND",
      "reference/errors/telemetrypersistence-no-telemetry-attributes-found",
    ),
  ]).filter(({ head }) => head.title.startsWith("telemetry"));
  expect(page?.body).toMatch(/\| \[404\]\(\.\.\/#status-404\) \| `NotFoundError` \| .+ \| \[client\]\(https:/);
  expect(page?.body).toContain("[`telemetry.queryTimeseries`](../../client/telemetry/#telemetryquerytimeseries).\n");
  expect(page?.body).toMatch(/## Why it happens\n$/);
});

test("best evidence comes first", () => {
  const uses = readErrorCodes(document).find(({ code }) => code === "invalid_header")?.uses ?? [];
  expect(uses.map(({ status, className, evidence }) => [status, className, evidence])).toEqual([
    ["403", "ForbiddenError", "documented"],
    ["401", "UnauthorizedError", "example"],
  ]);
});

test("the index has every class of the client", () => {
  const classes = Object.keys(client).filter((name) => /^[A-Z]\w*Error$/.test(name));
  expect(classes.length).toBeGreaterThan(10);
  expect(classes.filter((name) => !index.includes(name))).toEqual([]);
});

test("the index tells codes of the API from those of the mock alone", () => {
  const listed = readErrorCodes(document).map(({ code }) => code);
  const [, mockOnly = ""] = index.split("## Codes of the mock");
  for (const code of Object.keys(mockErrorCodes)) {
    const inTable = mockOnly.includes(`>${code}<`) || mockOnly.includes(`\`${code}\``);
    expect(inTable, code).toBe(!listed.includes(code));
  }
  expect(mockOnly).toContain('<span class="badge">mock only</span>');
});

test("the index has the states of executions that failed", () => {
  expect(index).toContain(
    "| [`commands.execute`](../client/commands/#commandsexecute) | `state` | `ERROR`, `TIMEOUT`, `UNSYNC` |",
  );
});

test("each status in a method's errors leads to the index", () => {
  const methods = pages.find(({ path }) => path === "reference/client/devices")?.body;
  expect(methods).toContain("`NotFoundError` ([404](../../errors/#status-404))");
  expect(index).toContain('<span id="status-404">404</span>');
});
