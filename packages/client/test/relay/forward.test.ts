import { expect, test } from "vitest";
import type { HeaderStyle } from "../../src/core/types/operation.ts";
import { upstreamRequest } from "../../src/relay/forward.ts";

const text: HeaderStyle = (_name, value) => String(value);

test("takes the headers that the operation documents from the page, under their names on the wire, and no others", () => {
  const operation = {
    id: "getThing",
    method: "GET",
    path: "/things/{thing_id}",
    header: { "X-Trace": text, language: ["Accept-Language", text] },
  } as const;
  const route = { operation, template: operation.path, values: { thing_id: "a b" } };
  const headers = { "X-Trace": "1", "Accept-Language": "de", language: "en", Cookie: "a=b" };
  const request = new Request("https://page.example/api/things/a%20b?c=d", { headers });
  const sent = upstreamRequest(request, route);
  expect(sent.headers).toEqual({ accept: "application/json", "x-trace": "1", "accept-language": "de" });
  expect([sent.path, sent.route]).toEqual(["/things/a%20b?c=d", "/things/{thing_id}"]);
});
