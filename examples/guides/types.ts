import { createClient } from "@enapter/http-api-client";
import { validateResponses } from "@enapter/http-api-client/validation";
import { isKnownDeviceType } from "@enapter/http-api-types/enums";

const enapter = createClient({
  validate: validateResponses({ onInvalid: "warn" }),
});

for (const device of await enapter.devices.list().toArray({ limit: 4 })) {
  // A newer server may send a type that these packages do not know.
  const type = isKnownDeviceType(device.type) ? device.type : "another type";
  console.log(device.slug, type);
}
