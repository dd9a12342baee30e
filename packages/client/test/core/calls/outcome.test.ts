import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { callStart, callWaitable, callWithOutcome } from "../../../src/core/calls/outcome.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { json } from "../../../src/core/request/body-encoders.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import type { Operation, ResultState } from "../../../src/core/types/operation.ts";
import { AbortError, ApiError, OutcomeError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";
import { countingSignal } from "../../support/signal.ts";

interface Job {
  readonly state: string;
}

class JobFailedError extends OutcomeError<Job> {
  override readonly name = "JobFailedError";
}

const outcome: ResultState = { field: "state", pending: ["NEW", "RUNNING"], success: ["DONE"], error: JobFailedError };
const get: Operation = {
  id: "getJob",
  method: "GET",
  path: "/jobs/{job_id}",
  paths: [["/boxes/{box_id}/jobs/{job_id}", "box_id"], ["/jobs/{job_id}"]],
  unwrap: "job",
  retry: "safe",
  outcome,
};
const run: Operation = {
  id: "runJob",
  method: "POST",
  path: "/jobs/{job_id}/run",
  body: { "application/json": json },
  unwrap: "job",
  outcome,
};
const begin: Operation = {
  id: "startJob",
  method: "POST",
  path: "/jobs",
  paths: [["/boxes/{box_id}/jobs", "box_id"], ["/jobs"]],
  query: { priority: query.simple },
  body: { "application/json": json },
  unwrap: "id",
  starts: { operation: () => get, parameter: "job_id" },
};

const listed = { ...outcome, failure: ["FAILED"] };
const getListed: Operation = { ...get, outcome: listed };
const runListed: Operation = { ...run, outcome: listed };

/** A server that shows a job in these states, one after the other; the last one stays. */
function jobServer(...states: string[]) {
  const { fetch, requests } = recordingFetch(({ method, url }) => {
    if (method === "POST" && url.pathname.endsWith("/jobs")) return Response.json({ id: "job-7" });
    const state = states.length > 1 ? states.shift() : states[0];
    return Response.json({ job: { state } });
  });
  const client = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch, retry: { delay: 1 } });
  return { client, requests };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("a call whose response has the state of the action", () => {
  test.each(["DONE", "NEW", "FAILED", "LOST"])("returns the response by default: %s", async (state) => {
    const { client } = jobServer(state);
    expect(await callWithOutcome(client, run, { job_id: "1" }, {})).toEqual({ state });
  });

  test.each([
    ["DONE", true],
    ["RUNNING", true],
    ["FAILED", false],
    ["LOST", false],
  ])("on request fails with what is no success: %s", async (state, isFine) => {
    const { client, requests } = jobServer(state);
    const running = callWithOutcome<Job>(client, run, { job_id: "1" }, {}, { throwOnFailure: true });
    if (isFine) {
      expect(await running).toEqual({ state });
    } else {
      const error = await failure(running);
      expect(error).toBeInstanceOf(JobFailedError);
      expect(error).toMatchObject({ state, result: { state }, operation: "runJob", outcome: "processed" });
      expect((error as Error).message).toBe(`runJob: it ended as ${state} (POST https://cloud.example/v1/jobs/1/run)`);
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "JobFailedError", state });
    }
    expect(requests).toHaveLength(1);
  });
});

