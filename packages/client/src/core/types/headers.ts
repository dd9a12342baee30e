/** Headers as a plain object with lower-case names. */
export type PlainHeaders = Readonly<Record<string, string>>;

/** Headers as a caller gives them: an object, a `Headers`, or pairs. Those that are `undefined` are left out. */
export type GivenHeaders =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [name: string, value: string | undefined]>;
