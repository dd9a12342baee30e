import { createClient } from "@enapter/http-api-client";
import { createMockFetch, SteppedClock } from "@enapter/http-api-mock";
import { environmentManager, QueryClient, QueryObserver } from "@tanstack/query-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { getCommandExecutionQuery, untilFinal } from "../../src/index.ts";

const device = "battery-rack-1";

test("a command execution is read until it is final, and then no more", async () => {
  vi.useFakeTimers();
  // TanStack does not poll on servers, for which it takes Node.js.
  environmentManager.setIsServer(() => false);
  onTestFinished(() => {
    environmentManager.setIsServer(() => true);
    vi.useRealTimers();
  });
  const clock = new SteppedClock("2026-01-14T12:00:00Z");
  const mock = createMockFetch({ token: "example-token", clock });
  const enapter = createClient({ token: "example-token", baseUrl: mock.url, fetch: mock });
  const id = await enapter.commands.start(device, { name: "set_charge_limit", arguments: { limit_percent: 85 } });
  const options = { ...getCommandExecutionQuery(enapter, device, id), refetchInterval: untilFinal(1_000) };
  const observer = new QueryObserver(new QueryClient(), options);
  const states: (string | undefined)[] = [];
  onTestFinished(observer.subscribe(({ data, isFetching }) => isFetching || states.push(data?.state)));
  await vi.advanceTimersByTimeAsync(0);
  for (let second = 0; second < 5; second++) {
    clock.advance("1s");
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(states).toEqual(["NEW", "IN_PROGRESS", "SUCCESS"]);
  expect(mock.requests.of("getCommandExecution")).toHaveLength(3);
});
