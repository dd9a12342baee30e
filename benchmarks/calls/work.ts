/** The same work for every contender: a read with a query parameter, and a command with a JSON body. */
export const baseUrl = "https://api.example/v3";
export const token = "example-token";
export const tokenHeader = "X-Enapter-Auth-Token";
export const deviceId = "battery-rack-1";
export const expand: "connectivity"[] = ["connectivity"];
export const chargeLimit = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

/** Kind of work. */
export const methods = ["GET", "POST"] as const;
export type Method = (typeof methods)[number];

/** Responses of the server; the client returns the content of the envelope. */
export const answers = {
  GET: {
    device: {
      id: "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
      blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
      name: "Battery rack 1",
      slug: "battery-rack-1",
      site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
      type: "ENDPOINT",
      updated_at: "2026-01-14T12:00:00Z",
      authorized_role: "OWNER",
      connectivity: { status: "ONLINE" },
    },
  },
  POST: {
    execution: {
      id: "8f6f2f5e-6c0f-4b8e-9f42-0a6a1f0c9c55",
      device_id: "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
      state: "SUCCESS",
      created_at: "2026-01-14T12:00:00Z",
      request: { name: "set_charge_limit", arguments: { limit_percent: 85 }, manifest_name: "set_charge_limit" },
      response: { payload: { limit_percent: 85 }, received_at: "2026-01-14T12:00:01Z" },
    },
  },
} as const;

/** Expected result of each response. */
export const results = { GET: answers.GET.device, POST: answers.POST.execution } as const;
