import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { asArray, unescapeKey } from "@enapter/http-api-openapi/json";
import { type Change, type Impact, weight, worst } from "../core/change.ts";
import { objectOf } from "../core/json.ts";

/** Something that `redocly diff` rates higher than we do, by rules of its own. */
export interface HigherRating {
  readonly subject: string;
  readonly impact: Impact;
  /** Our rating of the whole operation. */
  readonly ours: Impact | "none";
  readonly message: string;
}

/** Rating of `redocly diff`: of the whole, and the changes that it rates higher than we do. It informs and does not decide. */
export interface SecondOpinion {
  readonly impact: Impact | "none";
  readonly higher: readonly HigherRating[];
}

/**
 * Asks `redocly diff` for its opinion.
 * @param program Path of redocly's command line.
 * @throws {Error} when it gives no report.
 */
export async function askRedocly(
  program: string,
  base: OpenApiDocument,
  next: OpenApiDocument,
  changes: readonly Change[],
): Promise<SecondOpinion> {
  const directory = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    // Without this preset all rules are off, and everything is a patch.
    await writeFile(join(directory, "redocly.yaml"), "extends:\n  - diff-recommended\n");
    await writeFile(join(directory, "base.json"), JSON.stringify(base));
    await writeFile(join(directory, "next.json"), JSON.stringify(next));
    const output = await runRedocly(program, directory);
    const text = await readFile(join(directory, "report.json"), "utf8").catch(() => undefined);
    if (text === undefined) throw new Error(`redocly diff gave no report:\n${output}`);
    return readReport(JSON.parse(text), changes);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function runRedocly(program: string, directory: string): Promise<string> {
  const parameters = [
    program,
    "diff",
    "base.json",
    "next.json",
    "--format=json",
    "--output=report.json",
    "--fail-on=none",
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: directory,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(output).toString("utf8")));
  });
}

/** Compares a report with what we found. */
export function readReport(report: unknown, changes: readonly Change[]): SecondOpinion {
  const ours = new Map<string, Impact>();
  for (const { subject, impact, usedBy } of changes) {
    for (const place of [subject, ...usedBy]) {
      if (weight(impact) > weight(ours.get(place) ?? "none")) ours.set(place, impact);
    }
  }
  const { changes: theirs, bump } = objectOf(report);
  const higher = asArray(theirs)
    .map(objectOf)
    .flatMap((entry): HigherRating[] => {
      const impact = impactOf(entry["impact"]) ?? "major";
      const subject = subjectOf(String(entry["path"]));
      const own = worst([...ours].flatMap(([place, rating]) => (isAbout(place, subject) ? [rating] : [])));
      const messages = asArray(entry["verdicts"]).map((verdict) => String(objectOf(verdict)["message"]));
      // To Redocly, a change that none of its rules covers is a patch, a matter of documentation.
      if (messages.length === 0 || weight(own) >= weight(impact)) return [];
      return [{ subject, impact, ours: own, message: messages.join(" ") }];
    });
  return { impact: impactOf(bump) ?? "none", higher };
}

/** Returns whether one of our locations is their subject: the same operation, one on that path, or that part of the document. */
function isAbout(place: string, subject: string): boolean {
  const [, path] = /^#\/paths\/([^/]+)$/.exec(subject) ?? [];
  if (path !== undefined) return place.endsWith(` ${unescapeKey(path)}`);
  return place === subject || subject.startsWith(`#/${place}/`);
}

function impactOf(value: unknown): Impact | undefined {
  return (["patch", "minor", "major"] as const).find((impact) => impact === value);
}

/** `#/paths/~1devices/get/…` as `GET /devices`; any other place as it is. */
function subjectOf(path: string): string {
  const [, pointer, method] = /^#\/paths\/([^/]+)\/([a-z]+)/.exec(path) ?? [];
  if (pointer === undefined || method === undefined) return path;
  return `${method.toUpperCase()} ${unescapeKey(pointer)}`;
}
