import { expect, test } from "vitest";
import { harbourId, testMock } from "../../support.ts";

test("each request has a line with its result", async () => {
  const lines: string[] = [];
  const { mock, send } = testMock({ log: (line) => lines.push(line) });
  await send("GET", `/sites/${harbourId}?colour=red`);
  await send("GET", "/sites/none");
  await send("GET", "/nothing");
  mock.faults.add({ kind: "drop-before", times: 1 });
  await send("GET", "/sites").catch(() => {});
  expect(lines).toEqual([
    `GET /v3/sites/${harbourId}?colour=red 200 getSite`,
    expect.stringMatching(/^GET \/v3\/sites\/none 404 getSite \{"errors":\[\{"code":"SITE_NOT_FOUND"/),
    expect.stringMatching(/^GET \/v3\/nothing 404 - \{"errors"/),
    "GET /v3/sites dropped listSites fault=drop-before",
  ]);
  expect(lines.join()).not.toContain("example-token");
});
