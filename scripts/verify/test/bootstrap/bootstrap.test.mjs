import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeProject } from "./project.mjs";

let project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

describe("the Node version", () => {
  const pretend = (version) => [
    "--import",
    `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`,
  ];

  it.each(["12.22.12", "20.18.3"])("%s is refused with the needed and the found one", async (version) => {
    const { code, output } = await project.start(["--help"], pretend(version)).ended;
    expect(code).toBe(1);
    expect(output).toContain(`Node 20.19 or newer is needed, this is Node ${version}.`);
  });

  it.each(["20.19.0", "22.0.0", "100.1.0"])("%s is accepted", async (version) => {
    const { code, output } = await project.start(["--help"], pretend(version)).ended;
    expect(code).toBe(0);
    expect(output).toContain("generate:check");
  });

  it("is checked in a file that old Nodes can parse", () => {
    const source = readFileSync(join(project.root, "scripts/bootstrap.mjs"), "utf8").replaceAll(
      /^\s*(\/\/|\*|\/\*).*$/gm,
      "",
    );
    expect(source).not.toMatch(/\?\.|\?\?|"node:|\bawait\b|\|\|=|#[a-z]/);
  });
});

describe("a wrong call", () => {
  it("without a task shows the help and exits 2", async () => {
    const { code, output } = await project.start([]).ended;
    expect(code).toBe(2);
    expect(output).toContain("Usage:");
  });

  it("with an unknown task names it and exits 2", async () => {
    const { code, output } = await project.start(["toString"]).ended;
    expect(code).toBe(2);
    expect(output).toContain('There is no task "toString".');
  });

  it("with an unknown suite names it, lists the suites, and exits 2", async () => {
    project.installed();
    const { code, output } = await project.start(["verify", "toString"]).ended;
    expect(code).toBe(2);
    expect(output).toContain('There is no suite "toString".');
    expect(output).toContain("  runtimes ");
  });

  it.each([[[]], [["--help"]]])("`verify` with %j lists the suites", async (parameters) => {
    project.installed();
    const { code, output } = await project.start(["verify", ...parameters]).ended;
    expect(code).toBe(0);
    expect(output).toContain("Usage: npm run verify <suite> [options]");
  });
});

describe("the install", () => {
  const installer =
    'echo "$@" > installed-with; mkdir -p node_modules/.bin; touch node_modules/.modules.yaml; echo Done in 1s';

  it("runs the pinned pnpm when node_modules is missing, and not a second time", async () => {
    project.tool("bin/npx", installer);
    project.tool("node_modules/.bin/turbo", "exit 0");
    const first = await project.start(["build"]).ended;
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining("Installing dependencies (pnpm@1.2.3)") });
    expect(readFileSync(join(project.root, "installed-with"), "utf8")).toContain(
      "--yes pnpm@1.2.3 install --frozen-lockfile",
    );
    const second = await project.start(["build"]).ended;
    expect(second).toMatchObject({ code: 0, output: expect.not.stringContaining("Installing") });
  });

  it("that fails ends with the last lines of output and exit code 1, and runs no task", async () => {
    project.tool("bin/npx", "for i in $(seq 40); do echo line $i; done; echo 'ECONNREFUSED registry' >&2; exit 7");
    project.tool("node_modules/.bin/turbo", "touch ran");
    const { code, output } = await project.start(["build"]).ended;
    expect(code).toBe(1);
    expect(output).toContain("The install failed (exit code 7)");
    expect(output).toContain("line 40\n");
    expect(output).not.toContain("line 20\n");
    expect(output).toContain("The package registry could not be reached");
    expect(existsSync(join(project.root, "ran"))).toBe(false);
  });

  it("that fails for an outdated lockfile says how to update it", async () => {
    project.tool("bin/npx", "echo ERR_PNPM_OUTDATED_LOCKFILE; exit 1");
    const { output } = await project.start(["build"]).ended;
    expect(output).toContain("Update it with: npx --yes pnpm@1.2.3 install");
  });
});

