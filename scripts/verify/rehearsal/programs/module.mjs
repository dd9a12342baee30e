// Plain JavaScript as an ES module: every entry that a program without further packages can load, and a call through each.
import assert from "node:assert/strict";
import { ApiError, createClient } from "@enapter/http-api-client";
import { createFetchClient } from "@enapter/http-api-client/fetch";
import { describeTelemetry } from "@enapter/http-api-client/manifest";
import { createTransport, getDevice } from "@enapter/http-api-client/operations";
import { parseTimeseries } from "@enapter/http-api-client/timeseries";
import { validateResponses } from "@enapter/http-api-client/validation";
import { startMockServer } from "@enapter/http-api-mock";
import { getDeviceQuery } from "@enapter/http-api-react-query";

const server = await startMockServer();
try {
  const options = { token: server.token, baseUrl: server.url };
  const enapter = createClient({ ...options, validate: validateResponses() });
  const device = await enapter.devices.get("battery-rack-1");
  assert.equal((await getDevice(createTransport(options), device.id)).name, device.name);
  const { data } = await createFetchClient(options).GET("/devices/{device_id}", {
    params: { path: { device_id: device.id } },
  });
  assert.equal(data.device.name, device.name);
  const manifest = await enapter.devices.getManifest(device.id);
  assert.equal(describeTelemetry(manifest, "power").unit, "W");
  assert.equal(typeof parseTimeseries, "function");
  const query = getDeviceQuery(enapter, device.id);
  assert.equal((await query.queryFn({ signal: new AbortController().signal })).name, device.name);
  await assert.rejects(enapter.devices.get("no-such-device"), ApiError);
  console.log(device.name);
} finally {
  await server.close();
}
