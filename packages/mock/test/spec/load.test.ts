import { expect, test } from "vitest";
import { DescriptionError } from "../../src/core/errors.ts";
import { loadSpec } from "../../src/spec/load.ts";

function loaded(...servers: unknown[]) {
  const { basePaths, hosts } = loadSpec({ openapi: "3.1.0", paths: {}, servers } as Parameters<typeof loadSpec>[0]);
  return { basePaths, hosts };
}

test("base paths and hosts come from the servers, with the defaults of variables", () => {
  const variables = { host: { default: "gateway.example" }, version: { default: "v4" } };
  expect(loaded({ url: "https://api.example/v3/" }, { url: "http://{host}/api/{version}", variables })).toEqual({
    basePaths: ["/v3", "/api/v4"],
    hosts: ["api.example", "gateway.example"],
  });
});

test.each([[{}], [{ host: { default: "" } }], [{ host: { default: "<your host>" } }]])(
  "variables %j without a usable default are served, too",
  (variables) => {
    expect(loaded({ url: "https://{host}/v3", variables }).basePaths).toEqual(["/v3"]);
  },
);

test("without servers the base path is empty", () => {
  expect(loaded().basePaths).toEqual([""]);
});

test("an invalid URL of a server is refused", () => {
  expect(() => loaded({ url: "http://[" })).toThrow(DescriptionError);
});
