import { BadRequestError, createClient } from "@enapter/http-api-client";

const enapter = createClient();
try {
  await enapter.commands.list("battery-rack-1", {
    "created_at.gte": "yesterday",
  });
} catch (error) {
  if (!(error instanceof BadRequestError)) throw error;
  console.log(error.status, error.code);
}
