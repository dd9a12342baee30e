import type { EnapterError, Page } from "@enapter/http-api-client";
import type { DataTag, InfiniteData } from "@tanstack/query-core";

/** Members that all reading options share. `retry` is `false`: the client itself sends failed requests again. */
interface ReadingOptions {
  readonly retry: boolean | number | ((failureCount: number, error: EnapterError) => boolean);
  /** Never set. It tells TanStack the type of errors, also where a program replaces `retry`. */
  readonly throwOnError?: boolean | ((error: EnapterError, query: unknown) => boolean);
  /** `false` for binary data and time series, which TanStack would compare at length and never share. */
  readonly structuralSharing?: boolean;
}

/** Options of a query. Their form is that of TanStack's, without a type of it that two copies of TanStack would not share. */
export interface EnapterQuery<Data> extends ReadingOptions {
  readonly queryKey: DataTag<readonly unknown[], Data, EnapterError>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** Options of a query that has `skipToken` for an argument that is not known yet. `useSuspenseQuery` refuses them. */
export interface SkippableQuery<Data, Skip extends symbol> extends ReadingOptions {
  readonly queryKey: DataTag<readonly unknown[], Data, EnapterError>;
  readonly queryFn: EnapterQuery<Data>["queryFn"] | Skip;
}

/** Options of an infinite query over a list. The page parameter is the offset. */
export interface EnapterInfiniteQuery<Item> extends ReadingOptions {
  readonly queryKey: DataTag<readonly unknown[], InfiniteData<Page<Item>, number>, EnapterError>;
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: number }) => Promise<Page<Item>>;
  readonly initialPageParam: number;
  readonly getNextPageParam: (lastPage: Page<unknown>) => number | undefined;
}

/** Options of an infinite query that has `skipToken` for an argument that is not known yet. */
export interface SkippableInfiniteQuery<Item, Skip extends symbol> extends Omit<EnapterInfiniteQuery<Item>, "queryFn"> {
  readonly queryFn: EnapterInfiniteQuery<Item>["queryFn"] | Skip;
}

/** Options of a mutation. */
export interface EnapterMutation<Data, Variables> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  /** `false`: what acts is sent once, whatever an application sets as its default. */
  readonly retry: boolean | number | ((failureCount: number, error: EnapterError) => boolean);
  /** `always`: what acts is sent now or fails now. A paused command would move a machine when the network returns. */
  readonly networkMode: "always" | "online" | "offlineFirst";
  /** Never set. It tells TanStack the type of errors, also where a program replaces `retry`. */
  readonly throwOnError?: boolean | ((error: EnapterError) => boolean);
  /** Read by `invalidateAfterMutations`. Whoever replaces `meta` takes it along: `invalidates(mutation)`. */
  readonly meta: { readonly invalidates: readonly (readonly unknown[])[] };
}

/** Type of options of a call that TanStack controls: it aborts the request of a query itself. */
export interface WithoutSignal {
  readonly signal?: undefined;
}
