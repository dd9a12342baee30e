import { expect, test } from "vitest";
import { rootPage } from "../../src/server/root-page.ts";

const introduction = { basePaths: ["/v3", "/api/v3"], token: `<b>"a&b"</b>`, tokenHeader: "X-Enapter-Auth-Token" };

function pageFor(accept: string | undefined, given = introduction) {
  const headers = new Headers(accept === undefined ? {} : { Accept: accept });
  const { headers: sent, body } = rootPage(
    { method: "GET", url: new URL("http://localhost:4010/"), headers, body: new Uint8Array() },
    given,
  );
  return { type: new Headers(sent.map(([name, value]) => [name, value])).get("content-type"), text: String(body) };
}

const html = "text/html; charset=utf-8";

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["image/png", "application/json"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", html],
  ["text/*", html],
  ["text/html;q=0.2, application/json", "application/json"],
])("Accept %s gets %s", (accept, type) => {
  expect(pageFor(accept).type).toBe(type);
});

test("the page has the base URLs and the token, escaped for a browser", () => {
  const { text } = pageFor("text/html");
  expect(text).toMatch(/^<!doctype html>/);
  for (const part of ["http://localhost:4010/v3", "http://localhost:4010/api/v3", "X-Enapter-Auth-Token: "]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("&lt;b&gt;&quot;a&amp;b&quot;&lt;/b&gt;");
  expect(JSON.parse(pageFor("application/json").text)).toMatchObject({ token: introduction.token });
});
