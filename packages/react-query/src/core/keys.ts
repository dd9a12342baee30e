import type { Client } from "@enapter/http-api-client";

/** A client whose keys begin with a scope of its own. */
export interface ScopedClient {
  readonly queryScope: string;
}

/**
 * Returns the client with a scope for its keys. Default: its base URL, and the user that it acts for. Set the same scope on the
 * server and in the page where their base URLs differ, or one for each account where a program uses several tokens: keys never
 * hold a token.
 */
export function withQueryScope<C extends Client>(client: C, queryScope: string): C & ScopedClient {
  return { ...client, queryScope };
}

/** Returns the beginning of a key, from general to special. */
export function keyStart(client: Client & Partial<ScopedClient>, ...parts: readonly string[]): readonly unknown[] {
  const { baseUrl, user, queryScope = user ? `${baseUrl} ${user}` : baseUrl } = client;
  return ["enapter", queryScope, ...parts];
}
