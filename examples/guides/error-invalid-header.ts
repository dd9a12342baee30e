import { ApiError, createClient } from "@enapter/http-api-client";

for (const token of ["expired-token", null]) {
  try {
    await createClient({ token }).sites.list();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.log(error.name, error.status, error.code);
  }
}
