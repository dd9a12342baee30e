import { createClient } from "@enapter/http-api-client";

// #region options
const enapter = createClient({
  timeout: 10_000,
  totalTimeout: 60_000,
  retry: { attempts: 5, delay: 200 },
  hooks: {
    onRetry: ({ attempt, delay }) =>
      console.log(`attempt ${attempt} in ${delay} ms`),
  },
});
// #endregion

// #region once
const device = await enapter.devices.get("battery-rack-1", {
  retry: false,
  timeout: 2_000,
});
console.log(device.name);
// #endregion

// #region cancel
const controller = new AbortController();
const call = enapter.devices.get("battery-rack-1", {
  signal: controller.signal,
});
controller.abort();
await call.catch(({ name, outcome }) => console.log(name, outcome));
// #endregion
