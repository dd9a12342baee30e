import { createClient } from "@enapter/http-api-client";
import { executeCommandMutation, getDeviceQuery } from "@enapter/http-api-react-query";
import { everyQuery, oneQuery } from "../programs.ts";
import { exampleHeader, exampleServer, exampleUser, type QueryContender } from "./subject.ts";

const enapter = createClient({
  token: "example-token",
  baseUrl: exampleServer,
  user: exampleUser,
  // The one that is replaced while a contender is looked at.
  fetch: (url, init) => globalThis.fetch(url, init),
});

/** Our options. */
export const ourQueries: QueryContender = {
  name: "ours",
  setUp: `import { createTransport } from "@enapter/http-api-client/operations";
import { getDeviceQuery } from "@enapter/http-api-react-query";
const enapter = createClient({ token: "example-token" });\n`,
  query: 'getDeviceQuery(transport, "battery-rack-1")',
  one: oneQuery.file,
  every: everyQuery.file,
  subject: async () => ({
    query: { ...getDeviceQuery(enapter, "battery-rack-1") },
    withHeader: { ...getDeviceQuery(enapter, "battery-rack-1", { headers: { "X-Trace": exampleHeader } }) },
    expanded: (parts) => ({ ...getDeviceQuery(enapter, "battery-rack-1", { expand: parts as ["connectivity"] }) }),
    mutation: { ...executeCommandMutation(enapter) },
    variables: { device_id: "battery-rack-1", body: { name: "set_charge_limit", arguments: { limit_percent: 85 } } },
  }),
};
