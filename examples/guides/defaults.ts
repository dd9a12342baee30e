import { createClient } from "@enapter/http-api-client";

// Every value is the default.
const enapter = createClient({
  timeout: 60_000,
  totalTimeout: 0,
  retry: { attempts: 3, delay: 500, maxDelay: 30_000 },
  maxInFlight: 100,
  maxBodySize: 64 * 1024 * 1024,
  hooks: {
    onRequest: ({ attempt, operation }) =>
      console.log(`attempt ${attempt} of ${operation}`),
  },
});

// The mock responds with status 503 to a request with this header.
const headers = { "X-Mock-Fault": "server-error" };
const name = "set_charge_limit";
const calls = [
  () => enapter.devices.get("battery-rack-1", { headers }),
  () =>
    enapter.commands.execute(
      "battery-rack-1",
      { name, arguments: { limit_percent: 85 } },
      { headers },
    ),
];
for (const call of calls)
  await call().catch(({ status, outcome }) =>
    console.log(`status ${status}, ${outcome}`),
  );
