import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
await enapter.devices.get("some-device", { expand: ["everything"] });
