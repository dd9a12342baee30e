import { QueryClient, QueryObserver } from "@tanstack/query-core";
import { expect, test } from "vitest";
import { getCommandExecutionQuery, getDeviceQuery, untilFinal } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const { enapter } = mockClient();
const interval = untilFinal(1000);

test.each([
  [undefined, 1000],
  [{ state: "NEW" }, 1000],
  [{ state: "IN_PROGRESS" }, 1000],
  [{ state: "SUCCESS" }, false],
  [{ state: "SOMETHING_NEW" }, false],
])("%o is asked for again after %s", (data, expected) => {
  const options = getCommandExecutionQuery(enapter, "device", "execution");
  expect(interval({ state: { data }, options })).toBe(expected);
});

test("what has no final state is asked for once", () => {
  expect(interval({ state: { data: undefined }, options: getDeviceQuery(enapter, "device") })).toBe(false);
});

test("TanStack keeps the states, also when a program replaces meta and function", () => {
  const options = {
    ...getCommandExecutionQuery(enapter, "device", "execution"),
    meta: { own: true },
    queryFn: async () => ({}) as never,
    refetchInterval: interval,
  };
  const observer = new QueryObserver(new QueryClient(), options);
  expect(interval(observer.getCurrentQuery())).toBe(1000);
});
