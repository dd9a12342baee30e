import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Difference } from "@enapter/http-api-generator/output";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { bundleFileOf } from "../core/project.ts";
import { Site, type StartPages } from "../site/site.ts";
import type { LoopEvent } from "./events.ts";
import { Loop } from "./loop.ts";
import { watchedPaths } from "./sources.ts";
import { RegenerateThread } from "./thread.ts";
import { watchFiles } from "./watch.ts";

/** Options of a session. */
export interface SessionOptions {
  readonly root: string;
  /** TCP ports; 0 takes a free one. */
  readonly port: number;
  readonly mockPort: number;
  /** Renders the API page. */
  readonly render: (document: OpenApiDocument, signal: AbortSignal) => Promise<string>;
  readonly startPages: StartPages;
  /** Writes pages, by file, to where they are rendered from, and returns how many have changed. */
  readonly writePages: (files: ReadonlyMap<string, string>) => Promise<number>;
  readonly impact: (differences: readonly Difference[]) => Promise<string | undefined>;
  readonly tell: (event: LoopEvent) => void;
  readonly now: () => number;
}

/** Everything that `npm run dev` runs. */
export interface Session {
  /** Address of the documentation. */
  readonly url: string;
  /** The mock; undefined as long as there was no bundle that it could serve. */
  readonly mock: () => MockServer | undefined;
  close(): Promise<void>;
}

/**
 * Starts the servers on what was generated last, and then the loop, beginning with a first run.
 * @throws PortTakenError of the documentation or the mock, when a port is used already.
 */
export async function startSession(options: SessionOptions): Promise<Session> {
  const { root, tell, now, impact } = options;
  const site = new Site(options.startPages);
  const url = await site.start(options.port);
  let mock: MockServer | undefined;
  let mocked: string | undefined;
  // From its sources, so that there is something to call before anything is built.
  const reloadMock = async (bundle: string): Promise<string | undefined> => {
    if (bundle === mocked) return undefined;
    const spec = JSON.parse(bundle) as Parameters<MockServer["reload"]>[0];
    const isRunning = mock !== undefined;
    if (mock === undefined) mock = await startMockServer({ spec, port: options.mockPort });
    else mock.reload(spec);
    mocked = bundle;
    return isRunning
      ? "mock reloaded, its state is kept"
      : `mock started, ${mock.url} and ${mock.gatewayUrl}, token ${mock.token}`;
  };
  try {
    if (existsSync(bundleFileOf(root))) await reloadMock(await readFile(bundleFileOf(root), "utf8"));
  } catch (error) {
    // A bundle with the marks of a merge conflict, for one, is made good by the first run, and the mock starts then.
    if (isPortTaken(error)) {
      await site.close();
      throw error;
    }
  }
  const loop = new Loop({
    root,
    thread: new RegenerateThread(),
    tell,
    now,
    impact,
    reloadMock,
    render: (documented, signal) => options.render(JSON.parse(documented) as OpenApiDocument, signal),
    addresses: () => `documentation ${url}, mock ${mock?.url}`,
    showPages: async (files) => {
      const changed = await options.writePages(files);
      await site.showPages();
      return changed;
    },
    showApiPage: (page) => site.setApiPage(page),
    showProblem: (text) => site.setProblem(text),
  });
  const watcher = await watchFiles(root, watchedPaths(root), (paths) => loop.edited(paths));
  loop.edited([]);
  return {
    url,
    mock: () => mock,
    close: async () => {
      await Promise.all([watcher.close(), loop.stop(), site.close()]);
      await mock?.close();
    },
  };
}

/** Documentation and mock have each their own class of this name. */
export function isPortTaken(error: unknown): error is Error {
  return error instanceof Error && error.name === "PortTakenError";
}
