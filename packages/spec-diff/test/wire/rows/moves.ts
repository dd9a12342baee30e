import { add, both, inResponse } from "../locations.ts";
import type { Row } from "./row.ts";

export const moveRows: readonly Row[] = [
  [
    "reference in an allOf of one",
    "none",
    /^$/,
    (e) => e.set(inResponse("size"), { allOf: [{ $ref: "#/components/schemas/Size" }] }),
  ],
  ["schema written out where it is used", "none", /^$/, (e) => e.set(inResponse("size"), e.get(both))],
  [
    "answer written out where it is used",
    "none",
    /^$/,
    (e) => e.set([...add, "responses", "409"], e.get(["components", "responses", "Conflict"])),
  ],
  [
    "schema with a new name",
    "none",
    /^$/,
    (e) => {
      e.rename(both, "Extent");
      e.replaceAll("schemas/Size", "schemas/Extent");
    },
  ],
  [
    "null written as a union",
    "none",
    /^$/,
    (e) => e.set(inResponse("born"), { oneOf: [{ type: "string", format: "date" }, { type: "null" }] }),
  ],
  [
    "object put together from two",
    "none",
    /^$/,
    (e) => {
      e.set(both, {
        allOf: [
          { type: "object", required: ["height"], properties: { height: { type: "number" } } },
          { type: "object", properties: { width: { type: "number" } } },
        ],
      });
    },
  ],
  [
    "type with null whose values list none",
    "none",
    /^$/,
    (e) => e.set([...inResponse("sex"), "type"], ["string", "null"]),
  ],
  [
    "keys in another order",
    "none",
    /^$/,
    (e) => {
      const size = e.get([...both, "properties", "height"]);
      e.remove([...both, "properties", "height"]);
      e.set([...both, "properties", "height"], size);
    },
  ],
];
