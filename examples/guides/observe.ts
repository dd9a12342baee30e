import { createClient } from "@enapter/http-api-client";

const enapter = createClient({
  retry: { attempts: 2, delay: 1 },
  logger: {
    warn: (_message, { operation, attempt }) =>
      console.log(`log: attempt ${attempt} of ${operation} failed`),
  },
  hooks: {
    onRequest: ({ method, route, attempt }) =>
      console.log(`${method} ${route}, attempt ${attempt}`),
    onResponse: ({ status }) => console.log(`status ${status}`),
  },
  middleware: (request, next) => {
    // In the mock, the first attempt fails.
    const headers =
      request.attempt === 1
        ? { "x-mock-fault": "server-error" }
        : { "x-request-id": "example-1" };
    return next({ ...request, headers: { ...request.headers, ...headers } });
  },
});

const { name } = await enapter.devices.get("battery-rack-1");
console.log(name);
