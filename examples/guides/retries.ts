import { createClient, TimeoutError } from "@enapter/http-api-client";

// #region options
const enapter = createClient({
  timeout: 10_000,
  totalTimeout: 60_000,
  retry: { attempts: 5, delay: 200 },
  hooks: { onRetry: ({ attempt, delay }) => console.log(`attempt ${attempt} in ${delay} ms`) },
});
// #endregion

// #region once
const device = await enapter.devices.get("battery-rack-1", { retry: false, timeout: 2_000 });
console.log(device.name);
// #endregion

// #region cancel
const controller = new AbortController();
const timer = setTimeout(() => controller.abort(), 5_000);
try {
  const { items } = await enapter.sites.list({ signal: controller.signal });
  console.log(items.length);
} catch (error) {
  if (error instanceof TimeoutError) console.log("Too slow:", error.outcome);
  else throw error;
} finally {
  clearTimeout(timer);
}
// #endregion
