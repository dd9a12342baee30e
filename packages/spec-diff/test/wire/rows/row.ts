import type { Impact } from "../../../src/core/change.ts";
import type { Editor } from "../../zoo.ts";

/** An edit of the zoo, its impact, and a part of the reason for it. */
export type Row = readonly [name: string, impact: Impact | "none", reason: RegExp, edit: (editor: Editor) => void];
