import { createClient, NotFoundError } from "@enapter/http-api-client";

const enapter = createClient();
try {
  await enapter.devices.get("battery-rack-2");
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(error.status, error.code);
}
for await (const { name, slug } of enapter.devices.list()) {
  if (name.includes("Battery")) console.log(name, slug);
}
