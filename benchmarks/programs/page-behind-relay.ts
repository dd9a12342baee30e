import { overRelay } from "@enapter/http-api-client/relay";

export const options = overRelay();
