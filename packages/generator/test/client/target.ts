import type { ClientTarget } from "../../src/client/target.ts";

/** The package that tests generate. */
export const target: ClientTarget = {
  header: "Generated from library.json. Do not edit.",
  typesPackage: "@example/library-types",
  ownNames: ["LibraryClient"],
  variable: "library",
};
