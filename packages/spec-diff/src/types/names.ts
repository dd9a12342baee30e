import type { Change } from "../core/change.ts";
import { compareText } from "../core/change.ts";
import { quoteAll } from "../core/json.ts";
import { namesOf, type OwnedOperation } from "./owners.ts";
import type { Renames } from "./program.ts";
import type { Surface } from "./surface.ts";

interface Names {
  readonly base: Surface;
  readonly next: Surface;
  readonly operations: readonly OwnedOperation[];
  readonly renames: Renames;
  /** Schemas with a new name. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Operations whose names another change explains already. */
  readonly explained: ReadonlySet<string>;
}

/** Compares what programs can name. What an operation takes away or brings with it is told where the operation is. */
export function compareNames(names: Names): Change[] {
  const { base, next, schemas } = names;
  const [leaving, coming] = toldElsewhere(names);
  const removed = [...base.names].filter((name) => !next.names.has(name) && !leaving.has(name));
  const added = [...next.names].filter((name) => !base.names.has(name) && !coming.has(name));
  return [
    ...[...schemas].map(([from, to]) =>
      change(to, `type \`${from}\` renamed to \`${to}\``, "major", "programs import it by name", `Import \`${to}\`.`),
    ),
    ...groups(removed).map(([subject, list]) =>
      change(subject, `removed: ${quoteAll(list)}`, "major", "programs can name it", "Use what is there now."),
    ),
    ...groups(added).map(([subject, list]) =>
      change(subject, `added: ${quoteAll(list)}`, "minor", "nobody uses it yet", ""),
    ),
  ];
}

function change(subject: string, what: string, impact: Change["impact"], why: string, adapt: string): Change {
  return { subject, what, impact, plane: "types", why, adapt, usedBy: [] };
}

/** Names that go and come with an operation or with a new name of something. */
function toldElsewhere({ base, next, operations, renames, explained }: Names): [Set<string>, Set<string>] {
  const leaving = new Set<string>();
  const coming = new Set<string>();
  const pathsLeft = new Set(
    operations.flatMap(({ before, after }) => (after?.path === before.path ? [before.path] : [])),
  );
  for (const { before, after, subject } of operations) {
    if (!pathsLeft.has(before.path)) leaving.add(`paths ${before.path}`);
    if (after !== undefined && after.id === before.id && !explained.has(subject)) continue;
    for (const name of namesOf(before)) leaving.add(name);
    if (after === undefined) continue;
    for (const name of namesOf(after)) coming.add(name);
    coming.add(`paths ${after.path}`);
  }
  const kept = new Set(operations.flatMap(({ after }) => (after === undefined ? [] : [after.id])));
  for (const { before, after } of operations) {
    if (after !== undefined && after.path !== before.path) coming.add(`paths ${after.path}`);
  }
  for (const operation of next.operations.filter(({ id }) => !kept.has(id))) {
    for (const name of namesOf(operation)) coming.add(name);
    if (!base.names.has(`paths ${operation.path}`)) coming.add(`paths ${operation.path}`);
  }
  for (const [from, to] of renames.types) {
    leaving.add(`type ${from}`);
    coming.add(`type ${to}`);
  }
  return [leaving, coming];
}

/** Names by the entry of the packages in which they are. */
function groups(names: readonly string[]): [string, string[]][] {
  const titles: Readonly<Record<string, string>> = {
    enums: "enums",
    paths: "paths",
    operations: "operations",
    components: "components",
    errors: "OperationErrors",
    status: "ErrorsByStatus",
    bodies: "ResponseBodies",
    method: "methods",
    options: "query options",
  };
  const result = new Map<string, string[]>();
  for (const name of [...names].sort(compareText)) {
    const [kind = "", rest = ""] = split(name);
    const title = titles[kind] ?? "exports";
    result.set(title, [...(result.get(title) ?? []), kind === "enums" ? rest.replace(/^\w+ /, "") : rest]);
  }
  return [...result].sort(([a], [b]) => compareText(a, b));
}

function split(name: string): [kind: string, rest: string] {
  const space = name.indexOf(" ");
  return [name.slice(0, space), name.slice(space + 1)];
}
