// Runs the programs for a Gateway against a mock behind a TLS server, whose certificate has signed itself.
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";
import { type MockMode, type MockServer, startMockServer } from "@enapter/http-api-mock";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { leadToMock, serveGateway } from "./support/network.ts";

const examples = fileURLToPath(new URL("..", import.meta.url));
let project: string;
let server: MockServer;
let gateway: Awaited<ReturnType<typeof serveGateway>>;

beforeAll(async () => {
  project = await mkdtemp(join(examples, ".cache-"));
  gateway = await serveGateway(project, () => server);
});
afterAll(async () => {
  gateway.close();
  await rm(project, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server.close();
});

async function start(mode: MockMode): Promise<void> {
  server = await startMockServer({ token: "example-token", mode });
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", "example-token");
  leadToMock(server, gateway.port);
}

/** Returns the lines that a program prints, beside the certificate. */
async function printed(program: string, copy: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...values) => void lines.push(`${values.join(" ")}\n`));
  await cp(join(examples, program), join(project, copy));
  await import(/* @vite-ignore */ pathToFileURL(join(project, copy)).href);
  return lines.join("");
}

test.each<MockMode>(["gateway", "legacy-gateway", "legacy-gateway-strict"])(
  "the guide runs with a %s",
  async (mode) => {
    await start(mode);
    const recorded = await readFile(join(examples, "guides/gateway.out.txt"), "utf8");
    expect(await printed("guides/gateway.ts", `${mode}.ts`)).toBe(recorded);
  },
);

test("the program of the first pages runs", async () => {
  await start("gateway");
  expect(await printed("start/trust-gateway.ts", "trust-gateway.ts")).toBe("Harbour Microgrid\n");
});

test("without its certificate, the error says that nothing was sent and names the option", async () => {
  await start("gateway");
  const fetch = createNodeFetch();
  const error = await createClient({ gateway: "enapter-gateway.local", fetch })
    .sites.getGateway()
    .catch((reason: unknown) => reason);
  await fetch.close();
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-processed" });
  expect(String(error)).toContain("createNodeFetch({ ca })");
});
