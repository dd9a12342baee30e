import { once } from "node:events";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repository } from "../../src/core/project.ts";
import type { LoopEvent } from "../../src/loop/events.ts";
import { type Session, startSession } from "../../src/loop/session.ts";
import { fewPages, fewPaths, Inbox, temporaryProject } from "../support.ts";

// One session, from the first run to the end, on a real file system with real events: each test goes on where the one
// before it stopped. Only the renderer is a stand-in, because it takes a second each time.
/** Stands in for Astro. */
let written: ReadonlyMap<string, string> = new Map();
const pages = {
  startPages: async () => ({ handle: () => {}, close: async () => {} }),
  writePages: async (files: ReadonlyMap<string, string>) => {
    const changed = [...files].filter(([name, text]) => written.get(name) !== text).length;
    written = files;
    return changed;
  },
};
let root = "";
let remove: () => Promise<void>;
let session: Session;
const inbox = new Inbox<LoopEvent>();
const told = <Kind extends LoopEvent["kind"]>(kind: Kind) =>
  inbox.next((event): event is Extract<LoopEvent, { kind: Kind }> => event.kind === kind);

beforeAll(async () => {
  ({ root, remove } = await temporaryProject({ paths: fewPaths, texts: fewPages }));
  session = await startSession({
    ...{ root, port: 0, mockPort: 0, ...pages },
    render: async ({ paths = {} }) => `<body>${Object.keys(paths).join(" ")}</body>`,
    impact: async () => undefined,
    tell: inbox.put,
    now: () => performance.now(),
  });
});
afterAll(async () => {
  await session?.close();
  await remove();
});

/** Returns the differences of the next run that changes anything: on a busy machine, steps of one edit may be taken up one by one. */
async function firstDifferences() {
  for (;;) {
    const { differences } = await told("generated");
    if (differences.length > 0) return differences;
  }
}

const inSpec = (path: string) => join(root, "spec", path);
const bundle = () => readFile(inSpec("dist/openapi.json"), "utf8");

/** Saves as many editors do: writes beside the file, then renames. */
async function save(path: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(inSpec(path), "utf8"));
  await writeFile(`${inSpec(path)}~new`, text);
  await rename(`${inSpec(path)}~new`, inSpec(path));
}

