import { add, get, list, stream, string } from "../locations.ts";
import type { Row } from "./row.ts";

export const sdkRows: readonly Row[] = [
  ["resource", "major", /types.*another place/, (e) => e.set([...get, "x-sdk", "resource"], "beasts")],
  ["method", "major", /types.*another name/, (e) => e.set([...get, "x-sdk", "method"], "read")],
  ["unwrap removed", "major", /returns something else/, (e) => e.remove([...add, "x-sdk", "unwrap"])],
  ["retry", "minor", /sends the request again/, (e) => e.set([...get, "x-sdk", "retry"], "never")],
  ["pagination removed", "major", /returns something else/, (e) => e.remove([...list, "x-sdk", "pagination"])],
  [
    "pagination starts bare",
    "minor",
    /behaves otherwise/,
    (e) => e.set([...list, "x-sdk", "pagination", "bareFirstRequest"], true),
  ],
  [
    "pagination of other items",
    "major",
    /something else/,
    (e) => e.set([...list, "x-sdk", "pagination", "items"], "beasts"),
  ],
  ["outcome added", "minor", /can do more/, (e) => e.set([...get, "x-sdk", "outcome"], { field: "mood" })],
  ["touches", "minor", /types.*stale after a call/, (e) => e.set([...add, "x-sdk", "touches"], ["animals"])],
  ["twin", "major", /come together or apart/, (e) => e.set([...get, "x-sdk", "variantOf"], "listAnimals")],
  ["key that nobody knows", "major", /not understood/, (e) => e.set([...get, "x-sdk", "magic"], true)],
  ["retry left to be derived as it was written", "none", /^$/, (e) => e.remove([...get, "x-sdk", "retry"])],
  ["resource left to be derived as it was written", "none", /^$/, (e) => e.remove([...get, "x-sdk", "resource"])],
  [
    "message of a stream: property added",
    "minor",
    /say more/,
    (e) => e.set(["components", "schemas", "Visit", "properties", "gate"], string),
  ],
  [
    "message of a stream: property removed",
    "major",
    /read it/,
    (e) => e.remove(["components", "schemas", "Visit", "properties", "visitor"]),
  ],
  ["stream removed", "major", /programs read it/, (e) => e.remove([...stream, "x-websocket"])],
  ["stream added", "minor", /nobody uses it/, (e) => e.set([...get, "x-websocket"], { message: string })],
  ["path of a stream", "major", /old path/, (e) => e.set([...stream, "x-websocket", "path"], "/visits/")],
  [
    "parameter of a stream removed",
    "major",
    /programs give it/,
    (e) => e.set([...stream, "x-websocket", "parameters"], []),
  ],
  ["old messages of a stream", "minor", /old servers/, (e) => e.set([...stream, "x-websocket", "flatBefore"], "at")],
];
