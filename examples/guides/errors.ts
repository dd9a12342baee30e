import {
  ApiError,
  ConnectionError,
  createClient,
  isApiError,
  NotFoundError,
} from "@enapter/http-api-client";

const enapter = createClient();

// #region catch
try {
  await enapter.devices.get("no-such-device");
} catch (error) {
  if (error instanceof NotFoundError) console.log("There is no such device.");
  else if (error instanceof ApiError)
    console.log(error.status, error.code, error.message);
  else if (error instanceof ConnectionError)
    console.log("Not reached:", error.outcome);
  else throw error;
}
// #endregion

// #region typed
const problem = await enapter.devices
  .get("no-such-device")
  .catch((error) => error);
if (isApiError(problem, "getDevice", 404)) {
  console.log(problem.operation, problem.status, problem.code);
}
// #endregion
