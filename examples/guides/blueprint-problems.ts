import { createClient } from "@enapter/http-api-client";
import { zipDirectory } from "@enapter/http-api-client/node";

const enapter = createClient();
const directory = new URL("battery-rack", import.meta.url);
const incomplete = await zipDirectory(directory, {
  filter: (path) => path !== "main.lua",
});
const { validation_errors = [] } =
  await enapter.blueprints.validate(incomplete);
for (const problem of validation_errors) console.log(problem);
