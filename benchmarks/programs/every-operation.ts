import { createClient } from "@enapter/http-api-client";

export const client = createClient();
