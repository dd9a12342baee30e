// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { Api } from "../core/types/api.ts";
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  InternalServerError,
  NotFoundError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableEntityError,
} from "./errors/errors.ts";

export const api: Api = {
  cloudUrl: "https://api.enapter.com/v3",
  gatewayUrl: "http://{gatewayHost}/api/v3",
  tokenHeader: "X-Enapter-Auth-Token",
  optionHeaders: {
    allowHttp: "X-Enapter-Allow-HTTP",
    user: "X-Enapter-Auth-User",
  },
  errors: {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
    500: InternalServerError,
  },
};
