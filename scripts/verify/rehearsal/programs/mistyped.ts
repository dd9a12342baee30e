import { createClient } from "@enapter/http-api-client";

// Refused, which shows that the types have arrived: were they `any`, this would compile.
await createClient().devices.get("some-device", { expand: ["everything"] });
