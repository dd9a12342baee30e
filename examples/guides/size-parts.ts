import {
  createLimiter,
  createTransport,
  getDevice,
  logHooks,
  withHooks,
  withLimiter,
} from "@enapter/http-api-client/operations";

const transport = createTransport(
  {
    token: process.env["ENAPTER_HTTP_API_TOKEN"],
    baseUrl: process.env["ENAPTER_HTTP_API_BASE_URL"],
  },
  withHooks(logHooks({ warn: (message) => console.error(message) })),
  withLimiter(createLimiter({ maxInFlight: 10 })),
);
console.log((await getDevice(transport, "battery-rack-1")).name);
