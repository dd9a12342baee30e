import {
  createClient,
  type Device,
  type EnapterError,
  isApiError,
  type Page,
  type Site,
} from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesInfiniteQuery,
  listSitesQuery,
} from "@enapter/http-api-react-query";
import {
  skipToken,
  useInfiniteQuery,
  useMutation,
  usePrefetchQuery,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQueries,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { Same } from "./same.ts";

const enapter = createClient({ token: "example-token" });

export function useAll(id: string | undefined, ids: readonly string[]) {
  const { data, error } = useQuery(getDeviceQuery(enapter, id ?? skipToken));
  const isDevice: Same<typeof data, Device | undefined> = true;
  const isEnapterError: Same<typeof error, EnapterError | null> = true;
  if (isApiError(error, "getDevice", 404)) error.data.errors[0]?.message.trim();

  const { data: name } = useSuspenseQuery({ ...getDeviceQuery(enapter, "a"), select: ({ name }) => name });
  const isName: Same<typeof name, string> = true;

  const { data: items } = useInfiniteQuery({ ...listDevicesInfiniteQuery(enapter), select: itemsOf });
  const isItems: Same<typeof items, Device[] | undefined> = true;
  const { data: pages } = useSuspenseInfiniteQuery(listDevicesInfiniteQuery(enapter));

  const [device, total] = useQueries({
    queries: [
      { ...getDeviceQuery(enapter, "a"), select: (found: Device) => found.slug },
      { ...listSitesQuery(enapter), select: (page: Page<Site>) => page.totalCount },
    ],
  });
  const isSlug: Same<typeof device.data, string | undefined> = true;
  const isTotal: Same<typeof total.data, number | undefined> = true;
  const all = useQueries({ queries: ids.map((each) => getDeviceQuery(enapter, each)) });
  const [first] = useSuspenseQueries({ queries: [getDeviceQuery(enapter, "a")] });
  const isFirst: Same<typeof first.data, Device> = true;

  const { data: initial } = useQuery({ ...getDeviceQuery(enapter, "a"), initialData: first.data, staleTime: 1_000 });
  const isInitial: Same<typeof initial, Device> = true;

  usePrefetchQuery(getDeviceQuery(enapter, "a"));
  const { mutate, error: failure } = useMutation(executeCommandMutation(enapter));
  mutate({ device_id: "a", body: { name: "stop" }, timeout: 5_000 });
  const isFailure: Same<typeof failure, EnapterError | null> = true;
  const cached = useQueryClient().getQueryData(getDeviceQuery(enapter, "a").queryKey);
  const checks = [isDevice, isEnapterError, isName, isItems, isSlug, isTotal, isFirst, isInitial, isFailure];
  return { checks, pages: pages.pages, names: all.map((each) => each.data?.name), cached };
}
