import { callLine, type MethodModel, readMethods, type SampleSource } from "@enapter/http-api-generator/client";
import type { OpenApiDocument, OperationObject, PathItemObject } from "@enapter/http-api-openapi";
import { type OperationModel, readOperations } from "@enapter/http-api-openapi";
import { factList } from "./facts.ts";
import { samplesSection } from "./introduction.ts";
import { type CodeSample, curlSample, typescriptSample, variable } from "./samples.ts";
import { streamSection } from "./stream-section.ts";

/** An operation with the extensions that only the documentation uses. */
interface DocumentedOperation extends OperationObject {
  readonly "x-codeSamples": readonly CodeSample[];
}

type Extensions = { readonly "x-confidence"?: string };

/**
 * A copy of the description in which everything that stands in extensions is visible: availability, confidence and the
 * client call in the text of each operation, code samples, and the WebSocket streams in the text of their GET. The
 * introduction explains the names in the samples.
 */
export function enrichDocument(document: OpenApiDocument): OpenApiDocument {
  const operations = readOperations(document);
  const methodOf = methodsByOperation(operations);
  const paths: Record<string, PathItemObject> = { ...document.paths };
  for (const [host, sharing] of groupByHost(operations)) {
    const { path } = host;
    const verb = host.method.toLowerCase() as Lowercase<OperationModel["method"]>;
    const described = paths[path]?.[verb];
    if (described === undefined) throw new Error(`${host.id} is not at ${host.method} ${path}.`);
    const sources = sharing.map((operation) => ({ document, operation, method: methodOf(operation) }));
    paths[path] = { ...paths[path], [verb]: enrichOperation(described, sources) };
  }
  const description = [document.info.description, samplesSection].filter((part) => part !== undefined).join("\n\n");
  return { ...document, info: { ...document.info, description }, paths };
}

function enrichOperation(described: OperationObject, sources: readonly SampleSource[]): DocumentedOperation {
  const parts = [described.description ?? ""];
  const samples: (CodeSample | undefined)[] = [];
  for (const source of sources) {
    const { operation } = source;
    const ownStream = operation.kind === "stream" && operation.id !== operation.hostId;
    const carrier = (ownStream ? described["x-websocket"] : described) as Extensions | undefined;
    const facts = factList({
      operationId: operation.id,
      availability: operation.availability,
      confidence: carrier?.["x-confidence"],
      call: callLine(source, variable),
    });
    const sample = typescriptSample(source);
    if (!ownStream) parts.push(facts);
    const websocket = described["x-websocket"];
    if (operation.kind === "stream" && websocket !== undefined) {
      parts.push(
        streamSection({
          document: source.document,
          websocket,
          path: operation.path,
          summary: ownStream ? operation.summary : undefined,
          description: ownStream ? operation.description : undefined,
          facts: ownStream ? facts : undefined,
          sample: ownStream ? sample.source : undefined,
        }),
      );
    }
    if (!ownStream) samples.push(sample, curlSample(source));
  }
  return {
    ...described,
    description: parts.filter((part) => part !== "").join("\n\n"),
    "x-codeSamples": samples.filter((sample) => sample !== undefined),
  };
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
