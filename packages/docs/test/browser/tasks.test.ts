// The tasks of a newcomer on the built site: from the landing page by links, search and blocks of code alone. Copied programs run in
// one empty project with the packages as they are published, against the mock.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import { withServer } from "@enapter/http-api-packed";
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { siteTest as it, type Surroundings } from "./chromium.ts";
import { startGateway } from "./tasks/gateway.ts";
import { installProject, type Project } from "./tasks/project.ts";
import { Visitor } from "./tasks/visitor.ts";

let surroundings: Surroundings;
let project: Project;
let visitor: Visitor;
let mock: MockServer;

it.beforeAll(async ({ surroundings: given }) => {
  surroundings = given;
  project = await installProject();
});
afterAll(() => project?.[Symbol.asyncDispose]());
beforeEach(async () => {
  mock = await startMockServer({ clock: "2026-01-14T12:00:00Z" });
  visitor = await Visitor.at(surroundings.url, surroundings.browser);
});
afterEach(async () => {
  await visitor.close();
  await mock.close();
});

/** Variables that lead a program to the mock. */
const variables = (token = mock.token) => ({ ENAPTER_HTTP_API_BASE_URL: mock.url, ENAPTER_HTTP_API_TOKEN: token });

it("1: runs the sample of the landing page", async () => {
  const { tab } = visitor;
  await tab.getByRole("button", { name: /^Run/ }).first().click();
  const output = tab.locator(".console-output");
  await output.filter({ hasText: "Alpine Test Bench" }).waitFor();
  expect(await output.textContent()).toContain("Harbour Microgrid");
});

it("2: writes the first program on disk, and it passes the strict compiler", async ({ signal }) => {
  await visitor.follow("First program");
  await project.save("sites.mjs", await visitor.copy("sites.ts"));
  const output = await visitor.copy("Harbour Microgrid");
  const startMock = await visitor.copy("npx enapter-mock");
  const commands = await visitor.copy("node sites.mjs");
  expect(visitor.clicks).toBeLessThanOrEqual(2);
  const server = {
    command: "sh",
    parameters: ["-c", `exec ${startMock} --port 0`],
    directory: project.directory,
    port: /Cloud\s+http:\/\/127\.0\.0\.1:(\d+)\/v3/,
    signal,
  };
  await withServer(server, async (origin) => {
    const script = commands.replace("http://127.0.0.1:4010", origin);
    expect(script).not.toBe(commands);
    expect(await project.run(script)).toBe(output);
  });
  await project.save("sites.mts", await readFile(join(project.directory, "sites.mjs"), "utf8"));
  expect(await project.run("tsc --strict --noEmit --module nodenext --target es2023 --types '' sites.mts")).toBe("");
});

it("3: finds out where a token comes from, and what 401 and 403 mean", async () => {
  await visitor.follow("First program");
  expect(await visitor.follow("Get a token")).toBe("Get a token");
  expect(visitor.clicks).toBeLessThanOrEqual(2);
  const text = (await visitor.tab.locator("main").textContent()) ?? "";
  for (const words of ["Account Settings", "web interface", "enapter-cli", "not confirmed"])
    expect(text).toContain(words);
  const program = await visitor.copy("check-token.ts");
  await project.save("check-token.mjs", program);
  await project.save("no-token.mjs", program.replace("createClient()", "createClient({ token: null })"));
  expect(await project.run("node check-token.mjs", variables())).toContain("OWNER");
  expect(await project.run("node check-token.mjs 2>&1", variables("wrong"))).toContain("(403)");
  expect(await project.run("node no-token.mjs 2>&1", variables())).toContain("(401)");
});

