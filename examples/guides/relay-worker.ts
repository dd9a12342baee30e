import { createClient } from "@enapter/http-api-client";
import { createRelay, type Relay } from "@enapter/http-api-client/relay";

interface Env {
  readonly ENAPTER_HTTP_API_TOKEN: string;
}

let relay: Relay | undefined;

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    const token = env.ENAPTER_HTTP_API_TOKEN;
    relay ??= createRelay(createClient({ token }));
    return relay(request);
  },
};
