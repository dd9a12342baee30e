import { QueryClient } from "@tanstack/query-core";
import { exampleHeader, exampleServer, exampleUser, type QuerySubject } from "./subject.ts";

/** Behaviour of options where an application sets nothing, or sets what is unsafe. */
export interface QueryFacts {
  /** `retry` of a query. */
  readonly queryRetry: string;
  /** `retry` of a mutation. */
  readonly mutationRetry: string;
  /** `networkMode` of a mutation. */
  readonly networkMode: string;
  /** Whether the key of a query differs between servers. */
  readonly serverInKey: boolean;
  /** Whether it differs between users that the client acts for. */
  readonly userInKey: boolean;
  /** Whether a header of one call is in the key, where devtools show it and persisters store it. */
  readonly headerInKey: boolean;
  /** Whether the order of names in a set makes another key. */
  readonly orderInKey: boolean;
  /** Result of a query whose response has status 404. */
  readonly notFound: "error" | "data";
  /** Requests of one command whose response is lost, where the application has `mutations: { retry: 3 }`. */
  readonly commandsSent: number;
}

/** Looks at the options of a contender. It replaces `fetch`, so only one is looked at a time. */
export async function readFacts(subject: QuerySubject): Promise<QueryFacts> {
  const { query, mutation, withHeader, expanded } = subject;
  const key = JSON.stringify(query.queryKey);
  const keyOf = (...parts: string[]) => JSON.stringify(expanded(parts).queryKey);
  return {
    queryRetry: written(query, "retry"),
    mutationRetry: written(mutation, "retry"),
    networkMode: written(mutation, "networkMode"),
    serverInKey: key.includes(exampleServer),
    userInKey: key.includes(exampleUser),
    headerInKey: JSON.stringify(withHeader.queryKey).includes(exampleHeader),
    orderInKey: keyOf("properties", "connectivity") !== keyOf("connectivity", "properties"),
    notFound: await resultOfNotFound(subject),
    commandsSent: await commandsSent(subject),
  };
}

function written(options: Readonly<Record<string, unknown>>, name: string): string {
  return options[name] === undefined ? "not set" : String(options[name]);
}

async function resultOfNotFound({ query }: QuerySubject): Promise<"error" | "data"> {
  const errors = [{ code: "not_found", message: "There is no such device." }];
  return withFetch(
    async () => Response.json({ errors }, { status: 404 }),
    async () => {
      const queryClient = new QueryClient();
      try {
        await queryClient.fetchQuery({ ...query, retry: false });
        return "data";
      } catch {
        return "error";
      } finally {
        queryClient.clear();
      }
    },
  );
}

async function commandsSent({ mutation, variables }: QuerySubject): Promise<number> {
  let sent = 0;
  await withFetch(
    async () => {
      sent += 1;
      throw new TypeError("The connection was closed.");
    },
    async () => {
      const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } });
      const pending = queryClient.getMutationCache().build(queryClient, mutation).execute(variables);
      await pending.catch(() => undefined);
      queryClient.clear();
    },
  );
  return sent;
}

async function withFetch<Result>(fetch: typeof globalThis.fetch, work: () => Promise<Result>): Promise<Result> {
  const before = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    return await work();
  } finally {
    globalThis.fetch = before;
  }
}
