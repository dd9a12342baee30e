import { createClient } from "@enapter/http-api-client";
import { traceRequests } from "@enapter/http-api-client/opentelemetry";

const enapter = createClient({ middleware: traceRequests() });
const { name } = await enapter.devices.get("battery-rack-1");
console.log(name);
