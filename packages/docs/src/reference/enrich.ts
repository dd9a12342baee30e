import { type MethodModel, readMethods, type SampleSource } from "@enapter/http-api-generator/client";
import {
  httpMethods,
  type OpenApiDocument,
  type OperationModel,
  type OperationObject,
  type PathItemObject,
  readOperations,
} from "@enapter/http-api-openapi";
import { errorFact, factList, type ShownExtensions } from "./facts.ts";
import { samplesSection } from "./introduction.ts";
import { pythonSample } from "./python-sample.ts";
import { type CodeSample, curlSample, fetchSample, typescriptSample } from "./samples.ts";
import { streamSection } from "./stream-section.ts";

/** An operation with the extensions that only the documentation uses. */
interface DocumentedOperation extends OperationObject {
  readonly "x-codeSamples": readonly CodeSample[];
}

/** Operations that share one place in the description, a GET and the stream it upgrades to, with that place. */
interface Place {
  readonly described: OperationObject;
  readonly sources: readonly SampleSource[];
}

/**
 * Returns a copy of the description in which everything that stands in extensions is visible: availability, confidence and the
 * client call in the text of each operation, code samples, and the WebSocket streams in the text of their GET. A twin stands in
 * the text of its operation, with its path. The introduction explains the names in the samples.
 * @param site Address of the site that the links lead to, with a slash at its end.
 */
export function enrichDocument(document: OpenApiDocument, site = "./"): OpenApiDocument {
  const operations = readOperations(document);
  const methodOf = methodsByOperation(operations);
  const places = new Map<OperationModel, Place>();
  const twins = new Map<string, Place[]>();
  const paths: Record<string, PathItemObject> = { ...document.paths };
  for (const [host, sharing] of groupByHost(operations)) {
    const verb = verbOf(host);
    const described = paths[host.path]?.[verb];
    if (described === undefined) throw new Error(`${host.id} is not at ${host.method} ${host.path}.`);
    const place = {
      described,
      sources: sharing.map((operation) => ({ document, operation, method: methodOf(operation) })),
    };
    if (host.variantOf === undefined) {
      places.set(host, place);
      continue;
    }
    twins.set(host.variantOf, [...(twins.get(host.variantOf) ?? []), place]);
    const { [verb]: _twin, ...others } = paths[host.path] ?? {};
    paths[host.path] = others;
  }
  for (const [host, place] of places) {
    const operation = enrichOperation(place, twins.get(host.id) ?? [], site);
    paths[host.path] = { ...paths[host.path], [verbOf(host)]: operation };
  }
  const shown = Object.entries(paths).filter(([, item]) => httpMethods.some((verb) => item[lowerCase(verb)]));
  const description = [document.info.description, samplesSection].filter((part) => part !== undefined).join("\n\n");
  return { ...document, info: { ...document.info, description }, paths: Object.fromEntries(shown) };
}

function enrichOperation(place: Place, twins: readonly Place[], site: string): DocumentedOperation {
  const { described, sources } = place;
  const own = sources.filter(({ operation }) => !isOwnStream(operation));
  const parts = [
    (described.description ?? "").trimEnd(),
    ...own.map((source) => factList(source, described as ShownExtensions, site) + errorFact(source, site)),
    ...twins.flatMap((twin) => sectionsOf(twin, site, false)),
    ...[place, ...twins].flatMap((each) => sectionsOf(each, site, true)),
  ];
  const samples = own.flatMap((source) => [
    typescriptSample(source),
    fetchSample(source),
    curlSample(source),
    pythonSample(source),
  ]);
  return {
    ...described,
    description: parts.filter((part) => part !== "").join("\n\n"),
    "x-codeSamples": samples.filter((sample) => sample !== undefined),
  };
}

/** Returns the sections about the streams of a place, or about what else is there and is a twin. */
function sectionsOf({ described, sources }: Place, site: string, streams: boolean): string[] {
  const websocket = described["x-websocket"];
  return sources
    .filter(({ operation }) => (operation.kind === "stream") === streams)
    .map((source) => {
      const { document, operation } = source;
      const carrier = (isOwnStream(operation) ? websocket : described) as ShownExtensions | undefined;
      if (operation.variantOf !== undefined) return twinSection(source, carrier, site);
      if (websocket === undefined) return "";
      if (!isOwnStream(operation)) return streamSection({ document, websocket, path: operation.path });
      return streamSection({
        document,
        websocket,
        path: operation.path,
        summary: operation.summary,
        description: operation.description,
        facts: factList(source, carrier, site),
        sample: typescriptSample(source).source,
      });
    });
}

/** The section about a twin: its path, and what may differ from its operation. */
function twinSection(source: SampleSource, carrier: ShownExtensions | undefined, site: string): string {
  const { operation } = source;
  const isStream = operation.kind === "stream";
  return [
    `**${isStream ? "WebSocket at another path" : "Another path"}:** \`${operation.method} ${operation.path}\``,
    operation.description.trimEnd(),
    factList(source, carrier, site),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Whether an operation is a stream beside a GET that returns something, too. */
function isOwnStream({ kind, id, hostId }: OperationModel): boolean {
  return kind === "stream" && id !== hostId;
}

function verbOf({ method }: OperationModel) {
  return lowerCase(method);
}

function lowerCase<Method extends OperationModel["method"]>(method: Method) {
  return method.toLowerCase() as Lowercase<Method>;
}

/** Operations that share one place in the description: a GET and the stream it upgrades to. */
function groupByHost(operations: readonly OperationModel[]): Map<OperationModel, OperationModel[]> {
  const hosts = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    hosts.set(operation.hostId, [...(hosts.get(operation.hostId) ?? []), operation]);
  }
  return new Map([...hosts.values()].map((sharing) => [sharing[0] as OperationModel, sharing]));
}

/** Finds the client method of an operation; a twin has that of its canonical operation. */
function methodsByOperation(operations: readonly OperationModel[]): (operation: OperationModel) => MethodModel {
  const methods = new Map(readMethods(operations).map((method) => [method.operation.id, method]));
  return ({ id, variantOf }) => {
    const method = methods.get(variantOf ?? id);
    if (method === undefined) throw new Error(`There is no client method for ${id}.`);
    return method;
  };
}
