/** Impact of a change on users, from least to most. */
export type Impact = "patch" | "minor" | "major";

/** Side on which a change shows: the wire, or only the types and functions of the TypeScript packages. */
export type Plane = "wire" | "types";

/** One change of the description and what it means. */
export interface Change {
  /** The operation (`GET /devices`), the schema (`Device`) or the part of the description (`servers`) that changed. */
  readonly subject: string;
  /** Difference in a phrase. */
  readonly what: string;
  readonly impact: Impact;
  readonly plane: Plane;
  readonly why: string;
  /** Advice to users; empty when there is nothing to do. */
  readonly adapt: string;
  /** The operations that the changed schema is part of, where the subject is not an operation itself. */
  readonly usedBy: readonly string[];
}

/** All changes from one description to another. */
export interface Diff {
  /** `none` when nothing that anybody can notice is different. */
  readonly impact: Impact | "none";
  readonly changes: readonly Change[];
}

/** The reason of a change that no rule knows: it counts as a major one until somebody writes the rule. */
export const notUnderstood = "not understood: no rule says what this means, so it counts as breaking";

const order = ["none", "patch", "minor", "major"] as const;

/** A number that grows with the impact. */
export function weight(impact: Impact | "none"): number {
  return order.indexOf(impact);
}

/** The largest of some impacts. */
export function worst(impacts: Iterable<Impact | "none">): Impact | "none" {
  let result: Impact | "none" = "none";
  for (const impact of impacts) if (weight(impact) > weight(result)) result = impact;
  return result;
}

/** Puts changes into an order that depends on nothing but them, the worst first, each once. */
export function toDiff(changes: readonly Change[]): Diff {
  const merged = mergeEqual(changes).sort(
    (a, b) =>
      weight(b.impact) - weight(a.impact) ||
      compareText(a.subject, b.subject) ||
      compareText(a.what, b.what) ||
      compareText(a.plane, b.plane),
  );
  return { impact: worst(merged.map(({ impact }) => impact)), changes: merged };
}

/** A schema that is both sent and received is compared twice; of the same change, the worse meaning stays. */
function mergeEqual(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.subject, change.what]);
    const other = merged.get(key);
    const worse = other === undefined || weight(change.impact) > weight(other.impact) ? change : other;
    const usedBy = [...new Set([...(other?.usedBy ?? []), ...change.usedBy])].sort(compareText);
    merged.set(key, { ...worse, usedBy });
  }
  return [...merged.values()];
}

/** The same change in several places. */
export interface ChangeGroup {
  readonly change: Change;
  readonly subjects: readonly [string, ...string[]];
}

/** Puts together what is the same change in several places, for people. */
export function grouped(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.impact, change.plane, change.why, change.adapt]);
    const group = groups.get(key);
    groups.set(key, {
      change,
      ...group,
      subjects: [...(group?.subjects ?? []), change.subject] as [string, ...string[]],
    });
  }
  return [...groups.values()];
}

/** The first of some places, and how many more there are. */
export function someOf(places: readonly string[]): string {
  const shown = places.slice(0, 3).join(", ");
  return places.length <= 3 ? shown : `${shown} and ${places.length - 3} more`;
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
