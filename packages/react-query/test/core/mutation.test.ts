import { MutationObserver, onlineManager, QueryClient } from "@tanstack/query-core";
import { expect, test } from "vitest";
import { executeCommandMutation, uploadBlueprintMutation } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const command = { device_id: "battery-rack-1", body: { name: "set_charge_limit", arguments: { limit_percent: 85 } } };

test("a mutation does what the method of the client does, with the options of both", async () => {
  const { enapter, mock } = mockClient();
  const options = executeCommandMutation(enapter, { headers: { "x-example": "1" } });
  const observer = new MutationObserver(new QueryClient(), options);
  const execution = await observer.mutate({ ...command, expand: ["log"] });
  expect(execution).toMatchObject({ state: "SUCCESS", log: expect.any(Array) });
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});

test("a command whose response is lost is sent once, whatever the defaults of an application", async () => {
  const { enapter, mock } = mockClient({ retry: {} });
  mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
  const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } });
  const observer = new MutationObserver(queryClient, executeCommandMutation(enapter));
  await expect(observer.mutate(command)).rejects.toMatchObject({ outcome: "unknown" });
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});

test("a command that is given offline is sent now and never later", async () => {
  const { enapter, mock } = mockClient();
  onlineManager.setOnline(false);
  try {
    const observer = new MutationObserver(new QueryClient(), executeCommandMutation(enapter));
    await observer.mutate(command);
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
  } finally {
    onlineManager.setOnline(true);
  }
});

test("the key names the operation", () => {
  const { enapter } = mockClient();
  expect(uploadBlueprintMutation(enapter).mutationKey.slice(2)).toEqual(["blueprints", "uploadBlueprint"]);
});
