import { describedOperations, type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { loadSpec } from "../src/spec/load.ts";
import { requestOf } from "./example-requests.ts";
import { harbourId, testMock } from "./support.ts";

const { document } = loadSpec();
const described = new Map(describedOperations(document).map((operation) => [operation.id, operation]));
const acting = readOperations(document.root as unknown as OpenApiDocument).filter(
  ({ retry, variantOf }) => retry !== "safe" && !variantOf,
);

const engine = `/sites/${harbourId}/rule_engine`;
const disabledRule = "c5e03f7a-92d6-4b18-8e4f-1a7d9c0b6352";
const blueprintOfMeter = "c83d1e5f-4a07-4962-b7d9-0f6e2c8a1b35";
const charge = { name: "set_charge_limit", arguments: { limit_percent: 20 } };

/** Requests that change something, where the example of the operation changes nothing that the seeded state shows. */
const requests: Readonly<Record<string, { readonly path?: string; readonly body?: unknown }>> = {
  updateSite: { body: { timezone: "Europe/Berlin" } },
  updateGatewaySite: { body: { timezone: "Europe/Berlin" } },
  assignBlueprint: { body: { blueprint_id: blueprintOfMeter } },
  generateDeviceConfig: { body: { protocol: "MQTT" } },
  executeCommand: { body: charge },
  createCommandExecution: { body: charge },
  enableRule: { path: `${engine}/rules/${disabledRule}/enable` },
  batchEnableRules: { body: { rule_ids: [disabledRule] } },
};

/** Resources that are declared and stay the same in the mock: they may change at Enapter. */
const unchanged: Readonly<Record<string, readonly string[]>> = {
  assignBlueprint: ["commands"],
  uploadBlueprint: ["blueprints"],
  suspendRuleEngine: ["rules"],
  resumeRuleEngine: ["ruleEngine", "rules"],
};

/** Reads something of each resource. */
const reads: Readonly<Record<string, readonly string[]>> = {
  sites: ["/sites"],
  devices: [
    "/devices?expand=site,manifest,properties,connectivity,communication,raised_alert_names",
    "/devices/battery-rack-1/telemetry",
  ],
  commands: [`/sites/${harbourId}/commands/executions`],
  telemetry: ["/telemetry/latest?devices[battery-rack-1]=soc,power,charge_limit"],
  ruleEngine: [engine],
  rules: [`${engine}/rules`],
  blueprints: ["/blueprints/device_profiles/download"],
};

const before = viewOf(testMock());

test.each(acting.map((operation) => [operation.id, operation] as const))(
  "%s changes what it touches, and nothing else",
  async (id, { resource, touches }) => {
    const operation = described.get(id);
    expect.assert(operation !== undefined);
    const mock = testMock();
    const { path, body, headers } = { ...requestOf(operation), ...requests[id] };
    expect((await mock.send(operation.method, path, { body, headers })).status).toBeLessThan(300);
    const [from, to] = [await before, await viewOf(mock)];
    const changed = Object.keys(reads).filter((name) => from[name] !== to[name]);
    const expected = resource === "rules" ? ["ruleEngine"] : (unchanged[id] ?? []);
    expect(touches.filter((name) => !expected.includes(name)).sort()).toEqual(changed.sort());
  },
);

/** Reads all resources a minute later, when commands have had their effect. */
async function viewOf({ clock, send }: ReturnType<typeof testMock>): Promise<Record<string, string>> {
  clock.advance(60);
  const read = async (paths: readonly string[]) =>
    (await Promise.all(paths.map((path) => send("GET", path)))).map(({ status, text }) => `${status} ${text}`).join();
  const entries = Object.entries(reads).map(async ([name, paths]) => [name, await read(paths)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
