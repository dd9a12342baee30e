import { createClient } from "@enapter/http-api-client";
import { startMockServer } from "@enapter/http-api-mock";
import { expect, test } from "vitest";

test("a stopped electrolyser ramps down in the stream", async () => {
  await using server = await startMockServer({
    token: "example-token",
    clock: "2026-01-14T12:00:00Z",
  });
  const enapter = createClient({ token: server.token, baseUrl: server.url });
  const currents: number[] = [];
  for await (const { telemetry } of enapter.devices.streamTelemetry(
    "electrolyser-1",
  )) {
    currents.push(Number(telemetry?.["stack_current"]));
    if (currents.length === 1)
      await enapter.commands.execute("electrolyser-1", { name: "stop" });
    if (currents.length === 90) break;
    server.clock.advance("1s");
  }
  expect(currents[0]).toBeGreaterThan(50);
  expect(currents.at(-1)).toBe(0);
});
