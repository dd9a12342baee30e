import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PortTakenError } from "../../src/server/listen.ts";
import { serveDocs } from "../../src/server/server.ts";

const program = fileURLToPath(new URL("../../src/serve.ts", import.meta.url));
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-docs-test-"));
  await mkdir(join(directory, "guides/lists"), { recursive: true });
  await writeFile(join(directory, "index.html"), "<h1>Hello</h1>");
  await writeFile(join(directory, "guides/lists/index.html"), `<p>${"a list ".repeat(1_000)}</p>`);
});

afterAll(() => rm(directory, { recursive: true }));

describe("serveDocs", () => {
  it("serves the files of the site on loopback, nothing else, and stops", async () => {
    const server = await serveDocs(directory);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(server.url);
    expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect(await response.text()).toBe("<h1>Hello</h1>");
    expect((await fetch(`${server.url}guides/lists/`)).status).toBe(200);
    for (const path of ["absent/", "..%2f..%2fetc/passwd"]) expect((await fetch(server.url + path)).status).toBe(404);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("compresses pages", async () => {
    const server = await serveDocs(directory);
    const response = await fetch(`${server.url}guides/lists/`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect((await response.text()).length).toBeGreaterThan(7_000);
    await server.close();
  });

  it("lets a browser keep files: those with a hash in their names for ever, others until they change", async () => {
    await mkdir(join(directory, "_astro"));
    await writeFile(join(directory, "_astro/page.0a1b2c.js"), "");
    const changing = join(directory, "changing.html");
    await writeFile(changing, "before");
    const server = await serveDocs(directory);
    const hashed = await fetch(`${server.url}_astro/page.0a1b2c.js`);
    expect(hashed.headers.get("cache-control")).toContain("immutable");
    const first = await fetch(`${server.url}changing.html`);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await fetch(`${server.url}changing.html`, { headers })).status).toBe(304);
    await writeFile(changing, "afterwards");
    expect((await fetch(`${server.url}changing.html`, { headers })).status).toBe(200);
    await server.close();
  });

  it("rejects with the command to run when the site is not built", async () => {
    await expect(serveDocs(join(directory, "absent"))).rejects.toThrow("npm run build");
  });

  it("rejects with PortTakenError when the port is used", async () => {
    const first = await serveDocs(directory);
    await expect(serveDocs(directory, Number(new URL(first.url).port))).rejects.toThrow(PortTakenError);
    await first.close();
  });
});

/** Runs serve.ts until its first line of output, or to its end. */
async function start(...parameters: string[]) {
  const child = spawn(process.execPath, [program, ...parameters]);
  const ended = once(child, "close").then(([code]) => code as number);
  let output = "";
  const spoke = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        resolve();
      });
    }
  });
  await Promise.race([spoke, ended]);
  return { child, ended, output: () => output };
}

describe("the serve program", () => {
  it("prints its address and stops on Ctrl-C with 130", async () => {
    const { child, ended, output } = await start();
    expect(output()).toMatch(/^Documentation: http:\/\/127\.0\.0\.1:\d+\/ /);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  it("says that the port is taken and what to do", async () => {
    const server = await serveDocs(directory);
    const { port } = new URL(server.url);
    const { ended, output } = await start("--port", port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${port} is taken by another program.\nChoose another with --port`);
    await server.close();
  });

  it("refuses something that is not a port", async () => {
    const { ended, output } = await start("--port", "web");
    expect(await ended).toBe(1);
    expect(output()).toBe('"web" is not a port.\n');
  });
});
