/** Members that the client has of its own, so that no resource can be called so. */
export const clientMembers: ReadonlySet<string> = new Set(["baseUrl", "user", "pipeline"]);

/** Options of the client whose values it sends in headers: what `x-sdk-client-option` may name. */
export const headerOptions: readonly string[] = ["user", "allowHttp"];

/** Functions that the `/operations` entry has of its own, which would hide that of an operation with the same id. */
export const entryFunctions: ReadonlySet<string> = new Set(
  "createLimiter createTransport logHooks withDeprecationNotices withGateway withHooks withLimiter withMiddleware".split(
    " ",
  ),
);
