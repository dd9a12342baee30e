import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { enrichDocument } from "@enapter/http-api-docs/reference";
import { lintSpec } from "@enapter/http-api-lint/lint";
import type { SpecProblem } from "@enapter/http-api-lint/problems";
import { createMockFetch } from "@enapter/http-api-mock";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type OperationModel, readOperations } from "@enapter/http-api-openapi";
import type { Change } from "@enapter/http-api-spec-diff";
import { compare, compareDescriptions } from "@enapter/http-api-spec-diff";
import { repository } from "../../src/core/project.ts";
import { regenerate } from "../../src/generate/regenerate.ts";
import type { Compiler } from "./compile.ts";
import { byPath, copyClient } from "./overlay.ts";
import type { Spec } from "./spec.ts";

/** A request as the client handed it to `fetch`. */
export interface Sent {
  readonly method: string;
  /** From the path on, as it is written. */
  readonly target: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The client of the edited description, as nobody's types know it. */
// biome-ignore lint/suspicious/noExplicitAny: what it has is what the description says
type AnyClient = any;

/** Results of an edit that works. */
export interface World {
  readonly document: OpenApiDocument;
  /** Generated files, by path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** All that the client exports. */
  readonly entry: AnyClient;
  /** A client whose requests are answered by a function, and what it sent. */
  client(answer?: (sent: Sent) => Response, options?: object): { enapter: AnyClient; fetch: AnyClient; sent: Sent[] };
  /** A client of a mock of the edited description. Its answers are validated. */
  mock(options?: object): { enapter: AnyClient; fetch: AnyClient };
  /** The operation as the documentation shows it. */
  documented(
    method: string,
    path: string,
  ): { description: string; samples: readonly { lang: string; source: string }[] };
}

/** A sample of the documentation. */
interface Sample {
  readonly id: string;
  readonly source: string;
  readonly isStream: boolean;
}

/** Outcome of an edit: problems, or a world. */
export type Outcome = { readonly problems: readonly SpecProblem[] } | { readonly world: World; remove(): void };

/** Lints a small project, which keeps the files of the operations that it leaves out. */
const lintSmall: typeof lintSpec = async (...options) =>
  (await lintSpec(...options)).filter(({ rule }) => rule !== "enapter/unreferenced-files");

/** Regenerates everything in memory. */
export async function regenerated(spec: Spec): Promise<Outcome> {
  const outcome = await regenerate(spec.root, lintSmall);
  if ("problems" in outcome) return outcome;
  const files = byPath(outcome.outputs, spec.root);
  const document = JSON.parse(outcome.bundle) as OpenApiDocument;
  const copy = copyClient(files);
  const load = (name: string) => import(pathToFileURL(`${copy.directory}/src/${name}.ts`).href);
  const [entry, path, validation] = await Promise.all(["index", "fetch", "validation"].map(load));
  const clients = (options: object) => ({
    enapter: entry.createClient({ token: "t", validate: validation.validateResponses(), retry: false, ...options }),
    fetch: path.createFetchClient({ token: "t", validate: validation.validateResponses(), retry: false, ...options }),
  });
  const enriched = enrichDocument(document) as AnyClient;
  const world: World = {
    document,
    files,
    entry,
    client(answer = () => Response.json({}), options = {}) {
      const sent: Sent[] = [];
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        const target = url.replace("https://api.enapter.com/v3", "");
        const request = {
          method: init.method ?? "GET",
          target,
          url,
          headers: new Headers(init.headers),
          body: init.body,
        };
        sent.push(request);
        return answer(request);
      };
      return { ...clients({ fetch, ...options }), sent };
    },
    mock: (options = {}) => {
      const mock = createMockFetch({ spec: document as never, ...options });
      return clients({ fetch: mock, token: mock.token, baseUrl: mock.url });
    },
    documented(method, at) {
      const shown = enriched.paths[at]?.[method.toLowerCase()] ?? besidePath(enriched, method, at);
      const { description, "x-codeSamples": samples } = shown;
      return { description, samples };
    },
  };
  return { world, remove: copy.remove };
}

/** Finds the operation in whose text the documentation shows a twin. */
function besidePath(enriched: AnyClient, method: string, at: string): AnyClient {
  const shown = Object.values(enriched.paths as Record<string, Record<string, AnyClient>>).flatMap(Object.values);
  return shown.find(({ description = "" }) => description.includes(`\`${method.toUpperCase()} ${at}\``));
}

/** Operations that are not in the description before the edit, or are something else there. */
export function newOperations(before: OpenApiDocument, after: OpenApiDocument): OperationModel[] {
  const known = new Map(readOperations(before).map((operation) => [operation.id, JSON.stringify(operation)]));
  return readOperations(after).filter((operation) => known.get(operation.id) !== JSON.stringify(operation));
}

/** Programs made of the documentation's samples of some operations: statements that have a client `enapter` and `bytes`. */
export function samplesOf(world: World, operations: readonly OperationModel[]): Sample[] {
  return operations
    .filter(({ kind, hostId, id }) => kind === "request" || hostId === id)
    .map(({ id, kind, method, path }) => {
      const sample = world.documented(method, path).samples.find(({ lang }) => lang === "typescript");
      if (sample === undefined) throw new Error(`${id} has no sample.`);
      return { id, source: sample.source, isStream: kind === "stream" };
    });
}

/** The compiler's errors about all that was generated, the samples, and a program. */
export function typeErrors(compiler: Compiler, { files }: World, samples: readonly Sample[], program = ""): string[] {
  const byPath = 'import { createFetchClient } from "./fetch.ts";\nconst { GET } = createFetchClient();\nvoid GET;\n';
  const start = 'import { createClient } from "./index.ts";\nconst enapter = createClient();\nvoid enapter;\n';
  const bytes = "const bytes = new Uint8Array();\nvoid bytes;\n";
  const programs = [
    ...samples.map(({ id, source }) => [`sample-${id.replaceAll(/\W/g, "_")}`, source] as const),
    ["program", program] as const,
  ];
  const overlay = new Map(files);
  for (const [name, source] of programs) {
    const imports = source.match(/^import .*$/gm)?.join("\n") ?? "";
    const statements = source.replaceAll(/^import .*$/gm, "");
    const given = /\bGET\(/.test(source) ? byPath : "";
    overlay.set(
      `packages/client/src/${name}.ts`,
      [imports, start, given, bytes, "export {};", statements, ""].join("\n"),
    );
  }
  return compiler.errors(overlay);
}

/** Runs a sample against the mock. What its last value was does not matter; that nothing is thrown does. */
export async function runSample(world: World, source: string): Promise<void> {
  const { enapter } = world.mock();
  const AsyncFunction = (async () => {}).constructor as new (
    ...parameters: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const quiet = { log: () => {} };
  await new AsyncFunction("enapter", "bytes", "console", source)(enapter, new Uint8Array([1, 2]), quiet);
}

/** Compares before and after the edit, on the wire or also in the types. */
export async function changesOf(
  before: OpenApiDocument,
  after: OpenApiDocument,
  withTypes: boolean,
): Promise<readonly Change[]> {
  if (!withTypes) return compareDescriptions(before, after).changes;
  return (await compare(before, after, join(repository, "node_modules/typescript/bin/tsc"))).changes;
}
