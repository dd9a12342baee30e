import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";

const examples = fileURLToPath(new URL("../..", import.meta.url));

/** Surroundings of a program that runs inside a test. */
export interface ProgramSetting {
  /** Base URL and token of the mock, and the `fetch` that leads to it. */
  readonly url: string;
  readonly token: string;
  readonly fetch: (address: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Texts of the program and what a reader would write in their place. */
  readonly edits?: Readonly<Record<string, string>>;
  /** Called in place of each pause of that many milliseconds. */
  readonly pause?: { readonly milliseconds: number; readonly meanwhile: () => void };
}

/**
 * Runs a program of `examples/` in this process, without a port and without real pauses.
 * @returns The lines that it prints, and the error that ends it.
 */
export async function runProgram(
  path: string,
  { url, token, fetch, edits = {}, pause }: ProgramSetting,
): Promise<{ lines: string[]; failure: unknown }> {
  const lines: string[] = [];
  // Beside the original, so that the program finds its files.
  const directory = await mkdtemp(join(examples, ".cache-"));
  try {
    const file = join(directory, basename(path));
    await writeFile(file, edited(await readFile(join(examples, path), "utf8"), path, directory, edits));
    vi.stubEnv("ENAPTER_HTTP_API_BASE_URL", url);
    vi.stubEnv("ENAPTER_HTTP_API_TOKEN", token);
    vi.stubGlobal("fetch", fetch);
    vi.spyOn(console, "log").mockImplementation((...parts: unknown[]) => void lines.push(format(...parts)));
    if (pause !== undefined) stubPauses(pause);
    const failure = await import(/* @vite-ignore */ pathToFileURL(file).href).then(
      () => undefined,
      (error: unknown) => error,
    );
    return { lines, failure };
  } finally {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await rm(directory, { recursive: true });
  }
}

/** Returns the text with its edits; files beside the program are those of its own folder. */
function edited(text: string, path: string, directory: string, edits: Readonly<Record<string, string>>): string {
  let result = text.replaceAll(/new URL\("([^"]+)", import\.meta\.url\)/g, (_whole, target: string) => {
    const folder = relative(directory, join(examples, dirname(path)));
    return `new URL("${folder}/${target}", import.meta.url)`;
  });
  for (const [from, to] of Object.entries(edits)) {
    if (!result.includes(from)) throw new Error(`${path} does not contain: ${from}`);
    result = result.replaceAll(from, to);
  }
  return result;
}

function stubPauses({ milliseconds, meanwhile }: NonNullable<ProgramSetting["pause"]>): void {
  const { setTimeout } = globalThis;
  const stub = (run: () => void, delay?: number) => {
    if (delay !== milliseconds) return setTimeout(run, delay);
    meanwhile();
    return setTimeout(run, 0);
  };
  vi.stubGlobal("setTimeout", Object.assign(stub, setTimeout));
}
