import { NotFoundError } from "@enapter/http-api-client";
import { createFetchClient } from "@enapter/http-api-client/fetch";
import { describeAlert, telemetryText } from "@enapter/http-api-client/manifest";
import { createTransport, executeCommand, getDevice, listSites } from "@enapter/http-api-client/operations";
import { parseTimeseries, toCsv, toObjects } from "@enapter/http-api-client/timeseries";
import { responseSchema, validateResponses } from "@enapter/http-api-client/validation";
import type { SuiteCheck } from "../check.ts";
import { clientOptionsFor, connectClient, device, lastHour, limitCommand } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

/** Returns the body of a response that has no stream, as one piece. */
async function piecesOf(response: Response): Promise<AsyncIterable<Uint8Array>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return (async function* () {
    yield bytes;
  })();
}

export const entries: readonly SuiteCheck[] = [
  {
    name: "entry /operations",
    async run(surroundings) {
      const transport = createTransport(clientOptionsFor(surroundings));
      same((await getDevice(transport, device)).slug, device, "slug");
      same((await executeCommand(transport, device, limitCommand)).state, "SUCCESS", "state");
      same((await listSites(transport).toArray({ limit: 2 })).length, 2, "sites");
    },
  },
  {
    name: "entry /fetch",
    async run(surroundings) {
      const api = createFetchClient(clientOptionsFor(surroundings));
      const path = { device_id: device };
      const { data, response } = await api.GET("/devices/{device_id}", { params: { path } });
      same(response.status, 200, "status");
      same(data.device.slug, device, "slug");
      const { data: answer } = await api.POST("/devices/{device_id}/execute_command", {
        params: { path },
        body: limitCommand,
      });
      same(answer.execution.state, "SUCCESS", "state");
      const lost = api.GET("/devices/{device_id}", { params: { path: { device_id: "no-such-device" } } });
      // The same class as the main entry throws, although it is another entry.
      await failure(lost, NotFoundError);
    },
  },
  {
    name: "entry /timeseries",
    async run(surroundings) {
      const response = await connectClient(surroundings).telemetry.queryTimeseries(lastHour()).raw();
      const { headers } = response;
      const body = surroundings.bodies === "whole" ? await piecesOf(response) : response.body;
      demand(body !== null, "the response has no body");
      const dataTypes = headers.get("X-Enapter-Timeseries-Data-Types") ?? "";
      const { timestamps, columns } = await parseTimeseries(body, { dataTypes }).toColumns();
      demand(timestamps.length > 50, `${timestamps.length} rows are too few`);
      same(columns[0]?.attribute, "soc", "attribute");
      const { telemetry } = connectClient(surroundings);
      const objects = await toObjects(telemetry.queryTimeseries(lastHour()));
      same(typeof objects[0]?.["soc"], "number", "type of a value");
      demand((await toCsv(telemetry.queryTimeseries(lastHour()))).startsWith("time,soc"), "the CSV has no names");
    },
  },
  {
    name: "entry /manifest",
    async run(surroundings) {
      const manifest = await connectClient(surroundings).devices.getManifest(device);
      same(telemetryText(manifest, "power", 3500), "3500 W", "power");
      same(describeAlert(manifest, "cell_overtemperature").label, "Cell overtemperature", "label");
    },
  },
  {
    name: "entry /validation",
    async run(surroundings) {
      const issues: string[] = [];
      const onInvalid = ({ message }: { readonly message: string }): void => void issues.push(message);
      const client = connectClient(surroundings, { validate: validateResponses({ onInvalid }) });
      await client.devices.list({ expand: ["connectivity", "manifest"] }).toArray();
      same(issues.length, 0, "issues");
      const { issues: found } = await responseSchema("getDevice")["~standard"].validate({ device: {} });
      demand(found !== undefined && found.length > 0, "an empty device is no device");
    },
  },
];
