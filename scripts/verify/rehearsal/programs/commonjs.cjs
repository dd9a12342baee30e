// Plain JavaScript as CommonJS: require() of packages that are ES modules, which every supported Node.js can do.
const assert = require("node:assert/strict");
const { createClient, NotFoundError } = require("@enapter/http-api-client");
const { createTransport, getDevice } = require("@enapter/http-api-client/operations");
const { createMockFetch, startMockServer } = require("@enapter/http-api-mock");

async function main() {
  const server = await startMockServer();
  try {
    const options = { token: server.token, baseUrl: server.url };
    const device = await createClient(options).devices.get("battery-rack-1");
    assert.equal((await getDevice(createTransport(options), device.id)).name, device.name);
    const offline = createClient({ token: server.token, fetch: createMockFetch() });
    await assert.rejects(offline.devices.get("no-such-device"), NotFoundError);
    console.log(device.name);
  } finally {
    await server.close();
  }
}

main();
