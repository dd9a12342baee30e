import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
      stop: async () => void log.push("new thread"),
    },
    render: async (documented) => {
      if (docsFail) throw new Error("no page");
      return `<${documented}>`;
    },
    showPage: (page) => log.push(`page ${page}`),
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
  expect(log).toEqual(["no problem", "mock one", "page <one>"]);
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
