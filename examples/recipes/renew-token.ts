import { createClient, type Middleware } from "@enapter/http-api-client";

let token = "expired-token";
let renewal: Promise<string> | undefined;

/** Returns a new token: ask your secret store here. */
async function fetchToken(): Promise<string> {
  console.log("renewing the token");
  return process.env["ENAPTER_HTTP_API_TOKEN"] ?? "example-token";
}

/**
 * Sends a refused request once more with a new token.
 * Neither 401 nor 403 was processed, so commands may be sent again, too.
 */
const renewing: Middleware = async (request, next) => {
  const used = token;
  const response = await next(request);
  if (response.status !== 401 && response.status !== 403) return response;
  // Requests that are refused together wait for one renewal.
  if (used === token) {
    renewal ??= fetchToken().finally(() => {
      renewal = undefined;
    });
    token = await renewal;
  }
  // With the same token, the role is too low: another request would be refused as well.
  return token === used ? response : next(request);
};

const enapter = createClient({ token: () => token, middleware: renewing });
const [sites, devices] = await Promise.all([enapter.sites.list(), enapter.devices.list()]);
console.log(sites.items.length, "sites,", devices.items.length, "devices");
