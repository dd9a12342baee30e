import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { type Change, type Impact, notUnderstood, type Plane } from "../core/change.ts";

/** Direction of data: changes of requests and of responses have opposite effects. */
export type Direction = "request" | "response";

/** Location of a comparison in the description. */
export interface DiffLocation {
  /** The operation, or the schema where there is one with a name. */
  readonly subject: string;
  /** Owner of the subject: an operation, or a pair of compared schemas. See `Context.uses`. */
  readonly owner: string;
  /** The part of the subject, for example `response 200`. */
  readonly part: string;
  /** The property in that part, for example `location.latitude`. */
  readonly path: string;
  readonly direction: Direction;
}

/** Compares the schemas that another one contains. */
export type CompareSchemas = (base: unknown, next: unknown, place: DiffLocation) => void;

/** Verdict of a rule on a change. */
export interface Verdict {
  readonly impact: Impact;
  readonly why: string;
  readonly adapt?: string;
  readonly plane?: Plane;
}

/** The two descriptions and what has been found out about them so far. */
export class DiffContext {
  readonly base: OpenApiDocument;
  readonly next: OpenApiDocument;
  /** Pairs of schemas that were met, in each direction. */
  readonly visited = new Set<string>();
  /** Schemas with a name that were compared, wherever that was. */
  readonly seen = new Set<string>();
  /** Pairs of different schemas that are being compared where they are used. */
  readonly open = new Set<string>();
  /** Schemas with a new name, as the comparison met them: old to new. */
  readonly renamedSchemas = new Map<string, string>();
  /** Operations with a new id: old to new. */
  readonly renamedOperations = new Map<string, string>();
  readonly #found: { change: Omit<Change, "usedBy">; owner: string }[] = [];
  readonly #uses = new Map<string, Set<string>>();

  constructor(base: OpenApiDocument, next: OpenApiDocument) {
    this.base = base;
    this.next = next;
  }

  /** Notes that one owner (an operation, or a pair of schemas) contains another pair. */
  uses(owner: string, part: string): void {
    this.#uses.set(owner, (this.#uses.get(owner) ?? new Set()).add(part));
  }

  /** Notes a change at a place. */
  add(place: Pick<DiffLocation, "subject" | "owner">, what: string, verdict: Verdict): void {
    const { impact, why, adapt = "", plane = "wire" } = verdict;
    this.#found.push({ change: { subject: place.subject, what, impact, plane, why, adapt }, owner: place.owner });
  }

  /** Notes a change that no rule knows. */
  unknown(place: Pick<DiffLocation, "subject" | "owner">, what: string): void {
    this.add(place, what, { impact: "major", why: notUnderstood, adapt: "Read the description of what changed." });
  }

  /** Everything that was found; schemas know the operations that they are part of. */
  changes(): Change[] {
    const users = this.#users();
    return this.#found.map(({ change, owner }) => ({ ...change, usedBy: [...(users.get(owner) ?? [])].sort() }));
  }

  /** Owner to the operations that reach it. Operations own themselves and are listed for nothing else. */
  #users(): Map<string, Set<string>> {
    const users = new Map<string, Set<string>>();
    const operations = [...this.#uses.keys()].filter((owner) => !owner.includes("|"));
    for (const operation of operations) {
      const open = [...(this.#uses.get(operation) ?? [])];
      const seen = new Set(open);
      for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
        users.set(owner, (users.get(owner) ?? new Set()).add(operation));
        for (const part of this.#uses.get(owner) ?? []) if (!seen.has(part)) open.push(part);
        for (const part of this.#uses.get(owner) ?? []) seen.add(part);
      }
    }
    return users;
  }
}

/** A place as text: `response 200 \`location.latitude\``. */
function placeText({ part, path }: DiffLocation): string {
  return [part, path === "" ? "" : `\`${path}\``].filter((text) => text !== "").join(" ");
}

/** A sentence about a place: `response 200 \`name\`: became optional`. */
export function at(place: DiffLocation, what: string): string {
  const where = placeText(place);
  return where === "" ? what : `${where}: ${what}`;
}

/** The place of a property, or of what else a schema contains. */
export function inside(place: DiffLocation, step: string): DiffLocation {
  const joint = place.path === "" || step.startsWith("[") ? "" : ".";
  return { ...place, path: `${place.path}${joint}${step}` };
}

/** Rates wider and narrower sets of values in each direction. */
export function byDirection(direction: Direction, effect: "wider" | "narrower" | "other"): Verdict {
  if (effect === "other") {
    return direction === "request"
      ? { impact: "major", why: "requests that were right may be refused", adapt: "Send the new form." }
      : { impact: "major", why: "answers come in another form", adapt: "Read the new form." };
  }
  if (direction === "request") {
    return effect === "wider"
      ? { impact: "minor", why: "every request that was right stays right" }
      : {
          impact: "major",
          why: "requests that were right are refused",
          adapt: "Send only what the description allows.",
        };
  }
  return effect === "wider"
    ? { impact: "major", why: "answers may hold what programs did not have to expect", adapt: "Handle the new values." }
    : { impact: "minor", why: "answers hold nothing that was not expected" };
}
