import { get, list } from "../locations.ts";
import type { Row } from "./row.ts";

export const accessRows: readonly Row[] = [
  ["credentials needed from now on", "major", /refused/, (e) => e.set(["security"], [{ Key: [] }])],
  ["another way in", "minor", /stays right/, (e) => e.push(["security"], { Key: [] })],
  ["open to everybody", "minor", /without credentials.*stays right/, (e) => e.set([...get, "security"], [])],
  ["scope needed", "major", /refused/, (e) => e.set([...get, "security"], [{ Token: ["admin"] }])],
  [
    "header of the token renamed",
    "major",
    /another way/,
    (e) => e.set(["components", "securitySchemes", "Token", "name"], "X-T"),
  ],
  [
    "scheme described",
    "patch",
    /documentation/,
    (e) => e.set(["components", "securitySchemes", "Token", "description"], "T"),
  ],
  ["server added", "minor", /still there/, (e) => e.push(["servers"], { url: "https://zoo2.example" })],
  ["server removed", "major", /send their requests there/, (e) => e.remove(["servers", 1])],
  ["server moved", "major", /send their requests there/, (e) => e.set(["servers", 0, "url"], "https://new.example")],
  [
    "default of a server's variable",
    "major",
    /goes elsewhere/,
    (e) => e.set(["servers", 1, "variables", "host", "default"], "a"),
  ],
  ["server described", "patch", /documentation/, (e) => e.set(["servers", 0, "description"], "The cloud")],
  ["tag described", "patch", /documentation/, (e) => e.set(["tags", 0, "description"], "Beasts.")],
  ["title changed", "patch", /documentation/, (e) => e.set(["info", "title"], "The zoo")],
  ["webhooks", "major", /not understood/, (e) => e.set(["webhooks"], { a: {} })],
  ["OpenAPI 3.2", "major", /may not know this version/, (e) => e.set(["openapi"], "3.2.0")],
  ["no longer available", "major", /programs call it there/, (e) => e.set([...list, "x-availability", "cloud"], "no")],
  ["available in one more place", "minor", /not promised/, (e) => e.set([...list, "x-availability", "gateway"], "yes")],
  [
    "schema that nothing uses",
    "patch",
    /no operation uses it/,
    (e) => e.set(["components", "schemas", "Unused", "title"], "U"),
  ],
];
