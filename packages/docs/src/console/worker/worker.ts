// Runs in a worker without network: one program, once.
import * as client from "@enapter/http-api-client";
import * as manifest from "@enapter/http-api-client/manifest";
import * as operations from "@enapter/http-api-client/operations";
import * as timeseries from "@enapter/http-api-client/timeseries";
import * as validation from "@enapter/http-api-client/validation";
import * as mockEntry from "@enapter/http-api-mock/browser";
import * as enums from "@enapter/http-api-types/enums";
import {
  type ConsoleReport,
  type ConsoleRequest,
  type ConsoleRun,
  firstMoment,
  lineLimit,
  type UncaughtError,
} from "../protocol/messages.ts";
import { printedLine } from "./print.ts";
import { type ModulesByName, scriptOf } from "./script.ts";

/** The parts of a worker that are used; the declarations of the DOM are about pages. */
interface Scope {
  onmessage: ((event: MessageEvent<ConsoleRequest>) => void) | null;
  postMessage(report: ConsoleReport): void;
  importScripts(url: string): void;
  enapterConsole?: ProgramScope;
}

/** Values for the script of a program. */
interface ProgramScope {
  readonly modules: ModulesByName;
  readonly console: Pick<Console, "log" | "info" | "warn" | "error" | "debug">;
  readonly end: (done: Promise<void>) => void;
}

/** A token that may only read. */
const readonlyToken = "mock-token-readonly";

listen(globalThis as unknown as Scope);

function listen(scope: Scope): void {
  // Made before it is needed, while the reader looks at the last run.
  const mock = mockEntry.createMockFetch({ clock: firstMoment, tokens: { [readonlyToken]: { role: "READONLY" } } });
  let isStarted = false;
  scope.onmessage = ({ data }) => {
    if (data.type === "advance") mock.clock.advance(data.milliseconds);
    else if (data.type === "run" && !isStarted) {
      isStarted = true;
      start(scope, mock, data);
    }
  };
  scope.postMessage({ type: "ready" });
}

function start(scope: Scope, mock: mockEntry.MockFetch, { code, role, fault, ahead }: ConsoleRun): void {
  if (fault !== "none") mock.faults.add({ kind: fault, times: 1 });
  mock.clock.advance(ahead);
  const token = role === "READONLY" ? readonlyToken : mock.token;
  const report = (): void => {
    const requests = mock.requests.all.slice(-lineLimit).map(({ method, path, query, status, operationId }) => {
      return { method, path: query === "" ? path : `${path}?${query}`, status, operationId };
    });
    scope.postMessage({ type: "requests", requests });
  };
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    try {
      return await mock(input, init);
    } finally {
      report();
    }
  };
  const createClient = (options: client.ClientOptions = {}) => client.createClient({ token, fetch, ...options });
  const createTransport: typeof operations.createTransport = (options, ...parts) =>
    operations.createTransport({ fetch, ...options, token: options.token ?? token }, ...parts);
  const fail = (error: unknown): void => scope.postMessage({ type: "done", error: uncaught(error) });
  const print = (...values: unknown[]): void => scope.postMessage({ type: "line", text: printedLine(values) });
  const modules = {
    "@enapter/http-api-client": { ...client, createClient },
    "@enapter/http-api-client/manifest": manifest,
    "@enapter/http-api-client/operations": { ...operations, createTransport },
    "@enapter/http-api-client/timeseries": timeseries,
    "@enapter/http-api-client/validation": validation,
    "@enapter/http-api-mock/browser": mockEntry,
    "@enapter/http-api-types/enums": enums,
  };
  scope.enapterConsole = {
    modules,
    console: { log: print, info: print, warn: print, error: print, debug: print },
    end: (done) => void done.then(() => scope.postMessage({ type: "done" }), fail),
  };
  try {
    const script = scriptOf(code, modules, "enapterConsole.modules");
    const body = `enapterConsole.end((async (console) => {${script}\n})(enapterConsole.console));`;
    scope.importScripts(URL.createObjectURL(new Blob([body], { type: "text/javascript" })));
  } catch (error) {
    fail(error);
  }
}

function uncaught(error: unknown): UncaughtError {
  const fields = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  return {
    name: text(fields["name"]) ?? "Error",
    message: text(fields["message"]) ?? String(error),
    status: typeof fields["status"] === "number" ? fields["status"] : undefined,
    code: text(fields["code"]),
    outcome: text(fields["outcome"]),
  };
}