describe("wait", () => {
  test("polls until the end, less and less often, and reports every response", async () => {
    const { client, requests } = jobServer("NEW", "RUNNING", "RUNNING", "DONE");
    const states: string[] = [];
    const times: number[] = [];
    const start = Date.now();
    const waiting = callWaitable<Job>(client, get, { job_id: "1" }).wait({
      onProgress: ({ state }) => {
        states.push(state);
        times.push(Date.now() - start);
      },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await waiting).toEqual({ state: "DONE" });
    expect(states).toEqual(["NEW", "RUNNING", "RUNNING", "DONE"]);
    expect(times).toEqual([0, 250, 750, 1750]);
    expect(requests).toHaveLength(4);
  });

  test("asks at least every five seconds", async () => {
    const { client, requests } = jobServer("NEW");
    const controller = new AbortController();
    const waiting = failure(
      callWaitable(client, get, { job_id: "1" }, undefined, { signal: controller.signal }).wait(),
    );
    await vi.advanceTimersByTimeAsync(10_000);
    const count = requests.length;
    await vi.advanceTimersByTimeAsync(50_000);
    expect(requests.length - count).toBe(10);
    controller.abort();
    await waiting;
  });

  test("uses the response of the call itself as the first one", async () => {
    const { client, requests } = jobServer("DONE");
    const shown = callWaitable<Job>(client, get, { job_id: "1" });
    expect(await shown).toEqual({ state: "DONE" });
    expect(await shown.wait()).toEqual({ state: "DONE" });
    expect(requests).toHaveLength(1);
  });

  test("follows what was begun, under the path that the options choose", async () => {
    const { client, requests } = jobServer("NEW", "DONE");
    const begun = callStart<string, Job>(client, begin, {}, { name: "x" }, { box_id: "2", priority: 1 } as object);
    expect(await begun).toBe("job-7");
    const waiting = begun.wait();
    await vi.advanceTimersByTimeAsync(250);
    expect(await waiting).toEqual({ state: "DONE" });
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "POST /v1/boxes/2/jobs",
      "GET /v1/boxes/2/jobs/job-7",
      "GET /v1/boxes/2/jobs/job-7",
    ]);
    expect(requests.map(({ url }) => url.search)).toEqual(["?priority=1", "", ""]);
  });

  test.each([
    [{ signal: new AbortController() }, /`signal` has to be an AbortSignal.*of class AbortController/],
    [{ onProgress: "x" }, /`onProgress` has to be a function. It is "x"/],
    [{ throwOnFailure: 1 }, /`throwOnFailure` has to be `true` or `false`. It is 1/],
    [{ timeout: 5 }, /There is no option `timeout`, only signal, onProgress, throwOnFailure/],
    ["x", /The options have to be an object/],
  ])("refuses options that are not valid, after the call went out: %o", async (options, message) => {
    const { client, requests } = jobServer("DONE");
    for (const run of [
      () => callStart<string, Job>(client, begin, {}, { name: "x" }),
      () => callWaitable<Job>(client, get, { job_id: "1" }),
    ]) {
      const error = await failure(run().wait(options as object));
      expect(error).toMatchObject({ name: "UsageError", outcome: "unknown", message: expect.stringMatching(message) });
    }
    await vi.runAllTimersAsync();
    expect(requests).toHaveLength(2);
  });

  test("fails with what is no success only on request", async () => {
    const { client } = jobServer("FAILED");
    expect(await callStart<string, Job>(client, begin, {}, {}).wait()).toEqual({ state: "FAILED" });
    const waiting = callStart<string, Job>(client, begin, {}, {}).wait({ throwOnFailure: true });
    expect(await failure(waiting)).toBeInstanceOf(JobFailedError);
  });

  test("survives what is sent again, and fails with what is not", async () => {
    const { fetch, requests } = recordingFetch((_request, index) => {
      if (index === 1) return new Response("", { status: 503 });
      return index === 3 ? new Response("", { status: 404 }) : Response.json({ job: { state: "RUNNING" } });
    });
    const client = createCore(testApi, {
      token: "example-token",
      baseUrl: testApi.cloudUrl,
      fetch,
      retry: { delay: 1 },
    });
    const waiting = failure(callWaitable(client, get, { job_id: "1" }).wait());
    await vi.advanceTimersByTimeAsync(5000);
    const error = await waiting;
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).status).toBe(404);
    expect(requests).toHaveLength(4);
  });

  test("ends with its signal, in a pause as well as before, and leaves no listener", async () => {
    const { client, requests } = jobServer("RUNNING");
    const { controller, signal, listeners } = countingSignal();
    const waiting = failure(callWaitable(client, get, { job_id: "1" }).wait({ signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    const error = await waiting;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", operation: "getJob", outcome: "processed" });
    expect(requests).toHaveLength(1);
    expect(listeners()).toBe(0);
    expect(await failure(callWaitable(client, get, { job_id: "1" }).wait({ signal }))).toBeInstanceOf(AbortError);
    // The call itself goes on.
    await vi.advanceTimersByTimeAsync(0);
  });
});

describe("a state that the description does not list", () => {
  const message = expect.stringContaining("its state is PAUSED, which is unknown: it may be running or over");

  test("is given as it is where nobody asked for an error", async () => {
    const { client } = jobServer("PAUSED");
    expect(await callWithOutcome(client, runListed, { job_id: "1" }, {})).toEqual({ state: "PAUSED" });
  });

  test("is an error with `throwOnFailure`", async () => {
    const { client } = jobServer("PAUSED");
    const call = callWithOutcome(client, runListed, { job_id: "1" }, {}, { throwOnFailure: true });
    const error = await failure(call);
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ state: "PAUSED", result: { state: "PAUSED" }, outcome: "processed", message });
  });

  test.each([undefined, false, true])("ends a wait with an error, with `throwOnFailure` %s", async (throwOnFailure) => {
    const { client, requests } = jobServer("NEW", "PAUSED", "DONE");
    const seen: string[] = [];
    const onProgress = ({ state }: Job) => seen.push(state);
    const waiting = failure(callWaitable<Job>(client, getListed, { job_id: "1" }).wait({ throwOnFailure, onProgress }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await waiting).toMatchObject({ name: "JobFailedError", state: "PAUSED", message });
    expect(seen).toEqual(["NEW", "PAUSED"]);
    expect(requests).toHaveLength(2);
  });

  test("may also be none at all", async () => {
    const { client } = jobServer(undefined as never);
    const error = await failure(callWaitable<Job>(client, getListed, { job_id: "1" }).wait());
    expect(error).toMatchObject({ name: "JobFailedError", state: "undefined" });
  });

  test("does not change what a listed failure is", async () => {
    const { client } = jobServer("FAILED");
    expect(await callWaitable<Job>(client, getListed, { job_id: "1" }).wait()).toEqual({ state: "FAILED" });
    const error = await failure(callWaitable<Job>(client, getListed, { job_id: "1" }).wait({ throwOnFailure: true }));
    expect(error).toMatchObject({ message: expect.stringContaining("it ended as FAILED") });
  });
});

test("an error of a wait has the frames of the wait", async () => {
  async function theWaitOfTheProgram() {
    const { client } = jobServer("NEW", "PAUSED");
    return await callStart(
      client,
      { ...begin, starts: { operation: () => getListed, parameter: "job_id" } },
      {},
      {},
    ).wait();
  }
  const waiting = failure(theWaitOfTheProgram());
  await vi.advanceTimersByTimeAsync(1000);
  expect(((await waiting) as Error).stack).toContain("theWaitOfTheProgram");
});
