import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect } from "vitest";
import type { SiteData } from "../../src/console/picture/site-data.ts";
import { seriousFaults } from "./axe.ts";
import { siteTest as it, type Surroundings } from "./chromium.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const examples = new URL("../../../../examples/", import.meta.url);
const samples = (await readdir(`${dist}/console/samples`, { recursive: true }))
  .filter((path) => path.endsWith(".js"))
  .map((path) => path.replace(/\.js$/, ""))
  .sort();

let surroundings: Surroundings;
let tab: Page;
it.beforeAll(async ({ surroundings: given }) => {
  surroundings = given;
  tab = await surroundings.browser.newPage();
});
afterAll(() => tab?.close());

/** Opens the console with the first program. */
async function openConsole(): Promise<void> {
  await tab.goto(`${surroundings.url}start/console/`);
  await tab.getByRole("button", { name: "Open and run" }).click();
  await ended(/^Done/);
}

/** Waits for the end of a run, and returns what is said about it. */
async function ended(text: RegExp): Promise<string> {
  const status = tab.locator(".console-end").filter({ hasText: text });
  await status.waitFor({ timeout: 15_000 });
  return (await status.textContent()) ?? "";
}

/** Runs a program, and returns what it prints. */
async function run(program: string, end = /^(?:Done|Not caught|Stopped)/): Promise<string> {
  await tab.locator(".console-editor").fill(program);
  await tab.getByRole("button", { name: "Run", exact: true }).click();
  await ended(end);
  return output();
}

async function output(): Promise<string> {
  return (await tab.locator(".console-output").textContent()) ?? "";
}

function requests(): Promise<string[]> {
  return tab.locator(".console-requests tbody tr").allInnerTexts();
}

const importClient = 'import { createClient } from "@enapter/http-api-client";\n';

describe("a page with a program", () => {
  it("loads nothing of the console before the first click, and runs the program by one click", async () => {
    const loaded: string[] = [];
    tab.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await tab.goto(surroundings.url, { waitUntil: "networkidle" });
    expect(loaded.filter((path) => path.startsWith("/console/"))).toEqual([]);
    const files = await Promise.all(loaded.map((path) => readFile(dist + path.replace(/\/$/, "/index.html"))));
    expect(files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0)).toBeLessThan(150_000);
    await tab.getByRole("button", { name: "Run", exact: true }).click();
    await ended(/^Done/);
    expect(await output()).toBe(await readFile(new URL("start/sites.out.txt", examples), "utf8"));
    expect(await tab.evaluate("document.activeElement.className")).toContain("console");
    expect(loaded.filter((path) => path.startsWith("/console/")).sort()).toEqual([
      "/console/frame.html",
      "/console/panel.js",
      "/console/samples/start/sites.js",
    ]);
    expect(await requests()).toEqual([expect.stringMatching(/^GET\s+\/v3\/sites\?\S*\s+200\s+listSites$/)]);
  });

  it("shows a site that the client has read, as plots and as a table, in light and dark", async () => {
    await tab.goto(surroundings.url);
    await tab.getByRole("button", { name: "Show a mock site" }).click();
    await tab.locator(".picture canvas").nth(1).waitFor();
    const recorded: SiteData = JSON.parse(await readFile(new URL("start/picture.out.txt", examples), "utf8"));
    expect(await tab.locator(".picture-devices li").allTextContents()).toEqual(
      recorded.devices.map(({ name, status = "" }) => `${name} ${status.toLowerCase()}`),
    );
    await tab.getByText("The same as a table").click();
    const rows = await tab.locator(".picture details tbody tr").allTextContents();
    expect(rows).toHaveLength(recorded.series.length);
    expect(rows.at(-1)).toMatch(/^Electrolyser 1hydrogen_output/);
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.emulateMedia({ colorScheme });
      expect(await seriousFaults(tab)).toEqual([]);
    }
  });

  it("ends a program after 10 s", async () => {
    const other = await surroundings.browser.newPage();
    await other.clock.install();
    await other.goto(`${surroundings.url}start/console/`);
    await other.getByRole("button", { name: "Open and run" }).click();
    await other.locator(".console-end", { hasText: /^Done/ }).waitFor();
    await other.locator(".console-editor").fill("while (true);");
    await other.getByRole("button", { name: "Run", exact: true }).click();
    await other.locator(".console-end", { hasText: /^Running/ }).waitFor();
    await other.clock.fastForward(9000);
    expect(await other.locator(".console-end").textContent()).toMatch(/^Running/);
    await other.clock.fastForward(2000);
    await other.locator(".console-end", { hasText: "Stopped after 10 s." }).waitFor();
    await other.close();
  });

  it("names a command without JavaScript", async () => {
    const html = await (await fetch(`${surroundings.url}guides/commands/`)).text();
    expect(html).toMatch(/<noscript>[\s\S]*<code>node commands\.mjs<\/code>/);
  });
});

