import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type Change, notUnderstood } from "../core/change.ts";
import { objectOf, sameJson } from "../core/json.ts";
import type { WireDiff } from "../wire/document.ts";
import { type CompilerError, compile } from "./compiler.ts";
import { compareNames } from "./names.ts";
import { functionOf, type OwnedOperation, pairModels, renamesOf, typesOfOperation } from "./owners.ts";
import { type CompileCheck, type TypeUses, usageProgram } from "./program.ts";
import { readSurface, type Surface } from "./surface.ts";
import { schemaUses } from "./uses.ts";

/**
 * Compares what TypeScript programs see: the names in the packages, and with the compiler whether what programs pass and
 * read still fits. What the other plane says about the same thing is not said again.
 * @param compiler Path of `tsc`.
 */
export async function compareTypes(
  base: OpenApiDocument,
  next: OpenApiDocument,
  wire: WireDiff,
  compiler: string,
): Promise<Change[]> {
  const before = surfaceOf(base, "the base");
  const after = surfaceOf(next, "the description");
  if ("impact" in before) return [before];
  if ("impact" in after) return [after];
  const operations = pairModels(base, next);
  const schemas = new Map([...wire.renamedSchemas, ...sameSchemas(base, next)]);
  const renames = renamesOf(operations, schemas);
  const breaking = new Set(wire.changes.filter(({ impact }) => impact === "major").map(({ subject }) => subject));
  const sdk = wire.changes.filter(({ what, impact }) => impact === "major" && what.includes("x-sdk"));
  const explained = new Set(sdk.map(({ subject }) => subject));
  const names = compareNames({ base: before, next: after, operations, renames, schemas, explained });
  const program = usageProgram(before, after, renames, directionOf(base, operations));
  if (program.lines.size === 0) return names;
  const errors = await compile(compiler, program.files);
  const subjects = subjectsOf(operations);
  const found = errors.map((error) => toChange(error, program.lines.get(`${error.file}:${error.line}`), subjects));
  return [...names, ...found.filter(({ subject }) => !breaking.has(subject))];
}

/** Reads the surface of a description; a description that the generator refuses cannot be compared. */
function surfaceOf(document: OpenApiDocument, name: string): Surface | Change {
  try {
    return readSurface(document);
  } catch (error) {
    return {
      subject: "types and client",
      what: `the generators of this tree refuse ${name}: ${(error as Error).message}`,
      impact: "major",
      plane: "types",
      why: notUnderstood,
      adapt: "",
      usedBy: [],
    };
  }
}

/** Schemas that no operation uses and that are there under another name. */
function sameSchemas(base: OpenApiDocument, next: OpenApiDocument): [string, string][] {
  const [from, to] = [objectOf(base.components?.schemas), objectOf(next.components?.schemas)];
  const gone = Object.keys(from).filter((name) => !(name in to));
  const came = Object.keys(to).filter((name) => !(name in from));
  return gone.flatMap((name): [string, string][] => {
    const same = came.filter((other) => sameJson(from[name], to[other]));
    return same.length === 1 && same[0] !== undefined ? [[name, same[0]]] : [];
  });
}

function directionOf(base: OpenApiDocument, operations: readonly OwnedOperation[]): TypeUses {
  const { sent, read, known } = schemaUses(base);
  const kinds = new Map<string, "sent" | "read">();
  for (const { before } of operations) {
    for (const name of typesOfOperation(before.id))
      kinds.set(name, /(Parameters|Body|Options)$/.test(name) ? "sent" : "read");
  }
  return (name) => {
    const kind = kinds.get(name);
    if (kind !== undefined) return [kind];
    const [isSent, isRead] = [sent.has(name), read.has(name)];
    if (known.has(name) && !isSent && !isRead) return [];
    // A type that no operation uses may be sent or read.
    return [...(isSent || !isRead ? (["sent"] as const) : []), ...(isRead || !isSent ? (["read"] as const) : [])];
  };
}

/** The operation that a type or function is named after. */
function subjectsOf(operations: readonly OwnedOperation[]): Map<string, string> {
  const subjects = new Map<string, string>();
  for (const { before, after, subject } of operations) {
    for (const id of [before.id, after?.id ?? before.id]) {
      for (const name of [...typesOfOperation(id), functionOf(id), id]) subjects.set(name, subject);
    }
  }
  return subjects;
}

function toChange(
  { file, line, message }: CompilerError,
  check: CompileCheck | undefined,
  subjects: ReadonlyMap<string, string>,
): Change {
  const shared = { impact: "major", plane: "types", usedBy: [] } as const;
  const text = reasonOf(message);
  if (check === undefined) {
    const what = `the comparison does not compile: ${file}:${line}: ${text}`;
    return { ...shared, subject: "types and client", what, why: notUnderstood, adapt: "" };
  }
  if (check.kind === "taken") {
    const [, names = text] = /to type '(.*)'\.?$/.exec(text) ?? [];
    const what = `\`${check.about}\` no longer takes ${names.replaceAll('"', "`").replaceAll(" | ", ", ")}`;
    const subject = subjects.get(check.name) ?? check.about;
    return { ...shared, subject, what, why: "programs pass it", adapt: "Do not pass it." };
  }
  const reasons = {
    sent: "what programs pass no longer fits",
    read: "programs get what does not fit",
    called: "calls of programs no longer fit",
    failed: "programs that name it no longer fit",
  } as const;
  return {
    ...shared,
    subject: subjects.get(check.name) ?? check.about,
    what: `\`${check.about}\` is not compatible: ${text}`,
    why: reasons[check.kind],
    adapt: "Compile your program; the compiler names the places.",
  };
}

/** Returns the compiler's reason without names of ours, and without a first step that only says that types differ. */
function reasonOf(message: string): string {
  const lines = message.replaceAll(/(Before|Now)[.$]/g, "").split("\n");
  const more = lines.filter((line) => !/^Type '(.*)' is not assignable to type '\1'\.$/.test(line));
  return (more.length === 0 ? lines : more).join(" ");
}
