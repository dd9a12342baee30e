// @vitest-environment jsdom
import {
  type DehydratedState,
  dehydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQuery,
} from "@tanstack/react-query";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, onTestFinished, test } from "vitest";
import { deserializeData, serializeData } from "../../src/hydration.ts";
import { getDeviceQuery, queryTimeseriesQuery, withQueryScope } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const query = {
  from: "2026-01-14T00:00:00Z",
  to: "2026-01-14T01:00:00Z",
  granularity: "1m",
  telemetry: [{ device: "battery-rack-1", attribute: "power" }],
};

type Enapter = ReturnType<typeof mockClient>["enapter"];

function Device({ enapter }: { enapter: Enapter }) {
  const { data: device } = useQuery(getDeviceQuery(enapter, "battery-rack-1"));
  const { data: series } = useQuery(queryTimeseriesQuery(enapter, query));
  const values = series?.columns[0]?.values;
  return `${device?.name}: ${values?.constructor.name} ${values?.[0]}`;
}

/** Renders on a server, and shows the page of it with the data that came along as JSON. */
async function serverAndPage(server: Enapter, page: Enapter) {
  const onServer = new QueryClient({ defaultOptions: { dehydrate: { serializeData } } });
  await onServer.fetchQuery(getDeviceQuery(server, "battery-rack-1"));
  await onServer.fetchQuery(queryTimeseriesQuery(server, query));
  const html = renderToString(
    <QueryClientProvider client={onServer}>
      <Device enapter={server} />
    </QueryClientProvider>,
  );
  const state = JSON.parse(JSON.stringify(dehydrate(onServer))) as DehydratedState;
  const inPage = new QueryClient({
    defaultOptions: { hydrate: { deserializeData }, queries: { staleTime: Infinity } },
  });
  const element = document.body.appendChild(document.createElement("div"));
  element.innerHTML = html;
  const errors: unknown[] = [];
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = await act(async () =>
    hydrateRoot(
      element,
      <QueryClientProvider client={inPage}>
        <HydrationBoundary state={state}>
          <Device enapter={page} />
        </HydrationBoundary>
      </QueryClientProvider>,
      { onRecoverableError: (error) => void errors.push(error) },
    ),
  );
  onTestFinished(() => act(async () => root.unmount()));
  return { html, element, errors };
}

test("what a server has rendered is shown again without a request", async () => {
  const { enapter: server } = mockClient();
  const { enapter, mock } = mockClient();
  const { html, element, errors } = await serverAndPage(server, enapter);
  expect(html).toMatch(/^Battery Rack 1: Float64Array -?\d/);
  expect(element.innerHTML).toBe(html);
  expect(errors).toEqual([]);
  expect(mock.requests.all).toHaveLength(0);
});

test("a page with another base URL finds the data under a scope that both share", async () => {
  const { enapter: server } = mockClient();
  const { enapter: page, mock } = mockClient({ baseUrl: "/api/enapter" });
  const without = await serverAndPage(server, page);
  expect(without.errors).not.toEqual([]);
  expect(mock.requests.all).not.toHaveLength(0);
  mock.requests.clear();
  const scoped = await serverAndPage(withQueryScope(server, "site"), withQueryScope(page, "site"));
  expect(scoped.errors).toEqual([]);
  expect(scoped.element.innerHTML).toBe(scoped.html);
  expect(mock.requests.all).toHaveLength(0);
});
