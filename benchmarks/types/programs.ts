import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackageFolder } from "@enapter/http-api-packed";
import { heyApiDirectory } from "../peers.ts";
import type { ExampleBody, Use } from "./operations.ts";

/** A program that uses every operation once, as somebody could write it. */
export interface TypedProgram {
  readonly name: string;
  /** Imports and makes the client. A program of this alone is what the calls are counted over. */
  readonly head: string;
  /** One statement for each operation. */
  readonly calls: readonly string[];
  /** Paths at which TypeScript finds packages that are not installed for the benchmarks. */
  readonly paths?: Readonly<Record<string, readonly [string]>>;
}

/** A program that does nothing: the time of the compiler alone. */
export const emptyProgram: TypedProgram = { name: "empty program", head: "export {};\n", calls: [] };

/** Our three ways to call. A stream is no path-style call. */
export function ourPrograms(uses: readonly Use[]): TypedProgram[] {
  return [
    {
      name: "createClient",
      head: `import { createClient } from "@enapter/http-api-client";
const enapter = createClient({ token: "example-token" });\n${archive}`,
      calls: uses.map((use) => statement(use, `enapter.${use.member}`, ourArguments(use))),
    },
    {
      name: "/operations",
      head: `import { createTransport, ${namesOf(uses)} } from "@enapter/http-api-client/operations";
const transport = createTransport({ token: "example-token" });\n${archive}`,
      calls: uses.map((use) => statement(use, use.functionName, ["transport", ...ourArguments(use)])),
    },
    fetchProgram("/fetch", uses),
  ];
}

/** Our path-style calls. With `types`, they are typed by that package and not by the one of the client. */
export function fetchProgram(name: string, uses: readonly Use[], types?: string): TypedProgram {
  return {
    name,
    head: `import { createFetchClient } from "@enapter/http-api-client/fetch";
const api = createFetchClient({ token: "example-token" });\n${archive}`,
    calls: requestsOf(uses).map(pathStyleCall),
    ...(types === undefined ? {} : { paths: { "@enapter/http-api-types": [types] } }),
  };
}

/** Every function of the query options, each in what TanStack makes of it. */
export function queryProgram(uses: readonly Use[]): TypedProgram {
  const names = uses.flatMap(({ queryFunctions }) => queryFunctions);
  return {
    name: "query options",
    head: `import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { createClient } from "@enapter/http-api-client";
import { ${names.join(", ")} } from "@enapter/http-api-react-query";
const enapter = createClient({ token: "example-token" });
const queryClient = new QueryClient();\n`,
    calls: uses.flatMap((use) => use.queryFunctions.map((name) => observed(name, use))),
  };
}

function observed(name: string, use: Use): string {
  const [kind = ""] = /(?:Infinite)?Query$|Mutation$/.exec(name) ?? [];
  const parameters = ["enapter", ...(kind === "Mutation" ? [] : ourArguments(use))];
  const observer = `new ${kind}Observer(queryClient, ${name}(${parameters.join(", ")}))`;
  return `{ const { data, error } = ${observer}.getCurrentResult(); console.log(data, error); }\n`;
}

/** The same with openapi-fetch. */
export function openapiFetchProgram(
  name: string,
  uses: readonly Use[],
  folder: PackageFolder,
  types = fileURLToPath(new URL("../../packages/types/dist/index.d.ts", import.meta.url)),
): TypedProgram {
  return {
    name,
    head: `import createClient from "openapi-fetch";
import type { paths } from "@enapter/http-api-types";
const api = createClient<paths>({ baseUrl: "https://api.example/v3" });\n${archive}`,
    calls: requestsOf(uses).map(pathStyleCall),
    paths: {
      "openapi-fetch": [folder.fileOf("openapi-fetch/dist/index.d.mts")],
      "@enapter/http-api-types": [types],
    },
  };
}

/** The same with other clients. They have no streams. */
export function peerPrograms(uses: readonly Use[], folder: PackageFolder): TypedProgram[] {
  const requests = requestsOf(uses);
  return [
    openapiFetchProgram("openapi-fetch", uses, folder),
    {
      name: "hey-api",
      head: `import { ${namesOf(requests)} } from "hey-api";
import { client } from "hey-api/client.gen";
client.setConfig({ baseUrl: "https://api.example/v3" });\n${archive}`,
      calls: requests.map((use) => {
        const { pathValues: path, query } = use;
        const options = objectOf([
          ["path", given(path)],
          ["body", bodyText(use.body)],
          ["query", given(query)],
        ]);
        return `{ const { data, error } = await ${use.functionName}(${options ?? ""}); console.log(data, error); }\n`;
      }),
      paths: {
        "hey-api": [join(heyApiDirectory(folder), "index.ts")],
        "hey-api/*": [join(heyApiDirectory(folder), "*.ts")],
      },
    },
  ];
}

/** The folder in which programs find the packages of the benchmarks. */
export const programsDirectory = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.cache");

/** An archive as a web page has it, and as every one of the clients takes it. */
const archive = "declare const archive: File;\n";

function requestsOf(uses: readonly Use[]): Use[] {
  return uses.filter(({ kind }) => kind !== "stream");
}

function namesOf(uses: readonly Use[]): string {
  return uses.map(({ functionName }) => functionName).join(", ");
}

function ourArguments({ positional, body, query }: Use): string[] {
  return [...positional.map(literal), bodyText(body), given(query)].filter((text) => text !== undefined);
}

/** Uses the result: in a loop, where there are many. */
function statement({ kind }: Use, callee: string, parameters: readonly string[]): string {
  const call = `${callee}(${parameters.join(", ")})`;
  const isMany = kind === "list" || kind === "stream" || kind === "timeseries";
  if (isMany) return `for await (const item of ${call}) console.log(item);\n`;
  return `{ const result = await ${call}; console.log(result); }\n`;
}

function pathStyleCall({ kind, method, path, pathValues, query, body }: Use): string {
  const parameters = objectOf([
    ["path", given(pathValues)],
    ["query", given(query)],
  ]);
  const init = objectOf([
    ["params", parameters],
    ["body", bodyText(body)],
    // Of several media types in the answer, openapi-fetch reads JSON unless it is told.
    ["parseAs", kind === "timeseries" ? '"text"' : undefined],
  ]);
  const call = `api.${method}(${[literal(path), init].filter((text) => text !== undefined).join(", ")})`;
  return `{ const { data, response } = await ${call}; console.log(data, response.status); }\n`;
}

function bodyText(body: ExampleBody | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (body.kind === "json") return literal(body.value);
  return body.kind === "binary" ? "archive" : "{ data: archive }";
}

function given(values: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(values).length === 0 ? undefined : literal(values);
}

function objectOf(entries: readonly (readonly [name: string, text: string | undefined])[]): string | undefined {
  const members = entries.filter(([, text]) => text !== undefined).map(([name, text]) => `${name}: ${text}`);
  return members.length === 0 ? undefined : `{ ${members.join(", ")} }`;
}

/** JSON is TypeScript. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}
