import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FilledPages } from "@enapter/http-api-docs/pages";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoopEvent } from "../src/loop/events.ts";
import { Loop, type LoopParts } from "../src/loop/loop.ts";
import { Inbox } from "./support.ts";

let root = "";
/** Events, in words. */
let log: string[];
let inbox: Inbox<LoopEvent>;
let loop: Loop;
/** Text of the description, from which the stand-ins generate. */
let description = "";
let broken: string | undefined;
let mockFails = false;
let mocked: string | undefined;
let docsFail = false;
/** Text of the pages, or what is wrong with them. */
let pages: FilledPages;
let shownPages = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "enapter-loop-"));
  await mkdir(join(root, "out"));
  log = [];
  inbox = new Inbox();
  description = "one";
  broken = undefined;
  mocked = undefined;
  mockFails = false;
  docsFail = false;
  shownPages = "";
  pages = { files: new Map([["index.md", "Home"]]) };
  loop = new Loop(parts());
});
afterEach(async () => {
  await loop.stop();
  await rm(root, { recursive: true });
});

function parts(): LoopParts {
  const outputs = () => [{ directory: join(root, "out"), files: new Map([["types.ts", `${description}\n`]]) }];
  return {
    root,
    now: () => 0,
    thread: {
      regenerate: async () =>
        broken === undefined
          ? { bundle: description, documented: description, outputs: outputs() }
          : { problems: [{ message: broken, rule: "struct", suggestions: [] }] },
      fill: async () => pages,
      stop: async () => void log.push("new thread"),
    },
    showPages: async (files) => {
      const text = [...files.values()].join();
      if (text === shownPages) return 0;
      shownPages = text;
      log.push(`pages ${text}`);
      return files.size;
    },
    render: async (documented) => {
      if (docsFail) throw new Error("no page");
      return `<${documented}>`;
    },
    showApiPage: (page) => log.push(`page ${page}`),
    showProblem: (text) => log.push(text === undefined ? "no problem" : `problem ${text.split("\n")[1]}`),
    reloadMock: async (bundle) => {
      if (mockFails) throw new Error("no mock");
      if (bundle === mocked) return undefined;
      mocked = bundle;
      log.push(`mock ${bundle}`);
      return "mock reloaded";
    },
    addresses: () => "both",
    impact: async (differences) => `impact of ${differences.length}`,
    tell: inbox.put,
  };
}

const told = (kind: LoopEvent["kind"]) => inbox.next((event): event is LoopEvent => event.kind === kind);
const edit = (path = "spec/openapi.yaml") => loop.edited([join(root, path)]);

/** Everything that follows from an edit has happened. */
async function follows(): Promise<void> {
  await told("generated");
  await told("docs");
}

test("an edit leads to files, mock, documentation and impact", async () => {
  edit();
  await follows();
  expect(await told("impact")).toEqual({ kind: "impact", text: "impact of 1" });
  expect(log).toEqual(["no problem", "mock one", "pages Home", "page <one>"]);
  expect(await readFile(join(root, "out/types.ts"), "utf8")).toBe("one\n");
});

test("an edit after which the bundle is the same reloads nothing", async () => {
  edit();
  await follows();
  log.length = 0;
  edit();
  expect(await told("generated")).toMatchObject({ differences: [] });
  expect(log).toEqual(["no problem"]);
  await loop.stop();
  expect(log).not.toContain("page <one>");
});

test("a mistake is shown, and everything stays as it was until it is fixed", async () => {
  edit();
  expect(await told("generated")).toMatchObject({ isFixed: false });
  await told("docs");
  [description, broken] = ["two", "It is wrong."];
  log.length = 0;
  edit();
  expect(await told("problem")).toMatchObject({ text: expect.stringContaining("struct\n  It is wrong.") });
  expect(log).toEqual(["problem   It is wrong."]);
  expect(await readFile(join(root, "out/types.ts"), "utf8")).toBe("one\n");
  broken = undefined;
  edit();
  expect(await told("generated")).toMatchObject({ isFixed: true });
  await told("docs");
  expect(log.slice(1)).toEqual(["no problem", "mock two", "page <two>"]);
});

test("an edit of a module ends the documentation that is being built before the thread goes", async () => {
  let begun = () => {};
  const rendering = new Promise<void>((resolve) => {
    begun = resolve;
  });
  loop = new Loop({
    ...parts(),
    render: (_bundle, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          log.push("page ended");
          reject(signal.reason);
        });
        begun();
      }),
  });
  edit();
  await rendering;
  log.length = 0;
  edit("packages/generator/src/output/text.ts");
  await told("generated");
  await told("generated");
  expect(log.slice(0, 2)).toEqual(["page ended", "new thread"]);
});

