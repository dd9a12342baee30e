import { responseSchema } from "@enapter/http-api-client/validation";

const cached =
  '{ "site": { "id": "5b1f0c9e", "name": "Harbour Microgrid", "timezone": 1 } }';
const result = await responseSchema("getSite")["~standard"].validate(
  JSON.parse(cached),
);
for (const { path = [], message } of result.issues ?? [])
  console.log(path.join("."), message);
