import { createFetchClient } from "@enapter/http-api-client/fetch";

export const client = createFetchClient();