async function mock(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const { url = "", token = "" } = session.mock() ?? {};
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { "X-Enapter-Auth-Token": token },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

async function sites(): Promise<{ id: string; name: string }[]> {
  return ((await mock("GET", "/sites")).json as { sites: { id: string; name: string }[] }).sites;
}

const apiPage = async () => (await fetch(new URL("reference/api/", session.url))).text();

/** Returns the state that a browser would be told now. */
async function state(): Promise<{ version: string; problem?: string }> {
  const response = await fetch(new URL("events", session.url));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return JSON.parse(/data: (.*)/.exec(new TextDecoder().decode(value))?.[1] ?? "");
}

test("the first run generates everything, starts the mock and shows the documentation", async () => {
  const { differences } = await told("generated");
  expect(differences.length).toBeGreaterThan(10);
  await told("docs");
  expect(await apiPage()).toContain("/sites/{site_id}");
  expect(written.get("start/first-program.md")).toContain("sites.ts");
  expect((await sites()).length).toBeGreaterThan(0);
});

test("a new operation is generated, served and documented, and the mock keeps its state and address", async () => {
  const address = session.mock()?.url;
  await mock("POST", "/sites", { name: "North Pier", timezone: "Europe/Lisbon" });
  // A new directory, so that its files are found, too.
  await mkdir(inSpec("paths/weather"));
  const template = join(repository, "scripts/verify/acceptance/template/spec");
  await cp(join(template, "schemas"), inSpec("schemas"), { recursive: true });
  await cp(join(template, "paths/sites/site-weather.yaml"), inSpec("paths/weather/site-weather.yaml"));
  await save("openapi.yaml", (text) =>
    text.replace(/^paths:\n/m, "paths:\n  /sites/{site_id}/weather:\n    $ref: paths/weather/site-weather.yaml\n"),
  );
  const differences = await firstDifferences();
  expect(differences.map(({ file }) => file)).toEqual(
    expect.arrayContaining(["openapi.json", "models.ts", "operations/sites.ts", "api.md"]),
  );
  await told("mock");
  expect(session.mock()?.url).toBe(address);
  const site = (await sites()).find(({ name }) => name === "North Pier");
  expect(site).toBeDefined();
  expect((await mock("GET", `/sites/${site?.id}/weather`)).status).toBe(200);
  await told("docs");
  expect(await apiPage()).toContain("/sites/{site_id}/weather");
  expect(written.get("reference/client/sites.md")).toContain("/sites/{site_id}/weather");
});

test("a save cuts no connection of the mock", async () => {
  const { url = "", token = "" } = session.mock() ?? {};
  const device = ((await mock("GET", "/devices")).json as { devices: { id: string }[] }).devices[0];
  const headers = { "X-Enapter-Auth-Token": token };
  const stream = new WebSocket(`${url.replace("http", "ws")}/devices/${device?.id}/telemetry`, { headers });
  const closed = once(stream, "close").then(() => "closed");
  await once(stream, "open");
  let isReloaded = false;
  const calls = async (): Promise<Set<number>> => {
    const statuses = new Set<number>();
    do {
      const some = Array.from({ length: 10 }, () => mock("GET", "/sites"));
      for (const { status } of await Promise.all(some)) statuses.add(status);
    } while (!isReloaded);
    return statuses;
  };
  const statuses = calls();
  await save("schemas/Site.yaml", (text) => text.replace("Where the site is.", "Place of the site."));
  await told("mock");
  isReloaded = true;
  await told("docs");
  expect(await statuses).toEqual(new Set([200]));
  const message = once(stream, "message").then(() => "message");
  expect(await Promise.race([message, closed])).toBe("message");
  stream.close();
  await closed;
});

test("a mistake is shown here and on the page, and everything stays as it was", async () => {
  const before = await bundle();
  const { version } = await state();
  await save("schemas/SiteWeather.yaml", (text) => text.replace("type: object", "tpye: object"));
  const { text } = await told("problem");
  expect(text).toMatch(/spec\/schemas\/SiteWeather\.yaml:\d+:1 {2}struct\n {2}Property `tpye`/);
  expect(await state()).toEqual({ version, problem: text });
  expect(await bundle()).toBe(before);
  expect((await mock("GET", `/sites/${(await sites())[0]?.id}/weather`)).status).toBe(200);
  await save("schemas/SiteWeather.yaml", (broken) => broken.replace("tpye", "type"));
  expect(await told("generated")).toMatchObject({ differences: [] });
  expect(await state()).toEqual({ version });
});

test("a saved text and a saved example change their pages, and a mistake in a text is shown with its location", async () => {
  const inRoot = (path: string) => `../${path}`;
  await save(inRoot("packages/docs/content/start/first-program.md"), (text) => `${text}\nMore.\n`);
  expect(await told("pages")).toMatchObject({ changed: 1 });
  expect(written.get("start/first-program.md")).toMatch(/\nMore\.\n$/);
  await save(inRoot("examples/start/sites.ts"), (text) => text.replace("site.name", "site.id, site.name"));
  expect((await told("pages")).changed).toBeGreaterThan(1);
  expect(written.get("index.md")).toContain("site.id, site.name");
  await save(inRoot("packages/docs/content/start/first-program.md"), (text) => text.replace("## Next", "## Nxet"));
  const { text } = await told("problem");
  expect(text).toMatch(/^packages\/docs\/content\/start\/first-program\.md:\d+ has the section "Nxet"/);
  expect((await state()).problem).toBe(text);
  await save(inRoot("packages/docs/content/start/first-program.md"), (page) =>
    page.replace("## Nxet", "## End\n\n## Next"),
  );
  await told("problem");
  await save(inRoot("packages/docs/content/start/first-program.md"), (page) =>
    page.replace("## End\n\n", "Even more.\n\n"),
  );
  await told("pages");
  expect(await state()).not.toHaveProperty("problem");
});

test("files that are renamed, deleted and brought back are followed", async () => {
  await rename(inSpec("schemas/Sky.yaml"), inSpec("schemas/Heaven.yaml"));
  expect((await told("problem")).text).toContain("Sky.yaml");
  await save("schemas/SiteWeather.yaml", (text) => text.replace("Sky.yaml", "Heaven.yaml"));
  await told("generated");
  expect(await bundle()).toContain("#/components/schemas/Heaven");
  await rename(inSpec("paths/weather"), inSpec("paths/elsewhere"));
  await told("problem");
  await rename(inSpec("paths/elsewhere"), inSpec("paths/weather"));
  expect(await told("generated")).toMatchObject({ differences: [] });
  await rm(inSpec("paths/weather"), { recursive: true });
  // A file that nothing refers to is a mistake.
  for (const name of ["Heaven", "SiteWeather", "SiteWeatherEnvelope"]) await rm(inSpec(`schemas/${name}.yaml`));
  await save("openapi.yaml", (text) => text.replace(/ {2}\/sites\/\{site_id\}\/weather:\n.*\n/, ""));
  await firstDifferences();
  expect(await bundle()).not.toContain('/weather"');
});

test("twenty rapid saves end with what was saved last", async () => {
  for (let count = 1; count <= 20; count++) {
    await save("schemas/Site.yaml", (text) =>
      text.replace(/description: Name.*/, `description: Name number ${count}.`),
    );
  }
  while (!(await bundle()).includes("Name number 20.")) await told("generated");
  // In far fewer runs than saves.
  const runs = inbox.all.filter(({ kind }) => kind === "generated").length;
  expect(runs).toBeLessThan(20);
});

test("a bundle with the marks of a merge conflict is made good, and the mock starts then", async () => {
  const project = await temporaryProject({ paths: fewPaths, texts: fewPages });
  const messages = new Inbox<LoopEvent>();
  await mkdir(join(project.root, "spec/dist"));
  await writeFile(join(project.root, "spec/dist/openapi.json"), "<<<<<<< HEAD\n{}\n=======\n");
  const other = await startSession({
    ...{ root: project.root, port: 0, mockPort: 0, tell: messages.put, ...pages },
    render: async () => "",
    impact: async () => undefined,
    now: () => 0,
  });
  try {
    const started = await messages.next((event): event is LoopEvent & { kind: "mock" } => event.kind === "mock");
    expect(started.text).toBe(`mock started, ${other.mock()?.url} and ${other.mock()?.gatewayUrl}, token mock-token`);
    expect(messages.all.map(({ kind }) => kind)).not.toContain("problem");
  } finally {
    await other.close();
    await project.remove();
  }
});

test("a taken port is a clear error, and nothing stays open", async () => {
  const options = { root, render: async () => "", now: () => 0, ...pages };
  const port = Number(new URL(session.url).port);
  const start = startSession({ ...options, port, mockPort: 0, impact: async () => undefined, tell: () => {} });
  await expect(start).rejects.toThrow(`Port ${port} is taken`);
});
