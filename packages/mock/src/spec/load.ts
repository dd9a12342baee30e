import { type DescribedOperation, describedOperations, modernDocument, SpecDocument } from "@enapter/http-api-openapi";
import { asArray, isObject, type JsonObject, own } from "@enapter/http-api-openapi/json";
import { DescriptionError } from "../core/errors.ts";
import { ifBuilt } from "./built.ts";
import type { OpenApiDocument } from "./document.ts";
import { published } from "./published.cjs";
import { Router } from "./router.ts";
import { type SchemaChecks, SchemaValidator } from "./validator.ts";

/** A description that is ready to serve. */
export interface LoadedSpec {
  readonly document: SpecDocument;
  readonly operations: readonly DescribedOperation[];
  readonly router: Router;
  readonly validator: SchemaValidator;
  /** Paths of the servers, without a trailing slash. */
  readonly basePaths: readonly string[];
  /** Host names of the servers, with the default values of variables. */
  readonly hosts: readonly string[];
  /** Headers that may carry the token in any operation. */
  readonly tokenHeaders: readonly string[];
  /** Ids of all operations and streams. */
  readonly ids: ReadonlySet<string>;
}

// Compiling schemas is most of the cost of a new mock. The result for the published description is always the same, so
// all mocks of a process share it.
let publishedSpec: LoadedSpec | undefined;

/**
 * Prepares a description, by default the published one. Schemas are compiled on first use.
 * @throws DescriptionError when it is not an OpenAPI 3 description.
 */
export function loadSpec(source?: OpenApiDocument): LoadedSpec {
  if (source !== undefined) return prepare(checkedSource(source));
  publishedSpec ??= prepare(published.description() as OpenApiDocument, publishedChecks());
  return publishedSpec;
}

function checkedSource(source: OpenApiDocument): OpenApiDocument {
  const { openapi, paths } = source as Partial<OpenApiDocument>;
  if (!/^3\.\d/.test(String(openapi))) {
    throw new DescriptionError(`This is not an OpenAPI 3 description: \`openapi\` is ${JSON.stringify(openapi)}.`);
  }
  if (!isObject(paths)) throw new DescriptionError("The description has no `paths`.");
  return modernDocument(source);
}

function prepare(source: OpenApiDocument, compiled?: SchemaChecks): LoadedSpec {
  const document = new SpecDocument(source);
  const operations = describedOperations(document);
  const servers = asArray(document.root["servers"]).filter(isObject).map(serverUrl);
  const paths = servers.length > 0 ? servers.map(({ pathname }) => pathname) : ["/"];
  return {
    document,
    operations,
    router: new Router(operations),
    validator: new SchemaValidator(document, compiled),
    basePaths: [...new Set(paths.map((path) => path.replace(/\/+$/, "")))],
    hosts: servers.map(({ hostname }) => hostname),
    ids: new Set(operations.flatMap(({ id, stream }) => (stream === undefined ? [id] : [id, stream.id]))),
    tokenHeaders: [...new Set(operations.flatMap(({ tokenHeaders }) => tokenHeaders))],
  };
}

/** Returns the checks that the build has compiled; none when the sources run. */
function publishedChecks(): SchemaChecks {
  return (ifBuilt(published.checks) ?? {}) as SchemaChecks;
}

/**
 * Returns the URL of a server, with the default values of variables where they make a URL.
 * @throws DescriptionError when there is none.
 */
function serverUrl({ url, variables }: JsonObject): URL {
  const fill = (read: (name: string) => unknown): string =>
    String(url).replaceAll(/\{([^}]*)\}/g, (_whole, name: string) => String(read(name) || "variable"));
  const defaultOf = (name: string): unknown => {
    const variable = isObject(variables) ? own(variables, name) : undefined;
    return isObject(variable) ? variable["default"] : undefined;
  };
  const base = "http://localhost";
  const text = [fill(defaultOf), fill(() => undefined)].find((candidate) => URL.canParse(candidate, base));
  if (text === undefined) throw new DescriptionError(`Invalid URL of a server: ${url}.`);
  return new URL(text, base);
}
