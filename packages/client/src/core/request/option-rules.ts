import {
  anything,
  count,
  falseOr,
  flag,
  func,
  milliseconds,
  objectRule,
  type Rule,
  type Rules,
  refusal,
  textRule,
} from "../../values/rules.ts";
import { callerSignal } from "../../values/signal.ts";

/** Checks a token, which is never shown. */
const token: Rule = (name, value) => {
  if (value === null || typeof value === "string" || typeof value === "function") return;
  throw refusal(name, "a text, a function or `null`", value, true);
};

const common: Rules = {
  // Checked where they are merged, which shows no value.
  headers: anything,
  timeout: milliseconds,
  totalTimeout: milliseconds,
  retry: falseOr(objectRule({ attempts: count(1), delay: milliseconds, maxDelay: milliseconds })),
};

/** Options of every call, besides the parameters of its operation. */
export const requestRules: Rules = { signal: callerSignal, ...common };

/** Options of `createTransport`. */
export const transportRules: Rules = {
  token,
  baseUrl: textRule,
  allowHttp: flag,
  fetch: func,
  webSocket: func,
  heartbeat: milliseconds,
  idleTimeout: milliseconds,
  ...common,
  validate: func,
  maxBodySize: count(1, Infinity),
};
