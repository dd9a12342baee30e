// #region cloud
import { createClient } from "@enapter/http-api-client";

const cloud = createClient();
// #endregion

// #region gateway
const gateway = createClient({ gateway: "enapter-gateway.local" });
// #endregion

// #region http
const plain = createClient({
  gateway: "enapter-gateway.local",
  allowHttp: true,
});
// #endregion

for (const client of [cloud, gateway, plain]) console.log(client.baseUrl);
