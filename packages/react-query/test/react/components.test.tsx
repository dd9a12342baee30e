// @vitest-environment jsdom
import { type Device, isApiError, type Page } from "@enapter/http-api-client";
import {
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { Component, type ReactNode, StrictMode, Suspense } from "react";
import { expect, test } from "vitest";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesAllQuery,
  listDevicesInfiniteQuery,
  listDevicesQuery,
  queryTimeseriesQuery,
} from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";
import { mount, until } from "./support/mount.tsx";

const id = "battery-rack-1";
const command = { device_id: id, body: { name: "set_charge_limit", arguments: { limit_percent: 85 } } };
const power = {
  from: "2026-01-14T00:00:00Z",
  to: "2026-01-14T01:00:00Z",
  granularity: "1m",
  telemetry: [{ device: id, attribute: "power" }],
};

test("useQuery shows data, then the fields of an error", async () => {
  const { enapter } = mockClient();
  function Name({ id }: { id: string }) {
    const { data, error } = useQuery(getDeviceQuery(enapter, id));
    if (isApiError(error, "getDevice", 404)) return error.data.errors[0]?.message;
    return data?.name;
  }
  const { page } = await mount([<Name key="a" id={id} />, <Name key="b" id="nothing" />]);
  await until(() => page.textContent !== "");
  await until(() => page.textContent === "Battery Rack 1There is no such device.");
});

test("useQueries has a tuple of results, and select its own type", async () => {
  const { enapter } = mockClient();
  function Names() {
    const [device, count] = useQueries({
      queries: [
        { ...getDeviceQuery(enapter, id), select: (device: Device) => device.name },
        { ...listDevicesQuery(enapter), select: (page: Page<Device>) => page.totalCount },
      ],
    });
    return `${device.data} of ${count.data}`;
  }
  const { page } = await mount(<Names />);
  await until(() => /^Battery Rack 1 of \d+$/.test(page.textContent ?? ""));
});

test("an argument that is not known yet sends nothing", async () => {
  const { enapter, mock } = mockClient();
  const Name = ({ id }: { id?: string }) => useQuery(getDeviceQuery(enapter, id ?? skipToken)).data?.name ?? "none";
  const first = await mount(<Name />);
  expect(first.page.textContent).toBe("none");
  expect(mock.requests.all).toHaveLength(0);
  const second = await mount(<Name id={id} />, first.queryClient);
  await until(() => second.page.textContent === "Battery Rack 1");
});

test("Suspense waits for the data, and an error boundary shows the failure", async () => {
  const { enapter } = mockClient();
  const shown: string[] = [];
  const Waiting = () => `${shown.push("waiting")}`;
  const Name = ({ id }: { id: string }) => useSuspenseQuery(getDeviceQuery(enapter, id)).data.name;
  const framed = (id: string) => (
    <Boundary>
      <Suspense fallback={<Waiting />}>
        <Name id={id} />
      </Suspense>
    </Boundary>
  );
  const { page } = await mount(framed(id));
  await until(() => page.textContent === "Battery Rack 1");
  expect(shown).toContain("waiting");
  const failing = await mount(framed("nothing"));
  await until(() => failing.page.textContent === "NotFoundError");
});

test("StrictMode aborts the request of its first mount", async () => {
  const { mock } = mockClient();
  const signals: (AbortSignal | null | undefined)[] = [];
  const { enapter } = mockClient({
    token: async () => "example-token",
    fetch(url, init) {
      signals.push(init?.signal);
      return mock(url, init);
    },
  });
  const Name = () => useQuery(getDeviceQuery(enapter, id)).data?.name;
  const { page } = await mount(
    <StrictMode>
      <Name />
    </StrictMode>,
  );
  await until(() => page.textContent === "Battery Rack 1");
  expect(signals.filter((signal) => signal?.aborted === false)).toHaveLength(1);
});

