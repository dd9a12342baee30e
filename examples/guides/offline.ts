import { createClient } from "@enapter/http-api-client";

const enapter = createClient({
  token: "example-token",
  baseUrl: "http://127.0.0.1:4010/api/v3",
});

const rules = await enapter.rules.list().toArray();
if (!rules.some(({ slug }) => slug === "greeting")) {
  const code = btoa("enapter.log('good morning')");
  await enapter.rules.create({
    slug: "greeting",
    script: { code, runtime_version: "V3" },
  });
  console.log("created");
}
for await (const { slug, state } of enapter.rules.list()) {
  console.log(`${slug}: ${state}`);
}
