/**
 * Result of a call that names parts of it: `Device & Required<Pick<Device, "manifest">>`. A part may be `null` where the API
 * says so. Without names that are known when the program is compiled, it is the result as it is.
 */
export type Expanded<Result, Parts extends readonly unknown[]> = Parts extends unknown
  ? [NamedIn<Parts>] extends [never]
    ? Result
    : Result & Required<Pick<Result, NamedIn<Parts> & keyof Result>>
  : never;

/** The names that are surely in a list. One that is either of several names is not, and a list of any length has none. */
type NamedIn<Parts> = Parts extends readonly [infer First, ...infer Rest] ? Single<First> | NamedIn<Rest> : never;

type Single<Name, All = Name> = Name extends unknown ? ([All] extends [Name] ? Name : never) : never;
