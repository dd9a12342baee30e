import { dehydrate, hydrate, MutationObserver, onlineManager, QueryClient } from "@tanstack/query-core";
import { expect, onTestFinished, test } from "vitest";
import { executeCommandMutation } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const command = { device_id: "battery-rack-1", body: { name: "set_charge_limit", arguments: { limit_percent: 85 } } };

function goOffline(): void {
  onlineManager.setOnline(false);
  onTestFinished(() => onlineManager.setOnline(true));
}

/** Another page of the application, with what the last one left behind as JSON. */
function reloaded(queryClient: QueryClient, options: object): QueryClient {
  const next = new QueryClient();
  next.setMutationDefaults(["enapter"], options);
  hydrate(next, JSON.parse(JSON.stringify(dehydrate(queryClient))));
  return next;
}

test.each(["drop-before", "drop-after", "server-error", "malformed-json"] as const)(
  "a command is sent once with %s, whatever client and application set for retries",
  async (kind) => {
    const { enapter, mock } = mockClient({ retry: { attempts: 5, delay: 0 } });
    mock.faults.add({ kind, operation: "executeCommand" });
    const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } });
    const observer = new MutationObserver(queryClient, executeCommandMutation(enapter));
    await expect(observer.mutate(command)).rejects.toThrow();
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
  },
);

test("a command that was given offline leaves nothing behind that a reload or the network would send", async () => {
  const { enapter, mock } = mockClient();
  const options = executeCommandMutation(enapter);
  const queryClient = new QueryClient();
  goOffline();
  mock.faults.add({ kind: "drop-before", operation: "executeCommand" });
  await expect(new MutationObserver(queryClient, options).mutate(command)).rejects.toThrow();
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
  const next = reloaded(queryClient, options);
  onlineManager.setOnline(true);
  await Promise.all([queryClient.resumePausedMutations(), next.resumePausedMutations()]);
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});

test("two commands at once are two requests", async () => {
  const { enapter, mock } = mockClient();
  const observer = new MutationObserver(new QueryClient(), executeCommandMutation(enapter));
  await Promise.all([observer.mutate(command), observer.mutate(command)]);
  expect(mock.requests.of("executeCommand")).toHaveLength(2);
});

test("with a scope of TanStack a command waits, and a reload sends it unless nothing dehydrates mutations", async () => {
  const { enapter, mock } = mockClient();
  const options = { ...executeCommandMutation(enapter), scope: { id: "commands" } };
  const queryClient = new QueryClient();
  const sending = [1, 2].map(() => queryClient.getMutationCache().build(queryClient, options).execute(command));
  expect(dehydrate(queryClient, { shouldDehydrateMutation: () => false }).mutations).toEqual([]);
  const next = reloaded(queryClient, options);
  await Promise.all(sending);
  expect(mock.requests.of("executeCommand")).toHaveLength(2);
  await next.resumePausedMutations();
  expect(mock.requests.of("executeCommand")).toHaveLength(3);
});
