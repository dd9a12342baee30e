import { createRequire } from "node:module";
import { readMethods } from "@enapter/http-api-generator/client";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { withoutFindable } from "../../src/site/markdown.ts";
import { methodPages } from "../../src/site/method-pages.ts";

const document = await readDocument(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const pages = methodPages(document);
const textOf = (path: string) => pages.find((page) => page.path === path)?.body ?? "";
const sectionOf = (path: string, method: string) =>
  withoutFindable(textOf(path))
    .split(/^## /m)
    .find((part) => part.startsWith(`${method}\n`)) ?? "";

test("every method has a section, and a line in the index", () => {
  const methods = readMethods(readOperations(document)).map(
    ({ operation }) => `${operation.resource}.${operation.methodName}`,
  );
  const headings = pages.flatMap(({ path, body }) =>
    path.endsWith("/index") ? [] : [...body.matchAll(/^## (.+)$/gm)].map(([, name]) => name),
  );
  expect(headings.sort()).toEqual(methods.sort());
  for (const method of methods) expect(textOf("reference/client/index")).toContain(`[\`${method}\`]`);
});

test("a method says how it is called, what it sends, whether it is repeated and what it throws", () => {
  const section = sectionOf("reference/client/devices", "devices.get");
  expect(section).toContain("`enapter.devices.get(device_id, { site_id?, expand?, … }) → Device`");
  expect(section).toContain("| `device_id` | `string`, required |");
  expect(section).toContain('("site" \\| "manifest" \\| ');
  expect(section).toContain("`GET /devices/{device_id}` or `GET /sites/{site_id}/devices/{device_id}`");
  expect(section).toContain("(../../api/#/devices/getdevice)");
  expect(section).toContain("**Repeated by itself:** yes, because it only reads");
  expect(section).toContain("`NotFoundError` ([404](../../errors/#status-404))");
  expect(section).toMatch(/```ts\nconst device = await enapter\.devices\.get\(/);
});

test("a command is never repeated, and its failure is a result", () => {
  const section = sectionOf("reference/client/commands", "commands.execute");
  expect(section).toContain("**Repeated by itself:** never");
  expect(section).toContain("| `body.name` | `string`, required |");
  expect(section).toContain("look at `state`, or pass `throwOnFailure` to get `CommandFailedError`");
});

test.each([
  ["devices", "devices.list", "it has no `.catch`"],
  ["devices", "devices.get", "With `site_id`, the request goes to `/sites/{site_id}/devices/{device_id}`."],
  ["devices", "devices.delete", "finds nothing to delete any more"],
  [
    "rules",
    "rules.get",
    "Without `site_id`, it goes to `/site/rule_engine/rules/{rule_id}` (Cloud: no, Gateway: yes).",
  ],
  ["devices", "devices.stream", "In a browser it needs [a relay](../../../guides/browser/)"],
  ["telemetry", "telemetry.queryTimeseries", "Each way of reading sends a new request."],
  ["commands", "commands.start", "the signal of `wait` ends the waiting"],
  ["devices", "devices.get", "**TanStack Query:** `getDeviceQuery`\n"],
  ["devices", "devices.list", "`listDevicesQuery`, `listDevicesAllQuery`, `listDevicesInfiniteQuery`"],
  ["commands", "commands.execute", "`executeCommandMutation`"],
])("reference/client/%s says of %s: %s", (page, method, sentence) => {
  expect(sectionOf(`reference/client/${page}`, method)).toContain(sentence);
});

test("a method leads to the place where the reference shows its operation, also for a twin that is a stream", () => {
  expect(sectionOf("reference/client/devices", "devices.streamTelemetry")).toContain(
    "(../../api/#/device-telemetry/getsitedevicetelemetry)",
  );
});

test("the search finds an operation by its id and by each part of its path", () => {
  const text = textOf("reference/client/telemetry");
  expect(text).toContain('<code data-pagefind-weight="10">queryTimeseries</code>');
  expect(text).toContain('title="telemetry query_timeseries" data-pagefind-index-attrs="title"');
});

test("a stream has no options of TanStack Query", () => {
  expect(sectionOf("reference/client/devices", "devices.stream")).not.toContain("TanStack");
});