describe("the console", () => {
  beforeAll(openConsole);
  beforeEach(() => tab.getByRole("button", { name: "Reset" }).click());

  it("prints what is recorded of each program that can be run", { timeout: 120_000 }, async () => {
    expect(samples.length).toBeGreaterThan(10);
    for (const sample of samples) {
      const printed = await run(await readFile(`${dist}/console/samples/${sample}.js`, "utf8"));
      const recorded = await readFile(new URL(`${sample}.out.txt`, examples), "utf8");
      expect([sample, await ended(/./), printed]).toEqual([sample, expect.stringMatching(/^Done/), recorded]);
    }
  });

  it("ends an endless loop, and runs the next program", async () => {
    await tab.locator(".console-editor").fill("while (true);");
    await tab.getByRole("button", { name: "Run", exact: true }).click();
    await tab.getByRole("button", { name: "Stop" }).click();
    await ended(/^Stopped\.$/);
    expect(await run("console.log(1 + 1);")).toBe("2\n");
  });

  it("begins each run with the same state, and shows at most 200 lines", async () => {
    const program = `${importClient}const enapter = createClient();
const { state } = await enapter.commands.execute("battery-rack-1", { name: "set_charge_limit", arguments: { limit_percent: 85 } });
console.log(state, (await enapter.commands.list("battery-rack-1").toArray()).length);`;
    const first = await run(program);
    expect(first).toMatch(/^SUCCESS \d+\n$/);
    expect(await run(program)).toBe(first);
    const lines = await run("for (let i = 0; i < 300; i += 1) console.log(i); await Promise.resolve();");
    expect(lines.split("\n").slice(-3)).toEqual(["199", "Only 200 lines are shown.", ""]);
  });

  it("reaches no network, no storage, no page, and makes no code of texts", async () => {
    let arrived = 0;
    const server = createServer((_request, response) => {
      arrived += 1;
      response.setHeader("Access-Control-Allow-Origin", "*").end("here");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const program = `const attempt = async (name, action) => {
  try { console.log(name, await action()); } catch (error) { console.log(name, "refused", error.name); }
};
await attempt("fetch", () => fetch(${JSON.stringify(url)}).then((response) => response.text()));
await attempt("script", () => importScripts(${JSON.stringify(url)}));
await attempt("socket", () => new Promise((resolve, reject) => {
  const socket = new WebSocket(${JSON.stringify(url.replace("http", "ws"))});
  socket.onopen = resolve;
  socket.onerror = () => reject(new Error("closed"));
}));
await attempt("eval", () => eval("1"));
await attempt("Function", () => new Function("return 1")());
await attempt("database", () => new Promise((resolve, reject) => {
  const request = indexedDB.open("a");
  request.onsuccess = () => resolve("open");
  request.onerror = () => reject(request.error);
}));
console.log(typeof localStorage, typeof document, typeof window);`;
    const printed = await run(program);
    server.close();
    expect(printed.split("\n").slice(0, -1)).toEqual([
      "fetch refused TypeError",
      "script refused NetworkError",
      "socket refused Error",
      "eval refused EvalError",
      "Function refused EvalError",
      expect.stringMatching(/^database refused/),
      "undefined undefined undefined",
    ]);
    expect(arrived).toBe(0);
    const frame = tab.frames().find((each) => each !== tab.mainFrame()) as Frame;
    expect(await frame.evaluate("origin")).toBe("null");
  });

  it("never shows a token, which is that of a mock", async () => {
    const program = `${importClient}const enapter = createClient();
console.log((await enapter.sites.list()).items.length);
await enapter.devices.get("no-such-device");`;
    await run(program, /^Not caught/);
    expect(await tab.locator(".console").textContent()).not.toContain("mock-token");
    expect(await tab.locator(".console input").count()).toBe(0);
  });

  it("applies role, fault and clock, and shows errors with a link", async () => {
    const program = `${importClient}const enapter = createClient();
await enapter.commands.execute("battery-rack-1", { name: "set_charge_limit", arguments: { limit_percent: 85 } });`;
    await tab.locator(".console").getByLabel("Role").selectOption("READONLY");
    await run(program);
    expect(await ended(/^Not caught/)).toContain("ForbiddenError (status 403, code ACCESS_DENIED");
    await tab.locator(".console").getByLabel("Role").selectOption("OWNER");
    await tab.locator(".console").getByLabel("Fault").selectOption("drop-after");
    await run(program);
    expect(await ended(/^Not caught/)).toContain("ConnectionError (outcome unknown)");
    expect(await requests()).toEqual([expect.stringMatching(/^POST\s+\S+\s+lost\s+executeCommand$/)]);
    const target = await tab.locator(".console-end a").getAttribute("href");
    expect((await tab.request.get(new URL(target ?? "", tab.url()).href)).status()).toBe(200);

    await tab.locator(".console").getByLabel("Fault").selectOption("server-error");
    const list = `${importClient}console.log((await createClient().sites.list()).items.length);`;
    await run(list);
    expect((await requests()).map((row) => /\s(\d{3})\s/.exec(row)?.[1])).toEqual(["503", "200"]);

    await tab.getByRole("button", { name: "+1 min" }).click();
    expect(await tab.locator(".console-clock").textContent()).toBe("2026-01-14 12:01:00 UTC");
    await tab.getByRole("button", { name: "Reset" }).click();
    expect(await tab.locator(".console-clock").textContent()).toBe("2026-01-14 12:00:00 UTC");
    expect(await tab.locator(".console").getByLabel("Fault").inputValue()).toBe("none");
    expect(await tab.locator(".console-editor").inputValue()).toContain("enapter.sites.list()");
  });

  it("is accessible on a phone in light and dark, and Tab leaves the program", async () => {
    await tab.setViewportSize({ width: 360, height: 800 });
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.emulateMedia({ colorScheme });
      expect(await seriousFaults(tab)).toEqual([]);
    }
    expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    await tab.locator(".console-editor").focus();
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.activeElement.textContent")).toBe("Run");
  });

  it("explains what is not JavaScript or cannot be imported", async () => {
    await run('import { readFile } from "node:fs/promises";');
    expect(await ended(/^Not caught/)).toContain("node:fs/promises cannot be imported here");
    await run("const a: number = 1;");
    expect(await ended(/^Not caught/)).toContain("SyntaxError");
  });
});
