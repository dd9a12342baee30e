import type { QueryTarget } from "../../src/query/target.ts";

/** The package of options that tests generate. */
export const queryTarget: QueryTarget = {
  header: "Generated from library.json. Do not edit.",
  clientPackage: "@example/library-client",
  typePrefix: "Enapter",
  ownNames: ["itemsOf"],
};
