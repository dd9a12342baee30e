import assert from "node:assert/strict";
import { ConnectionError, createClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock";
import { test } from "vitest";

function start() {
  const mock = createMockFetch({
    token: "example-token",
    clock: "2026-01-14T12:00:00Z",
  });
  return {
    mock,
    enapter: createClient({
      token: "example-token",
      baseUrl: mock.url,
      fetch: mock,
    }),
  };
}

const limit = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

// #region state
test("a command changes the state of the device", async () => {
  const { enapter } = start();
  const { state } = await enapter.commands.execute("battery-rack-1", limit);
  assert.equal(state, "SUCCESS");
});
// #endregion

// #region lost
test("a command is sent once, although its response was lost", async () => {
  const { mock, enapter } = start();
  mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
  const error = await enapter.commands
    .execute("battery-rack-1", limit)
    .catch((reason: unknown) => reason);
  assert(error instanceof ConnectionError);
  assert.equal(error.outcome, "unknown");
  assert.equal(mock.requests.of("executeCommand").length, 1);
});
// #endregion

// #region clock
test("time stands still until the test moves it", async () => {
  const { mock, enapter } = start();
  const before = await enapter.telemetry.getLatest({
    devices: { "battery-rack-1": "soc" },
  });
  mock.clock.advance("1h");
  const after = await enapter.telemetry.getLatest({
    devices: { "battery-rack-1": "soc" },
  });
  assert.notDeepEqual(before, after);
});
// #endregion
