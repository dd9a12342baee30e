import type { Diff } from "../core/change.ts";
import type { SecondOpinion } from "./redocly.ts";

/** Everything that a report shows. */
export interface DiffReport {
  /** Name of the description that was compared with. */
  readonly base: string;
  readonly isFirstRelease: boolean;
  readonly diff: Diff;
  readonly secondOpinion: SecondOpinion | undefined;
}

/** The report for programs. */
export function jsonReport({ base, isFirstRelease, diff, secondOpinion }: DiffReport): string {
  const { impact, changes } = diff;
  const content = { reportVersion: 1, base, isFirstRelease, impact, changes, secondOpinion: secondOpinion ?? null };
  return `${JSON.stringify(content, null, 2)}\n`;
}