describe("a task", () => {
  it("runs with our binaries first, without telemetry, and passes options on", async () => {
    project.tool(
      "node_modules/.bin/turbo",
      'echo "turbo $@ $TURBO_TELEMETRY_DISABLED $REDOCLY_TELEMETRY $REDOCLY_SUPPRESS_NOTIFICATIONS"',
    );
    project.installed();
    const { code, output } = await project.start(["typecheck", "--force"]).ended;
    expect({ code, output }).toEqual({
      code: 0,
      output: "turbo run typecheck --continue=dependencies-successful --concurrency=100% --force 1 off true\n",
    });
  });

  it.each(["start", "test", "build", "typecheck", "docs", "verify browser", "verify consumers", "verify rehearsal"])(
    "%s comes after generating, and not at all where that fails",
    async (task) => {
      project.tool("node_modules/.bin/turbo", "echo turbo; exit 1");
      project.write("scripts/dev/src/generate.ts", 'console.log("generate", ...process.argv.slice(2));');
      project.installed();
      expect((await project.start(task.split(" ")).ended).output).toMatch(/^generate --brief\nturbo\n/);
      project.write("scripts/dev/src/generate.ts", 'console.log("1 problem"); process.exitCode = 3;');
      expect(await project.start(task.split(" ")).ended).toEqual({ code: 3, output: "1 problem\n" });
    },
  );

  it.each(["build", "typecheck"])("%s uses no cache inside another repository", async (task) => {
    const inner = makeProject(join(project.root, "ignored"));
    project.write(".git/HEAD", "");
    inner.tool("node_modules/.bin/turbo", 'echo "cache $TURBO_CACHE"');
    inner.installed();
    const { output } = await inner.start([task]).ended;
    expect(output).toMatch(/^No cache: this folder belongs to the git repository .*\ncache local:,remote:\n/);
  });

  it("passes the exit code through", async () => {
    project.tool("node_modules/.bin/turbo", "exit 42");
    project.installed();
    expect((await project.start(["build"]).ended).code).toBe(42);
  });

  it("start runs the tour only after a good build", async () => {
    project.write("examples/tour.ts", 'console.log("the tour");');
    project.tool("node_modules/.bin/turbo", '[ ! -e broken ] && echo "$@"');
    project.installed();
    const good = await project.start(["start"]).ended;
    expect(good.code).toBe(0);
    expect(good.output).toBe("run build --output-logs=errors-only\nthe tour\n");
    project.write("broken", "");
    const bad = await project.start(["start"]).ended;
    expect(bad.code).toBe(1);
    expect(bad.output).not.toContain("the tour");
  });

  it("dev starts after the mock is built", async () => {
    project.tool("node_modules/.bin/turbo", 'echo "$@"; exit "$(cat broken || echo 0)"');
    project.write("scripts/dev/src/dev.ts", 'console.log("dev", ...process.argv.slice(2));');
    project.installed();
    expect((await project.start(["dev", "--port", "0"]).ended).output).toMatch(/dev --port 0\n$/);
    project.write("broken", "3");
    const { code, output } = await project.start(["dev"]).ended;
    expect(code).toBe(3);
    expect(output).toMatch(/--filter=@enapter\/http-api-mock/);
    expect(output).not.toMatch(/^dev/m);
  });

  it("lint runs every linter even after a failure", async () => {
    project.tool("node_modules/.bin/biome", "echo biome; exit 3");
    project.tool("node_modules/.bin/knip", "echo knip; exit 4");
    project.tool("node_modules/.bin/cspell", "echo cspell");
    project.tool("node_modules/.bin/turbo", "echo redocly");
    project.installed();
    expect(await project.start(["lint"]).ended).toEqual({ code: 3, output: "biome\nknip\ncspell\nredocly\n" });
  });

  it.each([
    [["generate", "--force"], "scripts/dev/src/generate.ts --force"],
    [["generate:check"], "scripts/dev/src/generate.ts --check"],
    [["dev", "--help"], "scripts/dev/src/dev.ts --help"],
  ])("%s runs the loop, and passes its exit code on", async (parameters, call) => {
    project.tool("node_modules/.bin/node", 'shift 2; echo "$@"; exit 1');
    project.installed();
    expect(await project.start(parameters).ended).toEqual({ code: 1, output: `${call}\n` });
  });

  it.each([
    ["generate", "scripts/dev/src/generate.ts"],
    ["verify licences", "scripts/release/src/licences/check.ts"],
  ])("%s whose reader has gone does its work, and its exit code stays", async (task, program) => {
    project.write(
      program,
      `const { writeFileSync } = process.getBuiltinModule("node:fs");
      for (let line = 0; line < 10; line++) process.stdout.write("line\\n");
      setImmediate(() => { writeFileSync("done", ""); process.exitCode = 3; });`,
    );
    project.installed();
    const { child, ended } = project.start(task.split(" "));
    child.stdout.destroy();
    expect(await ended).toEqual({ code: 3, output: "" });
    expect(existsSync(join(project.root, "done"))).toBe(true);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("%s reaches the tool, and the exit code is %i", async (signal, code) => {
    project.write(
      "tool.cjs",
      `process.on("${signal}", () => { console.log("stopped"); process.exit(0); }); setTimeout(() => {}, 20_000); console.log("ready");`,
    );
    project.tool("node_modules/.bin/turbo", "exec node tool.cjs");
    project.installed();
    const { child, ended, until } = project.start(["build"]);
    await until("ready");
    child.kill(signal);
    expect(await ended).toEqual({ code, output: "ready\nstopped\n" });
  });
});