it("4: points a program at a Gateway with a certificate of its own", async () => {
  await visitor.follow("First program");
  expect(await visitor.follow("A Gateway in the local network")).toBe("A Gateway in the local network");
  expect(visitor.clicks).toBeLessThanOrEqual(3);
  const program = await visitor.copy("gateway.ts");
  await using gateway = await startGateway(project.directory);
  await project.save("gateway.mjs", program.replace("enapter-gateway.local", gateway.host));
  const printed = await project.run("node gateway.mjs", { ENAPTER_HTTP_API_TOKEN: gateway.token });
  expect(printed).toContain("Harbour Microgrid");
});

it("5: exports one day of telemetry as CSV", async () => {
  expect(await visitor.find("csv")).toBe("A day of telemetry as CSV");
  expect(visitor.clicks).toBe(1);
  // Node.js runs it as TypeScript, which it is.
  await project.save("telemetry.ts", await visitor.copy("telemetry-csv.ts"));
  expect(await project.run("node telemetry.ts", variables())).toContain("1440 rows");
  const csv = await readFile(join(project.directory, "telemetry.csv"), "utf8");
  expect(csv.trim().split("\n")).toHaveLength(1441);
  expect(csv).not.toContain("[object Object]");
});

it("6: sets a charge limit, is refused another one, and looks the code up", async () => {
  expect(await visitor.follow("Send a command safely")).toBe("Commands");
  const program = await visitor.copy("commands.ts");
  await project.save("commands.mjs", program);
  const printed = await project.run("node commands.mjs", variables());
  expect(printed).toMatch(/^SUCCESS\nERROR /);
  expect(await visitor.find("INVALID_ARGUMENT")).toBe("Errors");
  expect(visitor.clicks).toBeLessThanOrEqual(3);
  const section = visitor.tab.locator("main").getByRole("heading", { name: "Codes of the mock" });
  await section.waitFor();
  expect(await visitor.tab.locator("main td", { hasText: "INVALID_ARGUMENT" }).count()).toBeGreaterThan(0);
});

it("7: decides what to do after a lost response of a command", async () => {
  expect(await visitor.follow("Send a command safely")).toBe("Commands");
  const before = visitor.clicks;
  expect(await visitor.follow("look the execution up")).toBe("A command after a lost response");
  expect(visitor.clicks - before).toBeLessThanOrEqual(2);
  await project.save("command-once.mjs", await visitor.copy("command-once.ts"));
  mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
  const printed = await project.run("node command-once.mjs", variables());
  expect(printed).toBe("The response was lost. Looking for the execution.\nIt arrived: SUCCESS");
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});

it("8: lists all electrolysers and all devices with alerts", async () => {
  expect(await visitor.find("electrolysers")).toBe("All electrolysers of a site");
  expect(visitor.clicks).toBe(1);
  await project.save("find-devices.mjs", await visitor.copy("find-devices.ts"));
  const printed = await project.run("node find-devices.mjs", variables());
  for (const device of ["electrolyser-1", "battery-rack-1", "hydrogen-tank-sensor"]) expect(printed).toContain(device);
});

it("9: finds names of the code and of the wire by the search", async () => {
  const first = async (words: string) => (await visitor.search(words)).text;
  expect(await first("NO_TELEMETRY_ATTRIBUTES_FOUND")).toContain("telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND");
  for (const [words, title] of [
    ["INVALID_ARGUMENT", "Errors"],
    ["invalid_header", "invalid_header"],
    ["getDevice", "enapter.devices"],
    ["maxInFlight", "Client options"],
    ["query_timeseries", "enapter.telemetry"],
    ["enapter.devices.list", "enapter.devices"],
  ] as const) {
    await expect.poll(() => first(words), { message: words }).toContain(title);
  }
});

it("10: writes a test with a fixed time that passes without a network", async () => {
  await visitor.follow("First program");
  expect(await visitor.follow("Test with the mock")).toBe("Test with the mock");
  expect(visitor.clicks).toBeLessThanOrEqual(2);
  await project.save("charging.test.ts", await visitor.copy("charging.test.ts"));
  expect(await project.run("vitest run charging.test.ts 2>&1")).toMatch(/Tests\s+3 passed/);
});
