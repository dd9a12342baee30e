import type { Api } from "../../src/core/types/api.ts";
import { ApiError } from "../../src/errors/index.ts";

export class MissingError extends ApiError {
  override readonly name = "MissingError";
}

/** An API that is not Enapter's, so that the runtime is tested without anything generated. */
export const testApi: Api = {
  cloudUrl: "https://cloud.example/v1",
  gatewayUrl: "http://{host}/api/v1",
  tokenHeader: "X-Token",
  optionHeaders: { user: "X-User", allowHttp: "X-Allow-HTTP" },
  errors: { 404: MissingError },
};

export const requestInfo = { operation: "getThing", method: "GET", url: "https://cloud.example/v1/things/1" };
