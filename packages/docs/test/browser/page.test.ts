import { afterAll, beforeAll, expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "./chromium.ts";

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

afterAll(() => surroundings?.[Symbol.asyncDispose]());

it("renders an operation with its stream, and asks for nothing outside loopback", async () => {
  const { browser, url } = surroundings;
  const tab = await browser.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  await tab.route("**/*", (route) => {
    const address = new URL(route.request().url());
    const local = address.origin === new URL(url).origin || ["blob:", "data:"].includes(address.protocol);
    if (local) return route.continue();
    outside.push(address.href);
    return route.abort();
  });
  tab.on("pageerror", (error) => errors.push(error.message));

  await tab.goto(`${url}reference/api/`);
  await tab.getByText("Device Logs", { exact: true }).first().click();
  await tab.getByText("List device logs", { exact: true }).first().click();
  await tab.getByText("WebSocket: Stream device logs").first().waitFor();

  // waitFor() waits until the text is visible, and fails when it does not come.
  for (const text of [
    "enapter.devices.listLogs(device_id)",
    "enapter.devices.streamLogs(device_id)",
    "Cloud: yes, Gateway: yes",
  ]) {
    await tab.getByText(text).first().waitFor();
  }
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});
