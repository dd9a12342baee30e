/** Members that the client has of its own, so that no resource can be called so. */
export const clientMembers: ReadonlySet<string> = new Set(
  "baseUrl streams timeout totalTimeout retry validate attempt send".split(" "),
);
