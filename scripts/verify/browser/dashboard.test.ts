// The README of packages/react-query, by copy and paste: from an empty project of Vite to a dashboard that works against the mock.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeBlocks, installedChromium, withServer } from "@enapter/http-api-packed";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NewcomerFolder, newcomerFolder } from "./newcomer.ts";

const readme = await readFile(
  fileURLToPath(new URL("../../../packages/react-query/README.md", import.meta.url)),
  "utf8",
);
const section = /^## A dashboard from nothing$([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
const commands = codeBlocks(section, "sh").flatMap((block) => block.trim().split("\n"));
const files = ["tsx", "css"]
  .flatMap((language) => codeBlocks(section, language))
  .map((text) => ({ path: /^(?:\/\/|\/\*) (\S+)/.exec(text)?.[1] ?? "", text }));

/** Returns the only command that begins like this. */
function commandOf(start: string): string {
  const [command, ...others] = commands.filter((each) => each.startsWith(start));
  if (command === undefined || others.length > 0) throw new Error(`The README has not one command "${start} …".`);
  return command;
}

let folder: NewcomerFolder;
let browser: Browser;
let project = "";

beforeAll(async () => {
  browser = await chromium.launch(installedChromium());
  folder = await newcomerFolder();
  // The program behind `npm create vite@latest` is installed here.
  const [, name = "", options = ""] = /^npm create vite@latest (\S+) -- (.+)$/.exec(commandOf("npm create")) ?? [];
  await folder.run(`create-vite ${name} ${options}`);
  project = commandOf("cd").slice("cd ".length);
  for (const { path, text } of files) await folder.save(join(project, path), text);
});
afterAll(async () => {
  await browser?.close();
  await folder?.[Symbol.asyncDispose]();
});

test("the commands install what the files import", async () => {
  const installs = commands.filter((command) => command.startsWith("npm install"));
  const names = installs.flatMap((command) => command.split(" ").slice(2)).filter((word) => !word.startsWith("-"));
  for (const name of names) expect([name, await folder.isInstalled(name)]).toEqual([name, true]);
  const imported = files.flatMap(({ text }) =>
    [...text.matchAll(/ from "([^".][^"]*)"/g)].map(([, name = ""]) => name),
  );
  const known = [...names, "react", "react-dom/client"];
  expect(imported.filter((name) => !known.includes(name))).toEqual([]);
  expect(names).toContain("@enapter/http-api-mock");
});

test("the page shows sites, devices and a plot, and runs a command", async ({ signal }) => {
  const startMock = commandOf("npx").replace(/^npx /, "");
  const mock = {
    command: "sh",
    parameters: ["-c", `exec ${startMock} --port 0`],
    directory: join(folder.directory, project),
    environment: folder.environment,
    port: /Cloud\s+http:\/\/127\.0\.0\.1:(\d+)\/v3/,
    signal,
  };
  await withServer(mock, async (origin) => {
    for (const { path, text } of files)
      await folder.save(join(project, path), text.replaceAll("http://127.0.0.1:4010", origin));
    // Type-checks by the strict settings of the template, as `npm run dev` does not.
    await folder.run("npm run build", project);
    const vite = {
      ...mock,
      parameters: ["-c", `exec ${commandOf("npm run dev").replace("npm run dev", "vite")} --host 127.0.0.1 --port 0`],
      port: /http:\/\/127\.0\.0\.1:(\d+)\//,
    };
    await withServer(vite, async (address) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      page.setDefaultTimeout(30_000);
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(address);
      await page.getByRole("heading", { name: "Harbour Microgrid" }).waitFor();
      await page.getByText("Electrolyser 1: ONLINE").waitFor();
      const devices = page.locator("section").first().getByRole("listitem");
      expect(await devices.count()).toBe(5);
      await page.getByRole("button", { name: "More" }).first().click();
      await devices.nth(6).waitFor();
      const points = await page.locator("polyline").getAttribute("points");
      expect(points?.split(" ").length).toBeGreaterThanOrEqual(59);
      await page.getByRole("button", { name: "Limit the charge to 85 %" }).click();
      await page.locator("output", { hasText: "SUCCESS" }).waitFor();
      expect(complaints).toEqual([]);
    });
  });
});
