import { expect, test, vi } from "vitest";
import { createMockFetch } from "../../src/index.ts";
import { batteryId, token } from "../support.ts";

// By a name in a variable, because the types of msw need those of a browser, which this package does without.
const core = "msw";
const node = "msw/node";
const { http } = await import(core);
const { setupServer } = await import(node);

const headers = { "X-Enapter-Auth-Token": token };

test("one line makes it a handler of msw", async () => {
  const mock = createMockFetch({ token });
  const server = setupServer(http.all("*/v3/*", ({ request }: { request: Request }) => mock(request)));
  server.listen();
  // msw prints the errors that handlers throw.
  vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    for (const base of ["https://api.enapter.com/v3", "http://enapter-gateway.local/api/v3"]) {
      const response = await fetch(`${base}/site`, { headers });
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(await response.json()).toMatchObject({ site: { name: "Harbour Microgrid" } });
    }
    const body = JSON.stringify({ name: "set_charge_limit", arguments: { limit_percent: 85 } });
    const url = `https://api.enapter.com/v3/devices/${batteryId}/execute_command`;
    const response = await fetch(url, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ execution: { state: "SUCCESS" } });
    expect(mock.requests.of("executeCommand")).toHaveLength(1);
    expect((await fetch("https://api.enapter.com/v3/site")).status).toBe(401);
    for (const kind of ["drop-before", "drop-after"] as const) {
      mock.faults.add({ kind, times: 1 });
      const failure = await fetch("https://api.enapter.com/v3/site", { headers }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(TypeError);
      expect(failure).toMatchObject({ cause: { code: "ECONNRESET" } });
    }
    mock.faults.add({ kind: "truncated", times: 1 });
    const text = fetch("https://api.enapter.com/v3/site", { headers }).then((broken) => broken.text());
    await expect(text).rejects.toThrow(TypeError);
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(fetch("https://api.enapter.com/v3/site", { headers, signal: gone })).rejects.toThrow("gone");
  } finally {
    vi.restoreAllMocks();
    server.close();
  }
});
