import { expect, test } from "vitest";
import { isOwnPage } from "../../src/relay/origin.ts";

type Case = [who: string, url: string, headers: Record<string, string>, reads: boolean, acts: boolean];

const page = "https://dashboard.example";
const relay = `${page}/api/enapter/devices`;
const local = "http://localhost:5173/api/enapter/devices";
const lan = "http://gateway.example:8080/api/enapter/devices";

test.each<Case>([
  ["a page of the same origin", relay, { "Sec-Fetch-Site": "same-origin" }, true, false],
  ["such a page that says its origin", relay, { "Sec-Fetch-Site": "same-origin", Origin: page }, true, true],
  ["the bar for addresses", relay, { "Sec-Fetch-Site": "none" }, true, false],
  ["a page of a neighbour", relay, { "Sec-Fetch-Site": "same-site", Origin: "https://blog.example" }, false, false],
  ["a page of another site", relay, { "Sec-Fetch-Site": "cross-site", Origin: "https://other.example" }, false, false],
  ["an image in a page of another site", relay, { "Sec-Fetch-Site": "cross-site" }, false, false],
  ["a page that hides its origin", relay, { "Sec-Fetch-Site": "cross-site", Origin: "null" }, false, false],
  ["a listed page", relay, { "Sec-Fetch-Site": "same-site", Origin: "https://listed.example" }, true, true],
  ["an old browser on this machine", local, { Origin: "http://localhost:5173" }, true, true],
  ["an old browser at another port", local, { Origin: "http://localhost:8080" }, false, false],
  ["a program on this machine", local, {}, true, false],
  ["a program elsewhere", relay, {}, false, false],
  ["a page in the local network", lan, { Origin: "http://gateway.example:8080" }, false, false],
  [
    "a name of another site for this server",
    "http://other.example/api",
    { Origin: "http://other.example" },
    false,
    false,
  ],
  ["such a name, reading", "http://other.example/api", {}, false, false],
  ["a name that begins like this machine", "http://localhost.other.example/api", {}, false, false],
  ["an address in a name", "http://127.0.0.1.other.example/api", {}, false, false],
  ["a name that ends like this machine", "http://other-localhost/api", {}, false, false],
  [
    "a listed page in the local network",
    "http://listed.lan:8080/api",
    { Origin: "http://listed.lan:8080" },
    true,
    true,
  ],
  ["such a page, reading", "http://listed.lan:8080/api", {}, true, false],
])("%s", (_who, url, headers, reads, acts) => {
  const origins = new Set(["https://listed.example", "http://listed.lan:8080"]);
  const request = new Request(url, { headers });
  expect([isOwnPage(request, origins, false), isOwnPage(request, origins, true)]).toEqual([reads, acts]);
});
