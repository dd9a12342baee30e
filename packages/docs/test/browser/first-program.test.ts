// A newcomer goes from the landing page to a running program by copy and paste, with the packages as they are published.
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, packPackage, runProgram, withServer } from "@enapter/http-api-packed";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "./chromium.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const published = ["packages/types", "packages/client", "packages/mock", "spec"];

let surroundings: Surroundings;
let directory: string;

beforeAll(async () => {
  surroundings = await openSurroundings();
  directory = await mkdtemp(join(tmpdir(), "enapter-newcomer-"));
});

afterAll(async () => {
  await surroundings?.[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

/** Makes the project that `npm init` and `npm install` make: packed packages, and what they depend on. */
async function install(): Promise<string> {
  const project = join(directory, "first-program");
  const tarballs = new Map<string, string>();
  const installed = new Map<string, string>();
  for (const folder of published) {
    const text = await readFile(join(root, folder, "package.json"), "utf8");
    const { name, dependencies = {} } = JSON.parse(text) as { name: string; dependencies?: Record<string, string> };
    tarballs.set(name, await packPackage(join(root, folder), join(directory, folder)));
    for (const dependency of Object.keys(dependencies)) {
      if (!dependency.startsWith("@enapter/"))
        installed.set(dependency, join(root, folder, "node_modules", dependency));
    }
  }
  await createConsumer({ directory: project, tarballs, installed, programs: [] });
  await mkdir(join(project, "node_modules/.bin"));
  const command = join(project, "node_modules/@enapter/http-api-mock/dist/cli.js");
  await chmod(command, 0o755);
  await symlink(command, join(project, "node_modules/.bin/enapter-mock"));
  return project;
}

async function copied(tab: Page, block: Locator): Promise<string> {
  await block.getByRole("button", { name: "Copy to clipboard" }).click();
  await block.getByText("Copied!").waitFor();
  return await tab.evaluate("navigator.clipboard.readText()");
}

it("from the landing page to the names of the sites", async ({ signal }) => {
  const { browser, url } = surroundings;
  const project = await install();
  const tab = await browser.newPage();
  await browser.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  await tab.goto(url);
  await tab.getByRole("link", { name: "First program" }).first().click();

  const blocks = tab.locator("main figure");
  await writeFile(join(project, "sites.mjs"), await copied(tab, blocks.nth(1)));
  const startMock = await copied(tab, blocks.nth(2));
  const commands = await copied(tab, blocks.nth(3));
  const output = await copied(tab, blocks.nth(4));
  expect(startMock).toBe("npx enapter-mock");

  const server = {
    command: "sh",
    parameters: ["-c", `exec ${startMock} --port 0`],
    directory: project,
    port: /Cloud\s+http:\/\/127\.0\.0\.1:(\d+)\/v3/,
    signal,
  };
  await withServer(server, async (origin) => {
    const script = commands.replace("http://127.0.0.1:4010", origin);
    expect(script).not.toBe(commands);
    expect((await runProgram("sh", ["-e", "-c", script], { directory: project, signal })).trim()).toBe(output);
  });
});
