import { afterEach, expect, test, vi } from "vitest";
import { plainEnvironment } from "../../src/programs/environment.ts";

test("credentials of the caller are withheld, the rest of the environment is not", () => {
  process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] = "secret";
  try {
    const environment = plainEnvironment({ ADDED: "1" });
    expect(environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]).toBeUndefined();
    expect(environment).toMatchObject({ ADDED: "1", PATH: process.env["PATH"] });
  } finally {
    delete process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  }
});

afterEach(() => vi.unstubAllEnvs());

test.each(["npm_config_loglevel", "npm_config_json", "npm_lifecycle_event", "NPM_CONFIG_LOGLEVEL"])(
  "%s of `npm run` is not handed on",
  (name) => {
    vi.stubEnv(name, "silent");
    expect(plainEnvironment()[name]).toBeUndefined();
  },
);

test.each(["npm_config_registry", "npm_config_https_proxy", "NPM_CONFIG_USERCONFIG"])("%s is handed on", (name) => {
  vi.stubEnv(name, "value");
  expect(plainEnvironment()[name]).toBe("value");
});
