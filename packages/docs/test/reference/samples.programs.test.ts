// The samples in curl and Python run as they stand, each against a mock of its own; the address alone is replaced.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@enapter/http-api-client";
import { startMockServer } from "@enapter/http-api-mock";
import { runProgram } from "@enapter/http-api-packed";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { document, samplesOf, shownOperations } from "./bundle-samples.ts";
import { archiveFor } from "./run-sample.ts";

const address = document.servers?.[0]?.url ?? "";
const unary = shownOperations.filter(({ kind }) => kind !== "stream");
const stub = fileURLToPath(new URL("python", import.meta.url));

interface Prepared {
  readonly id: string;
  readonly source: string;
  readonly directory: string;
  readonly server: Awaited<ReturnType<typeof startMockServer>>;
}

/** Starts a mock for each operation, and puts the file that an upload takes beside the sample. */
async function prepare(language: string, directory: string): Promise<Prepared[]> {
  return await Promise.all(
    unary.map(async (operation) => {
      const server = await startMockServer({ clock: "2026-01-14T12:00:00Z", token: "example-token" });
      const text = samplesOf(operation).find(({ lang }) => lang === language)?.source ?? "";
      const source = text.replaceAll(address, server.url);
      const own = join(directory, operation.id);
      await mkdir(own);
      if (source.includes("file.zip")) {
        const enapter = createClient({ token: server.token, baseUrl: server.url });
        await writeFile(join(own, "file.zip"), await archiveFor(enapter, source));
      }
      return { id: operation.id, source, directory: own, server };
    }),
  );
}

/** Moves the time of all mocks on while a program runs, because a command takes some. */
async function withTime<Result>(prepared: readonly Prepared[], run: () => Promise<Result>): Promise<Result> {
  let next = setImmediate(function advance() {
    for (const { server } of prepared) server.clock.advance("1s");
    next = setImmediate(advance);
  });
  try {
    return await run();
  } finally {
    clearImmediate(next);
  }
}

const languages = [
  {
    lang: "bash",
    program: "sh",
    script: (prepared: readonly Prepared[]) =>
      prepared
        .map(({ id, source, directory }) => `cd '${directory}'\n${source} -s -o body -w '${id} %{http_code}\\n'\n`)
        .join(""),
  },
  {
    lang: "python",
    program: "python3",
    script: (prepared: readonly Prepared[]) =>
      [
        "import json, os, sys",
        `sys.path.insert(0, ${JSON.stringify(stub)})`,
        `for name, source, directory in json.loads(${JSON.stringify(
          JSON.stringify(prepared.map(({ id, source, directory }) => [id, source, directory])),
        )}):`,
        "    os.chdir(directory)",
        "    sys.stdout = open(os.devnull, 'w')",
        "    scope = {}",
        "    try:",
        "        exec(compile(source, name, 'exec'), scope)",
        "        result = scope['response'].status_code",
        "    except Exception as error:",
        "        result = repr(error)",
        "    print(name, result, file=sys.__stdout__)",
      ].join("\n"),
  },
];

describe.each(languages)("the sample for $program", ({ lang, program, script }) => {
  const isThere = spawnSync(program, ["-c", ""]).status === 0;
  let directory: string;
  let prepared: Prepared[];
  const results = new Map<string, string>();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "enapter-samples-"));
    prepared = await prepare(lang, directory);
    if (!isThere) return;
    const file = join(directory, "all");
    await writeFile(file, script(prepared));
    // Without the proxies of this machine.
    const environment = { PATH: process.env["PATH"], TOKEN: "example-token", PYTHONDONTWRITEBYTECODE: "1" };
    const output = await withTime(prepared, () => runProgram(program, [file], { directory, environment }));
    for (const [, id = "", result = ""] of output.matchAll(/^(\w+) (.*)$/gm)) results.set(id, result);
  });

  afterAll(async () => {
    await Promise.all(prepared.map(({ server }) => server.close()));
    await rm(directory, { recursive: true });
  });

  test.runIf(isThere).each(unary.map(({ id }) => id))("of %s is understood by the mock", (id) => {
    expect(results.get(id)).toMatch(/^20\d$/);
    expect(prepared.find((each) => each.id === id)?.server.requests.last?.operationId).toBe(id);
  });

  test("is there for each operation", () => {
    expect(prepared.filter(({ source, server }) => !source.includes(server.url))).toEqual([]);
  });
});
