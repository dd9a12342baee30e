import { add, get, inBody, sent, string } from "../locations.ts";
import type { Row } from "./row.ts";

export const bodyRows: readonly Row[] = [
  ["optional property added", "minor", /stays right/, (e) => e.set(inBody("note"), string)],
  [
    "required property added",
    "major",
    /without it are refused/,
    (e) => {
      e.set(inBody("note"), string);
      e.push([...sent, "required"], "note");
    },
  ],
  ["property removed", "major", /programs send it/, (e) => e.remove(inBody("weight"))],
  ["property renamed", "major", /renamed to `mass`/, (e) => e.rename(inBody("weight"), "mass")],
  ["property becomes required", "major", /are refused/, (e) => e.push([...sent, "required"], "nick")],
  ["property becomes optional", "minor", /stays right/, (e) => e.remove([...sent, "required", 0])],
  ["property takes null", "minor", /stays right/, (e) => e.set([...inBody("nick"), "type"], ["string", "null"])],
  ["property takes no null any more", "major", /refused/, (e) => e.set([...inBody("born"), "type"], "string")],
  ["type widened", "minor", /stays right/, (e) => e.set([...inBody("nick"), "type"], ["string", "integer"])],
  ["type narrowed", "major", /refused/, (e) => e.set([...inBody("weight"), "type"], "integer")],
  ["type changed", "major", /may be refused/, (e) => e.set([...inBody("nick"), "type"], "boolean")],
  ["enum value added", "minor", /stays right/, (e) => e.push([...inBody("sex"), "enum"], "X")],
  ["enum value removed", "major", /refused/, (e) => e.remove([...inBody("sex"), "enum", 1])],
  ["enum added", "major", /refused/, (e) => e.set([...inBody("nick"), "enum"], ["A"])],
  ["enum lifted", "minor", /stays right/, (e) => e.remove([...inBody("sex"), "enum"])],
  [
    "open enum closed",
    "major",
    /enum closed.*refused/,
    (e) => e.set(inBody("mood"), { type: "string", enum: ["CALM", "SHY", "WILD"] }),
  ],
  ["value of an open enum added", "minor", /open/, (e) => e.push([...inBody("mood"), "anyOf", 0, "enum"], "SAD")],
  ["default changed", "major", /another effect/, (e) => e.set([...inBody("nick"), "default"], "some")],
  ["length limited further", "major", /refused/, (e) => e.set([...inBody("name"), "maxLength"], 20)],
  ["length limit raised", "minor", /stays right/, (e) => e.set([...inBody("name"), "maxLength"], 60)],
  ["smallest value lowered", "minor", /stays right/, (e) => e.set([...inBody("weight"), "minimum"], -1)],
  ["pattern added", "major", /refused/, (e) => e.set([...inBody("name"), "pattern"], "^a")],
  ["format added", "major", /refused/, (e) => e.set([...inBody("name"), "format"], "uri")],
  ["read only", "major", /can no longer be sent/, (e) => e.set([...inBody("nick"), "readOnly"], true)],
  ["other properties ruled out", "major", /refused/, (e) => e.set([...sent, "additionalProperties"], false)],
  ["body becomes optional", "minor", /stays right/, (e) => e.set([...add, "requestBody", "required"], false)],
  ["body removed", "major", /programs send it/, (e) => e.remove([...add, "requestBody"])],
  [
    "required body added",
    "major",
    /without it are refused/,
    (e) => e.set([...get, "requestBody"], { required: true, content: {} }),
  ],
  ["optional body added", "minor", /without it stay right/, (e) => e.set([...get, "requestBody"], { content: {} })],
  [
    "media type added",
    "minor",
    /one more way/,
    (e) => e.set([...add, "requestBody", "content", "text/csv"], { schema: string }),
  ],
  [
    "media type removed",
    "major",
    /programs send it/,
    (e) => e.remove([...add, "requestBody", "content", "application/zip"]),
  ],
  [
    "encoding",
    "major",
    /not understood/,
    (e) => e.set([...add, "requestBody", "content", "application/zip", "encoding"], { a: {} }),
  ],
];
