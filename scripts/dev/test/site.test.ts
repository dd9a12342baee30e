import { createContext, runInContext } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { livePage, type SiteState } from "../src/site/script.ts";
import { Site, type StartPages } from "../src/site/site.ts";

/** Pages that name themselves and the script that runs in them. */
const startPages: StartPages = async (_server, script) => ({
  handle: (request, response) => response.end(`page ${request.url} ${script}`),
  close: async () => {},
});

let site: Site;
let url = "";
beforeEach(async () => {
  site = new Site(startPages);
  url = await site.start(0);
});
afterEach(() => site.close());

/** Listens as a browser does, one state after the other. */
async function listen(): Promise<{ next: () => Promise<SiteState>; stop: () => Promise<void> }> {
  const response = await fetch(new URL("events", url));
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  const next = async (): Promise<SiteState> => {
    for (;;) {
      const [whole, data] = /^(?:retry: \d+\n)?data: (.*)\n\n/.exec(text) ?? [];
      if (whole !== undefined && data !== undefined) {
        text = text.slice(whole.length);
        return JSON.parse(data) as SiteState;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error("The stream has ended.");
      text += decoder.decode(value, { stream: true });
    }
  };
  return { next, stop: () => reader.cancel() };
}

const textOf = async (path: string) => (await fetch(new URL(path, url))).text();
const page = () => textOf("reference/api/");

test("serves a page that waits, then the API page and the other pages", async () => {
  for (const path of ["", "guides/lists/", "reference/api/"]) expect(await textOf(path)).toContain("is being built");
  site.setApiPage("<html><body><h1>Sites</h1></body></html>");
  expect(await page()).toMatch(/^<html><body><h1>Sites<\/h1><script>.*<\/script><\/body><\/html>$/s);
  expect(await textOf("guides/lists/")).toContain("is being built");
  await site.showPages();
  expect(await textOf("guides/lists/")).toMatch(/^page \/guides\/lists\/ .*own = null/);
  expect(await page()).toContain("<h1>Sites</h1>");
});

test("a page that waits reloads when the pages are there", async () => {
  const browser = await listen();
  const { version } = await browser.next();
  expect(await page()).toContain(version);
  await site.showPages();
  expect((await browser.next()).version).not.toBe(version);
  await browser.stop();
});

test("close does not wait for pages that are being started, and ends them", async () => {
  const started = Promise.withResolvers<Awaited<ReturnType<StartPages>>>();
  const ended = Promise.withResolvers<void>();
  const other = new Site(() => started.promise);
  await other.start(0);
  const shown = other.showPages();
  await other.close();
  await shown;
  started.resolve({ handle: () => {}, close: async () => ended.resolve() });
  await ended.promise;
});

test("tells a browser how things are when it comes, and what happens then", async () => {
  const browser = await listen();
  const first = await browser.next();
  expect(first).toEqual({ version: expect.any(String) });
  site.setProblem("It is broken.");
  expect(await browser.next()).toEqual({ version: first.version, problem: "It is broken." });
  const late = await listen();
  expect(await late.next()).toEqual({ version: first.version, problem: "It is broken." });
  site.setProblem(undefined);
  expect(await browser.next()).toEqual({ version: first.version });
  site.setApiPage("<body></body>");
  const second = await browser.next();
  expect(second.version).not.toBe(first.version);
  expect(await page()).toContain(second.version);
  await Promise.all([browser.stop(), late.stop()]);
});

test("a page of another run is another one", async () => {
  const other = new Site(startPages);
  const address = await other.start(0);
  const versionOf = (text: string) => /own = "(.+?)"/.exec(text)?.[1];
  expect(versionOf(await page())).not.toBe(versionOf(await (await fetch(address)).text()));
  await other.close();
});

test("a port that is taken is a clear error", async () => {
  const other = new Site(startPages);
  await expect(other.start(Number(new URL(url).port))).rejects.toThrow(/Port \d+ is taken/);
});

test("close ends the streams of browsers", async () => {
  const browser = await listen();
  await browser.next();
  await site.close();
  await expect(browser.next()).rejects.toThrow();
});

/** The script of a page, in a stand-in for a browser. */
function open(version: string) {
  const overlay = { style: {}, textContent: "", isConnected: false, setAttribute: () => {}, remove: () => {}, id: "" };
  overlay.remove = () => {
    overlay.isConnected = false;
  };
  let reloads = 0;
  let hear: (event: { data: string }) => void = () => {};
  let press: (event: { key: string }) => void = () => {};
  const append = () => {
    overlay.isConnected = true;
  };
  const context = createContext({
    document: { createElement: () => overlay, body: { append } },
    location: { reload: () => reloads++ },
    addEventListener: (_: string, listener: typeof press) => {
      press = listener;
    },
    EventSource: class {
      addEventListener(_: string, listener: typeof hear): void {
        hear = listener;
      }
    },
  });
  const script = /<script>(.*)<\/script>/s.exec(livePage("<body></body>", version))?.[1] ?? "";
  runInContext(script, context);
  return {
    overlay,
    reloads: () => reloads,
    hear: (state: SiteState) => hear({ data: JSON.stringify(state) }),
    press: (key: string) => press({ key }),
  };
}

test("in the browser: a problem lies over the page until it is gone, or Escape is pressed", () => {
  const { overlay, hear, press, reloads } = open("one");
  hear({ version: "one" });
  expect(overlay.isConnected).toBe(false);
  hear({ version: "one", problem: "<b>broken</b>" });
  expect(overlay).toMatchObject({ isConnected: true, textContent: "<b>broken</b>" });
  hear({ version: "one" });
  expect(overlay.isConnected).toBe(false);
  hear({ version: "one", problem: "again" });
  press("Escape");
  expect(overlay.isConnected).toBe(false);
  expect(reloads()).toBe(0);
});

test("in the browser: another version reloads", () => {
  const { hear, reloads } = open("one");
  hear({ version: "two" });
  expect(reloads()).toBe(1);
});
