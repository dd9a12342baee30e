import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const tour = fileURLToPath(new URL("../tour.ts", import.meta.url));

test("the tour shows every part of the API and ends by itself", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [tour]);
  expect(stderr).toBe("");
  expect(stdout).toContain("Harbour Microgrid");
  expect(stdout).toMatch(/● ONLINE +Battery Rack 1 .*cell_overtemperature/);
  expect(stdout).toMatch(/○ OFFLINE/);
  expect(stdout).toMatch(/Electrolyte temperature +\d+(\.\d+)? +°C/);
  expect(stdout).toMatch(/Power +[▁▂▃▄▅▆▇█ ]{20,} +\d+.* to \d+.* W/);
  expect(stdout).toMatch(/SUCCESS +execution [0-9a-f-]{36}\n.* STARTED .*\n.* SUCCEEDED .*"applied":80/);
  expect(stdout).toMatch(/NotFoundError +status 404, code DEVICE_NOT_FOUND/);
  expect(stdout).toContain("npm run docs");
  expect(stdout).not.toContain("mock-token");
  expect(stdout).not.toContain("[object");
  expect(stdout).toMatch(/Cell voltage +– +V\n/);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
