import { expect, test } from "vitest";
import { siteAddress } from "../../src/site/address.ts";

test.each([
  [{}, "https://enapter.github.io/"],
  [{ DOCS_BASE: "/http-api" }, "https://enapter.github.io/http-api/"],
  [{ DOCS_SITE: "https://docs.example", DOCS_BASE: "/http-api/" }, "https://docs.example/http-api/"],
])("%j is %s", (environment, address) => expect(siteAddress(environment).href).toBe(address));
