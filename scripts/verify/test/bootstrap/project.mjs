// A throwaway repository with a copy of the bootstrap script and stand-ins for the tools it calls.
import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const scripts = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Makes the repository, in a directory of its own unless one is given; `remove()` deletes it. */
export function makeProject(root = mkdtempSync(join(tmpdir(), "enapter-bootstrap-test-"))) {
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(scripts, "bootstrap.mjs"), join(root, "scripts/bootstrap.mjs"));
  cpSync(join(scripts, "bootstrap"), join(root, "scripts/bootstrap"), { recursive: true });
  write("package.json", JSON.stringify({ packageManager: "pnpm@1.2.3", engines: { node: ">=20.19" } }));
  write("pnpm-workspace.yaml", "packages:\n  - spec\n  - packages/*\n\ncatalog:\n  - not-a-package\n");
  write("pnpm-lock.yaml", "lock\n");
  write("spec/package.json", JSON.stringify({ name: "spec", scripts: { generate: "x", test: "x" } }));
  write("scripts/dev/src/generate.ts", "");
  write("packages/a/package.json", JSON.stringify({ name: "a", scripts: { test: "x" } }));
  return {
    root,
    write,
    remove: () => rmSync(root, { recursive: true }),
    /** Sets the time of a file to `seconds` after a fixed moment. */
    touch: (path, seconds) => utimesSync(join(root, path), 1_800_000_000 + seconds, 1_800_000_000 + seconds),
    /** A program: in `bin/` (the machine's own) or in `node_modules/.bin/`. */
    tool(path, script) {
      write(path, `#!/bin/sh\n${script}\n`);
      chmodSync(join(root, path), 0o755);
    },
    /** Marks the dependencies as installed after everything else was written. */
    installed() {
      write("node_modules/.modules.yaml", "");
      const later = new Date(Date.now() + 60_000);
      utimesSync(join(root, "node_modules/.modules.yaml"), later, later);
    },
    /** Starts the bootstrap script. `until(text)` waits for output, `ended` gives exit code and output. */
    start(parameters, nodeParameters = []) {
      const child = spawn(process.execPath, [...nodeParameters, join(root, "scripts/bootstrap.mjs"), ...parameters], {
        env: { ...process.env, PATH: [join(root, "bin"), process.env.PATH].join(delimiter) },
      });
      let output = "";
      let notify = () => {};
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          output += chunk;
          notify();
        });
      }
      const ended = new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
      const until = (text) =>
        new Promise((resolve, reject) => {
          notify = () => output.includes(text) && resolve();
          notify();
          ended.then(() => reject(new Error(`"${text}" never came:\n${output}`)));
        });
      return { child, ended, until };
    },
  };
}
