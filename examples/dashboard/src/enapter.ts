import { createClient } from "@enapter/http-api-client";
import { overRelay } from "@enapter/http-api-client/relay";

/** The client of the page. It has no token: the relay adds that. */
export const enapter = createClient(overRelay());
