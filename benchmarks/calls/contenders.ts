import { createClient } from "@enapter/http-api-client";
import { createFetchClient } from "@enapter/http-api-client/fetch";
import { createTransport, executeCommand, getDevice } from "@enapter/http-api-client/operations";
import type { StubFetch } from "./stub.ts";
import { baseUrl, chargeLimit, deviceId, expand, type Method, token, tokenHeader } from "./work.ts";

/** The two kinds of work of a contender. */
export type Calls = Readonly<Record<Method, () => Promise<unknown>>>;

/** Makes the calls of a contender over a `fetch`. */
export type Setup = (fetch: StubFetch) => Calls | Promise<Calls>;

/** Our ways to call, and what somebody writes who has no client. They need nothing that is not in the workspace. */
export const ours: Readonly<Record<string, Setup>> = {
  "raw fetch": (fetch) => ({
    GET: async () => {
      const query = `expand=${encodeURIComponent(expand.join(","))}`;
      const response = await fetch(`${baseUrl}/devices/${encodeURIComponent(deviceId)}?${query}`, {
        headers: { [tokenHeader]: token, Accept: "application/json" },
      });
      if (!response.ok) throw new Error(`Status ${response.status}`);
      return ((await response.json()) as { device: unknown }).device;
    },
    POST: async () => {
      const response = await fetch(`${baseUrl}/devices/${encodeURIComponent(deviceId)}/execute_command`, {
        method: "POST",
        headers: { [tokenHeader]: token, Accept: "application/json", "Content-Type": "application/json" },
        body: JSON.stringify(chargeLimit),
      });
      if (!response.ok) throw new Error(`Status ${response.status}`);
      return ((await response.json()) as { execution: unknown }).execution;
    },
  }),
  createClient: (fetch) => {
    const enapter = createClient({ token, baseUrl, fetch });
    return {
      GET: () => enapter.devices.get(deviceId, { expand }),
      POST: () => enapter.commands.execute(deviceId, chargeLimit),
    };
  },
  "single function": (fetch) => {
    const transport = createTransport({ token, baseUrl, fetch });
    return {
      GET: () => getDevice(transport, deviceId, { expand }),
      POST: () => executeCommand(transport, deviceId, chargeLimit),
    };
  },
  "/fetch": (fetch) => {
    const api = createFetchClient({ token, baseUrl, fetch });
    const path = { device_id: deviceId };
    return {
      GET: async () => (await api.GET("/devices/{device_id}", { params: { path, query: { expand } } })).data.device,
      POST: async () =>
        (await api.POST("/devices/{device_id}/execute_command", { params: { path }, body: chargeLimit })).data
          .execution,
    };
  },
};
