import type { operations } from "@enapter/http-api-types";

/** Every operation of a description. */
export type OperationId<Operations = operations> = keyof Operations;

type Given<Part> = [Part] extends [undefined] ? Record<never, never> : NonNullable<Part>;

/** The parameters of an operation at one place. */
export type ParameterOf<
  Id extends keyof Operations,
  Place extends string,
  Operations = operations,
> = Operations[Id] extends { parameters: { [Key in Place]?: infer Part } } ? Given<Part> : Record<never, never>;

/** The path parameter of a site. */
export type SitePath<Operations = operations> = "getSite" extends keyof Operations
  ? ParameterOf<"getSite", "path", Operations>
  : never;

/** The path parameters of a device, and of what it has. */
type DevicePath<Operations> = "getCommandExecution" extends keyof Operations
  ? ParameterOf<"getCommandExecution", "path", Operations>
  : never;

/** The path parameters by which the mock decides who sees what; any of them may be missing. */
export type ScopePath = Partial<SitePath & ParameterOf<"getDevice", "path">>;

/**
 * Path parameters of an operation and its twins. A twin of what has a site may come without it, and one of a device with a site
 * in addition. A parameter of another name is neither, so that nothing reads a name that is gone.
 */
export type PathOf<Id extends keyof Operations, Operations = operations> = PathWithSite<
  ParameterOf<Id, "path", Operations>,
  SitePath<Operations>,
  DevicePath<Operations>
>;

type PathWithSite<Path, Site, Device> = keyof Site extends keyof Path
  ? Omit<Path, keyof Site> & Partial<Site>
  : Exclude<keyof Path, keyof Device> extends never
    ? Path & Partial<Site>
    : Path;