test("unmounting aborts page, array, pages and time series, and leaves no error", async () => {
  const signals: AbortSignal[] = [];
  const { enapter } = mockClient({
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => {
        const { signal } = init ?? {};
        expect.assert(signal instanceof AbortSignal);
        signals.push(signal);
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  });
  function All() {
    useQuery(listDevicesQuery(enapter));
    useQuery(listDevicesAllQuery(enapter));
    useInfiniteQuery(listDevicesInfiniteQuery(enapter));
    useQuery(queryTimeseriesQuery(enapter, power));
    return null;
  }
  const { queryClient, unmount } = await mount(<All />);
  await until(() => signals.length === 4);
  await unmount();
  const states = () => queryClient.getQueryCache().getAll();
  await until(() => states().every(({ state }) => state.fetchStatus === "idle"));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true, true]);
  expect(states().map(({ state }) => [state.status, state.error])).toEqual(Array(4).fill(["pending", null]));
});

test("an infinite list grows by a page, and its items come as one array", async () => {
  const { enapter, mock } = mockClient();
  function List() {
    const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
      ...listDevicesInfiniteQuery(enapter, { limit: 5 }),
      select: itemsOf,
    });
    return (
      <>
        <p>{data?.map(({ slug }) => slug).join()}</p>
        <button type="button" disabled={!hasNextPage} onClick={() => void fetchNextPage()}>
          More
        </button>
      </>
    );
  }
  const { page, click } = await mount(<List />);
  const slugs = () => page.querySelector("p")?.textContent?.split(",") ?? [];
  await until(() => slugs().length === 5);
  while (page.querySelector("button")?.disabled === false) {
    const before = slugs().length;
    await click();
    await until(() => slugs().length > before);
  }
  const all = await enapter.devices.list().toArray();
  expect(slugs()).toEqual(all.map(({ slug }) => slug));
  expect(mock.requests.of("listDevices").length).toBe(Math.ceil(all.length / 5) + 1);
});

test("with retry: 3 of an application a 503 is sent as often as the client says, a 404 once", async () => {
  const { enapter, mock } = mockClient({ retry: { attempts: 3, delay: 0 } });
  mock.faults.add({ kind: "server-error", operation: "getDevice" });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3 } } });
  const State = ({ id }: { id: string }) => useQuery(getDeviceQuery(enapter, id)).status;
  const { page } = await mount(<State id={id} />, queryClient);
  await until(() => page.textContent === "error");
  expect(mock.requests.of("getDevice")).toHaveLength(3);
  mock.faults.clear();
  const missing = await mount(<State id="nothing" />, queryClient);
  await until(() => missing.page.textContent === "error");
  expect(mock.requests.of("getDevice")).toHaveLength(4);
});

test("time series are read under jsdom, whose classes are not those of the bytes", async () => {
  const { enapter } = mockClient();
  const Length = () => `${useQuery(queryTimeseriesQuery(enapter, power)).data?.length}`;
  const { page } = await mount(<Length />);
  await until(() => page.textContent === "60");
});

test("a button that is disabled while a command is pending sends it once", async () => {
  const { mock } = mockClient();
  const started: (() => void)[] = [];
  const { enapter } = mockClient({
    async fetch(url, init) {
      await new Promise<void>((resolve) => started.push(resolve));
      return mock(url, init);
    },
  });
  function Command() {
    const { mutate, isPending, isSuccess } = useMutation(executeCommandMutation(enapter));
    return (
      <button type="button" disabled={isPending} onClick={() => mutate(command)}>
        {isSuccess ? "Done" : "Run"}
      </button>
    );
  }
  const { page, click } = await mount(<Command />);
  await click();
  // The request may start before the page shows that it is pending.
  await until(() => started.length === 1 && page.querySelector("button")?.disabled === true);
  await click();
  started[0]?.();
  await until(() => page.textContent === "Done");
  expect(started).toHaveLength(1);
});

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    return this.state.error?.name ?? this.props.children;
  }
}
