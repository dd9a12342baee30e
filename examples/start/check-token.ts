import {
  createClient,
  ForbiddenError,
  UnauthorizedError,
} from "@enapter/http-api-client";

const enapter = createClient();
try {
  const { items } = await enapter.sites.list();
  for (const { name, authorized_role } of items)
    console.log(`${name}: ${authorized_role}`);
} catch (error) {
  if (error instanceof UnauthorizedError)
    console.error("No token was sent (401).");
  else if (error instanceof ForbiddenError)
    console.error("The token is wrong, expired, or of another system (403).");
  else throw error;
}
