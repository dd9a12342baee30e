import type { operations } from "@enapter/http-api-types";

/** Every operation of a description. */
export type OperationId<Operations = operations> = keyof Operations;

type Given<Part> = [Part] extends [undefined] ? Record<never, never> : NonNullable<Part>;

/** The parameters of an operation in one location. */
export type ParameterOf<
  Id extends keyof Operations,
  Where extends string,
  Operations = operations,
> = Operations[Id] extends { parameters: { [Key in Where]?: infer Part } } ? Given<Part> : Record<never, never>;

/** The path parameter of a site. */
export type SitePath<Operations = operations> = "getSite" extends keyof Operations
  ? ParameterOf<"getSite", "path", Operations>
  : never;

/** The path parameters of a device and its parts. */
type DevicePath<Operations> = "getCommandExecution" extends keyof Operations
  ? ParameterOf<"getCommandExecution", "path", Operations>
  : never;

/** The path parameters that decide about visibility; any of them may be missing. */
export type ScopePath = Partial<SitePath & ParameterOf<"getDevice", "path">>;

/**
 * Path parameters of an operation and its variants. The variant of a path with a site may lack the site, and that of a device may
 * have a site in addition. Other parameter names have no variants, so that no handler reads a name that was removed.
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
