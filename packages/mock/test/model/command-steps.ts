import fc from "fast-check";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import { hasSites, limit, nth, type Step, step, which } from "./step.ts";

interface ManifestCommand {
  readonly access_level?: string;
  readonly arguments?: Readonly<Record<string, { readonly required?: boolean }>> | null;
}

interface Execution {
  readonly id: string;
  readonly device_id: string;
  readonly state: string;
  readonly created_at: string;
  readonly request: { readonly name: string };
}

const roles = ["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"];
const finalStates = ["SUCCESS", "ERROR", "TIMEOUT", "UNSYNC"];
const hasDevices = (model: Model): boolean => model.devices.size > 0;

/** The commands of a device that can be sent without arguments. */
function simpleCommands(commands: Readonly<Record<string, ManifestCommand>>): [string, ManifestCommand][] {
  return Object.entries(commands).filter(
    ([, command]) => !Object.values(command.arguments ?? {}).some(({ required }) => required),
  );
}

export const commandSteps: fc.Arbitrary<Step>[] = [
  step(
    "executeCommand or createCommandExecution",
    fc.record({ device: which, command: which, waits: fc.boolean(), ephemeral: fc.option(fc.boolean()) }),
    hasDevices,
    async (model, caller, { device: index, command, waits, ephemeral }) => {
      const [id] = nth(model.devices, index);
      const { device } = await caller.ok("GET", `/devices/${id}?expand=manifest`);
      const commands = simpleCommands(device.manifest.commands ?? {});
      if (commands.length === 0) return;
      const [name, { access_level = "user" }] = nth(commands, command);
      const path = `/devices/${id}/${waits ? "execute_command" : "command_executions"}`;
      const body = { name, ephemeral };
      if (roles.indexOf(device.authorized_role) < roles.indexOf(access_level.toUpperCase())) {
        return caller.refused([403], "POST", path, body);
      }
      const response = await caller.ok("POST", path, body);
      const execution = waits ? response.execution.id : response.execution_id;
      if (waits) {
        expect(finalStates).toContain(response.execution.state);
        expect(response.execution).toMatchObject({ device_id: id, request: { name } });
      }
      if (!ephemeral) model.executions.set(execution, { device: id, name, at: caller.clock.now().getTime() });
      const found = await caller.ok("GET", `/devices/${id}/command_executions/${execution}?expand=log`);
      const times = (found.execution.log ?? []).map(({ received_at }: { received_at: string }) => received_at);
      expect(times).toEqual([...times].sort().reverse());
    },
  ),
  step("an unknown command", which, hasDevices, async (model, caller, index) => {
    const [id] = nth(model.devices, index);
    await caller.refused([400, 422], "POST", `/devices/${id}/execute_command`, { name: "no_such_command" });
  }),
  step("time passes", fc.integer({ min: 1, max: 7200 }), hasSites, async (_model, caller, seconds) => {
    caller.clock.advance(seconds * 1000);
  }),
  step(
    "listSiteCommandExecutions",
    fc.record({
      site: which,
      device: which,
      ofDevice: fc.boolean(),
      descending: fc.boolean(),
      limit,
      since: fc.integer({ min: 0, max: 7200 }),
      states: fc.option(fc.uniqueArray(fc.constantFrom("NEW", "IN_PROGRESS", ...finalStates), { minLength: 1 })),
      names: fc.option(fc.uniqueArray(fc.constantFrom<string>("start", "stop", "reboot", "drain"), { minLength: 1 })),
    }),
    hasSites,
    async (model, caller, { site: index, device: other, ofDevice, descending, limit, since, states, names }) => {
      const [site] = nth(model.sites, index);
      const devices = model.devicesOf(site).map(([id]) => id);
      const only = ofDevice && devices.length > 0 ? nth(devices, other) : undefined;
      const from = caller.clock.now().getTime() - since * 1000;
      const query = new URLSearchParams({
        order: descending ? "CREATED_AT_DESC" : "CREATED_AT_ASC",
        "created_at.gte": new Date(from).toISOString(),
        ...(states === null ? {} : { "state.in": states.join(",") }),
        ...(names === null ? {} : { "name.in": names.join(",") }),
        ...(only === undefined ? {} : { "device_id.in": only }),
      });
      const path = `/sites/${site}/commands/executions?${query}`;
      const { items } = await caller.walk<Execution>(path, "executions", limit);
      const times = items.map(({ created_at }) => Date.parse(created_at));
      const sorted = [...times].sort((a, b) => (descending ? b - a : a - b));
      expect(times).toEqual(sorted);
      for (const { state } of items) expect(states ?? [state]).toContain(state);
      const wanted = [...model.executions].filter(
        ([, { device, name, at }]) =>
          devices.includes(device) &&
          (only === undefined || device === only) &&
          at >= from &&
          (names?.includes(name) ?? true),
      );
      const ids = wanted.map(([id]) => id);
      if (states === null) expect(items.map(({ id }) => id).sort()).toEqual(ids.sort());
      else for (const { id } of items) expect(ids).toContain(id);
    },
  ),
];
