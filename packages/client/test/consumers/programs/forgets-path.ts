import { createFetchClient } from "@enapter/http-api-client/fetch";

await createFetchClient().GET("/devices/{device_id}");
