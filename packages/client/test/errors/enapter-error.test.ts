import { expect, test, vi } from "vitest";
import { retryDelay } from "../../src/core/retry/retry.ts";
import { isEnapterError } from "../../src/errors/enapter-error.ts";
import { createClient, EnapterError, isApiError, NotFoundError, TimeoutError, UsageError } from "../../src/index.ts";
import { requestInfo } from "../support/api.ts";
import { failure } from "../support/failure.ts";
import { recordingFetch } from "../support/fetch.ts";

/** A second copy of the package in the same program, whose classes are others. */
async function secondCopy(): Promise<typeof import("../../src/index.ts")> {
  vi.resetModules();
  return import("../../src/index.ts");
}

const documented = '{"errors":[{"code":"not_found","message":"There is none."}]}';

test.each([new UsageError("wrong"), new TimeoutError("late", requestInfo), new EnapterError("any")])(
  "%s is one",
  (error) => {
    expect(isEnapterError(error)).toBe(true);
    expect(isEnapterError(error, error.name)).toBe(true);
    expect(isEnapterError(error, "AbortError")).toBe(false);
  },
);

test.each([undefined, null, "text", new Error("other"), { name: "EnapterError" }])("%o is none", (value) => {
  expect(isEnapterError(value)).toBe(false);
});

test("the mark is not shown", () => {
  expect(Object.getOwnPropertySymbols({ ...new UsageError("wrong") })).toEqual([]);
});

test("isApiError knows the errors of another copy", async () => {
  const other = await secondCopy();
  const { fetch } = recordingFetch(() => new Response(documented, { status: 404 }));
  const client = other.createClient({ token: "example-token", baseUrl: "https://cloud.example", fetch });
  const error = await failure(client.devices.get("1"));
  expect(error).not.toBeInstanceOf(NotFoundError);
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, "getDevice", 404)).toBe(true);
  expect(isApiError(error, "getDevice", 403)).toBe(false);
  expect(isApiError(await failure(client.devices.get("")))).toBe(false);
});

test("the client lets errors of another copy through, and repeats what they allow", async () => {
  const other = await secondCopy();
  const usage = new other.UsageError("the transport is closed");
  const refuse = async () => {
    throw usage;
  };
  const token = "example-token";
  expect(await failure(createClient({ token, fetch: refuse }).devices.get("1"))).toBe(usage);
  expect(await failure(createClient({ token: refuse }).devices.get("1"))).toBe(usage);

  const busy = new other.ApiError({ ...requestInfo, status: 503, headers: new Headers(), body: "" });
  const late = new other.TimeoutError("late", requestInfo);
  const broken = new other.ConnectionError("broken", requestInfo);
  for (const error of [busy, late, broken]) {
    expect(retryDelay(error, { retry: "safe" }, 1, {}, () => 0.5)).toBe(250);
  }
});
