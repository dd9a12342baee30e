/** A page of each template: steps, prose with code and tables, a whole program, generated and wide tables, an error code, a long text. */
export const samplePages = [
  "start/first-program/",
  "guides/commands/",
  "recipes/find-devices/",
  "reference/client/rules/",
  "reference/errors/",
  "reference/errors/invalid-header/",
  "project/changes/",
] as const;
