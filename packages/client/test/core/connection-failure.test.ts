import { describe, expect, test } from "vitest";
import { connectionError } from "../../src/core/connection-failure.ts";
import { createCore } from "../../src/core/create-core.ts";
import { testApi } from "../support/api.ts";

function failed(code: string, url: string) {
  const info = { operation: "getThing", method: "GET", url };
  return connectionError(
    createCore(testApi, { token: "example-token" }).pipeline,
    new TypeError("fetch failed", { cause: { code } }),
    info,
  );
}

test.each(["ECONNREFUSED", "ConnectionRefused", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"])(
  "%s means that nothing was sent",
  (code) => {
    expect(failed(code, "https://cloud.example/").outcome).toBe("not-processed");
  },
);

test.each(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])("after %s nobody knows", (code) => {
  expect(failed(code, "https://cloud.example/").outcome).toBe("unknown");
});

test("a name of the local network that is not found gets a hint", () => {
  expect(failed("ENOTFOUND", "http://gateway.local/api").message).toMatch(/gateway\.local is announced over mDNS/);
  expect(failed("ENOTFOUND", "https://cloud.example/").message).not.toMatch(/mDNS/);
});

describe("a certificate that is not trusted", () => {
  test.each([
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "CERT_HAS_EXPIRED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ])("%s: nothing was sent, trying again does not help, and the hint keeps verification on", (code) => {
    const error = failed(code, "https://gateway.local/");
    expect(error).toMatchObject({ outcome: "not-processed", transient: false });
    expect(error.message).toMatch(/createNodeFetch\(\{ ca \}\)` or NODE_EXTRA_CA_CERTS/);
  });
});
