import type { EnapterClient } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device, lastHour, minute } from "../client.ts";
import { demand, same } from "../expect.ts";

/** As it was uploaded: what the platform has compiled from it cannot be uploaded again. */
const original = { view: "ORIGINAL" } as const;

async function archiveOf({ devices, blueprints }: EnapterClient): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await blueprints.download((await devices.get(device)).blueprint_id, original);
  demand(archive.byteLength > 100 && archive[0] === 0x50 && archive[1] === 0x4b, "this is no zip archive");
  return archive;
}

function sameBytes(actual: Uint8Array, expected: Uint8Array): void {
  same(actual.byteLength, expected.byteLength, "bytes");
  same(
    actual.findIndex((byte, index) => byte !== expected[index]),
    -1,
    "first byte that differs",
  );
}

export const bodies: readonly SuiteCheck[] = [
  {
    name: "time series as text/csv",
    async run(surroundings) {
      const csv = await connectClient(surroundings).telemetry.queryTimeseries(lastHour()).text();
      demand(csv.startsWith("ts,"), `this is no time series: ${csv.slice(0, 50)}`);
      demand(csv.trim().split("\n").length > 50, "rows are missing");
    },
  },
  {
    name: "time series row by row",
    async run(surroundings) {
      let rows = 0;
      for await (const { timestamp, values } of connectClient(surroundings).telemetry.queryTimeseries(lastHour())) {
        same(timestamp % minute, 0, "start of a row within its minute");
        same(typeof values[0], "number", "type of a value");
        rows += 1;
      }
      demand(rows > 50, `${rows} rows are too few`);
    },
  },
  {
    name: "binary upload and download",
    async run(surroundings) {
      const client = connectClient(surroundings);
      const archive = await archiveOf(client);
      const { id } = await client.blueprints.upload(archive);
      sameBytes(await client.blueprints.download(id, original), archive);
    },
  },
  {
    name: "multipart upload",
    async run(surroundings) {
      const client = connectClient(surroundings);
      const archive = await archiveOf(client);
      const { id } = await client.blueprints.upload({ data: archive }, { contentType: "multipart/form-data" });
      sameBytes(await client.blueprints.download(id, original), archive);
    },
  },
  {
    name: "download as a stream",
    async run(surroundings) {
      const client = connectClient(surroundings);
      const archive = await archiveOf(client);
      const { blueprint_id } = await client.devices.get(device);
      const response = await client.blueprints.download(blueprint_id, original).raw();
      if (surroundings.bodies === "whole") {
        same((await response.arrayBuffer()).byteLength, archive.byteLength, "bytes");
        return "whole";
      }
      const { body } = response;
      demand(body !== null, "the response has no body");
      let length = 0;
      const count = new WritableStream<Uint8Array>({
        write(chunk) {
          length += chunk.byteLength;
        },
      });
      await body.pipeTo(count);
      same(length, archive.byteLength, "bytes");
      return undefined;
    },
  },
];
