import type { Impact } from "@enapter/http-api-spec-diff";
import type { World } from "./examine.ts";
import type { Spec } from "./spec.ts";

/** An edit of the description that nobody has prepared for. */
interface Edit {
  readonly name: string;
  readonly edit: (spec: Spec) => void;
}

/** An edit from which everything follows. */
export interface Working extends Edit {
  /** Expected impact by `spec:diff`. */
  readonly impact: Impact;
  /** Statements that have to compile; what has `@ts-expect-error` above it must not. They have `enapter` and `GET`. */
  readonly program?: string;
  readonly check?: (world: World) => unknown;
  /** True when `impact` includes the types, which needs a compiler. */
  readonly withTypes?: true;
}

/** An edit that is refused, before anything is written. */
export interface Refused extends Edit {
  /** The construct, as the table in spec/README.md names it; undefined for what is a plain mistake. */
  readonly construct?: string;
  /** Expected message. */
  readonly says: RegExp;
  /** The file in `spec/` that is to blame. */
  readonly file: string;
  /** Expected text of the line with the mistake. */
  readonly line: RegExp;
  /** Number of locations that have to change before it is right. Default: 1 */
  readonly places?: number;
}

/** Makes rows of edits that are refused, with the place where most of them are to blame. */
export function refusedIn(usualFile: string) {
  return (
    construct: string | undefined,
    name: string,
    edit: Refused["edit"],
    says: RegExp,
    line: RegExp,
    file: string = usualFile,
  ): Refused => ({ name, ...(construct === undefined ? {} : { construct }), edit, says, line, file });
}