test("edits during a run lead to one more run, with all of them", async () => {
  edit("spec/a.yaml");
  edit("spec/b.yaml");
  edit("spec/c.yaml");
  await told("generated");
  await told("generated");
  await loop.stop();
  const edited = inbox.all.filter((event) => event.kind === "edited");
  expect(edited.map(({ paths }) => paths.map((path) => path.slice(root.length + 1)))).toEqual([
    ["spec/a.yaml"],
    ["spec/b.yaml", "spec/c.yaml"],
  ]);
});

test.each([
  "packages/generator/src/types/generate.ts",
  "packages/lint/src/rules/x-sdk.ts",
  "redocly.yaml",
  "packages/docs/src/reference/enrich.ts",
])("an edit of %s loads the sources anew and builds the documentation, and leaves the mock alone", async (path) => {
  edit();
  await follows();
  log.length = 0;
  edit(path);
  await follows();
  expect(log).toEqual(["new thread", "no problem", "page <one>"]);
});

test("the look of the documentation needs no restart", async () => {
  edit();
  await follows();
  log.length = 0;
  edit("packages/docs/redocly.yaml");
  await follows();
  expect(log).toEqual(["no problem", "page <one>"]);
});

test("a mock that cannot be reloaded is a problem, and is tried again", async () => {
  mockFails = true;
  edit();
  expect(await told("problem")).toMatchObject({ text: expect.stringContaining("no mock") });
  mockFails = false;
  edit();
  await told("mock");
  expect(log).toContain("mock one");
});

test("documentation that cannot be built is a problem, and is tried again", async () => {
  docsFail = true;
  edit();
  expect(await told("problem")).toMatchObject({ text: expect.stringContaining("no page") });
  docsFail = false;
  edit();
  await told("docs");
  expect(log).toContain("page <one>");
});

test.each(["packages/docs/content/index.md", "examples/start/sites.ts", "docs/adr/0001-node.md"])(
  "an edit of %s only changes pages",
  async (path) => {
    edit();
    await follows();
    log.length = 0;
    pages = { files: new Map([["index.md", "New home"]]) };
    edit(path);
    expect(await told("pages")).toMatchObject({ changed: 1 });
    await loop.stop();
    expect(log.filter((line) => line !== "new thread")).toEqual(["pages New home", "no problem"]);
    expect(inbox.all.filter(({ kind }) => kind === "generated")).toHaveLength(1);
  },
);

test("a mistake in a page is shown with its location alone, until it is fixed", async () => {
  edit();
  await follows();
  const good = pages;
  pages = { problem: "packages/docs/content/index.md:7 has no section" };
  log.length = 0;
  edit("packages/docs/content/index.md");
  expect(await told("problem")).toEqual({ kind: "problem", text: "packages/docs/content/index.md:7 has no section" });
  pages = good;
  edit("packages/docs/content/index.md");
  await told("edited");
  await loop.stop();
  expect(log.filter((line) => line !== "new thread")).toEqual(["problem undefined", "no problem"]);
});

test("after a mistake in the description, an edit of a page generates again", async () => {
  edit();
  await follows();
  broken = "It is wrong.";
  edit();
  await told("problem");
  edit("packages/docs/content/index.md");
  expect(await told("problem")).toMatchObject({ text: expect.stringContaining("It is wrong.") });
});

test("nothing is said after stop", async () => {
  edit();
  await follows();
  await loop.stop();
  const before = inbox.all.length;
  edit();
  await loop.stop();
  expect(inbox.all.length).toBe(before);
});

test("the loop is ready once, when mock and page are up for the first time", async () => {
  mockFails = true;
  edit();
  await Promise.all([told("problem"), told("docs")]);
  expect(inbox.all.filter(({ kind }) => kind === "ready")).toEqual([]);
  mockFails = false;
  edit();
  expect(await told("ready")).toEqual({ kind: "ready", text: "both" });
  description = "two";
  edit();
  await told("docs");
  await loop.stop();
  expect(inbox.all.filter(({ kind }) => kind === "ready")).toHaveLength(1);
});

test("the loop is not ready as long as the page could not be built", async () => {
  docsFail = true;
  edit();
  await told("problem");
  expect(inbox.all.filter(({ kind }) => kind === "ready")).toEqual([]);
  docsFail = false;
  edit();
  await told("ready");
  expect(log.at(-1)).toBe("page <one>");
});
