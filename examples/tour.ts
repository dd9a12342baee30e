import { ApiError, createClient, type Device, type EnapterClient, type Manifest } from "@enapter/http-api-client";
import { startMockServer } from "@enapter/http-api-mock";
import { format, paint, sparkline, table, wrap } from "./lib/terminal.ts";

const server = await startMockServer();
try {
  const enapter = createClient({ token: server.token, baseUrl: server.url });
  title("A mock Enapter runs on this machine", server.url);
  await showSites(enapter);
  const devices = await showDevices(enapter);
  const electrolyser = devices.find(({ slug }) => slug === "electrolyser-1") ?? devices[0];
  if (electrolyser === undefined) throw new Error("The mock has no devices.");
  const manifest = await enapter.devices.getManifest(electrolyser.id);
  await showTelemetry(enapter, electrolyser, manifest);
  await showTimeseries(enapter, electrolyser, manifest);
  await runCommand(enapter, electrolyser);
  await showError(enapter);
  title("Documentation", "npm run docs");
  print("Builds the documentation and serves it on this machine\n");
} finally {
  await server.close();
}

async function showSites(enapter: EnapterClient): Promise<void> {
  title("Sites", "enapter.sites.list()");
  const rows: string[][] = [];
  for await (const site of enapter.sites.list()) rows.push([site.name, site.timezone, site.id]);
  print(table(["name", "time zone", "id"], rows));
}

async function showDevices(enapter: EnapterClient): Promise<Device[]> {
  title("Devices", 'enapter.devices.list({ expand: ["connectivity", "raised_alert_names"] })');
  const devices: Device[] = [];
  for await (const device of enapter.devices.list({ expand: ["connectivity", "raised_alert_names"] }))
    devices.push(device);
  const rows = devices.map(({ name, type, connectivity, raised_alert_names }) => [
    `${connectivity?.status === "ONLINE" ? "●" : "○"} ${connectivity?.status ?? "UNKNOWN"}`,
    name,
    type,
    raised_alert_names?.join(", ") ?? "",
  ]);
  print(table(["connectivity", "name", "type", "alerts"], rows));
  return devices;
}

async function showTelemetry(enapter: EnapterClient, device: Device, manifest: Manifest): Promise<void> {
  title(`Latest telemetry of ${device.name}`, "enapter.telemetry.getLatest({ devices })");
  const attributes = Object.entries(manifest.telemetry ?? {});
  const names = attributes.map(([name]) => name).join(",");
  const latest = await enapter.telemetry.getLatest({ devices: { [device.id]: names } });
  const rows = attributes.map(([name, { display_name }]) => {
    return [display_name ?? name, format(latest[device.id]?.[name]?.value), unitOf(manifest, name)];
  });
  print(table(["attribute", "value", "unit"], rows));
  for (const [name, { display_name }] of attributes) {
    const warning = latest[device.id]?.[name]?.warning;
    if (warning !== undefined && warning !== null) print(wrap(`${display_name ?? name}: ${warning}`));
  }
}

async function showTimeseries(enapter: EnapterClient, device: Device, manifest: Manifest): Promise<void> {
  title("The last hour", "enapter.telemetry.queryTimeseries(query).toColumns()");
  const numeric = Object.entries(manifest.telemetry ?? {}).filter(
    ([, { type }]) => type === "float" || type === "integer",
  );
  const to = new Date();
  const timeseries = enapter.telemetry.queryTimeseries({
    from: new Date(to.getTime() - 3_600_000),
    to,
    granularity: "3m",
    telemetry: [{ device: device.id, attribute: numeric.map(([name]) => name) }],
  });
  const { columns } = await timeseries.toColumns();
  const rows = columns.flatMap((column) => {
    if (column.kind !== "number") return [];
    const values = Array.from(column.values, (value) => (Number.isNaN(value) ? undefined : value));
    const known = values.filter((value) => value !== undefined);
    const range = `${format(Math.min(...known))} to ${format(Math.max(...known))} ${unitOf(manifest, column.attribute)}`;
    return [[manifest.telemetry?.[column.attribute]?.display_name ?? column.attribute, sparkline(values), range]];
  });
  print(table(["attribute", "a bar for 3 minutes", "range"], rows));
}

async function runCommand(enapter: EnapterClient, device: Device): Promise<void> {
  const name = "set_production_rate";
  title(`A command to ${device.name}`, `enapter.commands.execute(device.id, { name: "${name}", … }, options)`);
  const request = { name, arguments: { rate_percent: 80 } };
  const execution = await enapter.commands.execute(device.id, request, { expand: ["log"] });
  print(`  ${paint(execution.state === "SUCCESS" ? "green" : "red", execution.state)}  execution ${execution.id}`);
  // The log comes newest first.
  for (const { received_at, state, payload = {} } of [...(execution.log ?? [])].reverse()) {
    print(`  ${received_at}  ${state.padEnd(10)} ${JSON.stringify(payload)}`);
  }
}

async function showError(enapter: EnapterClient): Promise<void> {
  title("A deliberate mistake", 'enapter.devices.get("no-such-device")');
  try {
    await enapter.devices.get("no-such-device");
    throw new Error("The mock knows a device that it should not know.");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    print(`  ${paint("red", error.name)}  status ${error.status}, code ${error.code ?? "none"}`);
    print(wrap(error.message));
  }
}

function title(text: string, call: string): void {
  print(`\n${paint("bold", text)}\n${paint("dim", wrap(call))}`);
}

/** The unit of a telemetry attribute as people write it; the manifest has the UCUM code and the symbol. */
function unitOf(manifest: Manifest, attribute: string): string {
  const code = manifest.telemetry?.[attribute]?.unit ?? "";
  return manifest.units?.[code]?.symbol ?? code;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
