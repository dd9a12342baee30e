import { isIP } from "node:net";
import { parseDuration } from "../core/duration.ts";
import { parseMoment } from "../core/moment.ts";
import { suggestion } from "../core/suggestion.ts";
import type { TokenGrant } from "../engine/access/grant.ts";
import { roles } from "../engine/access/roles.ts";
import { checkFault, type Fault } from "../engine/faults/fault.ts";
import { parseFault } from "../engine/faults/parse.ts";
import { mockModes } from "../engine/modes/mode.ts";
import { longestLatency } from "../engine/parts/latency.ts";
import { type CorsPolicy, hostNameFrom, originFrom } from "../server/names.ts";
import type { MockServerOptions } from "../server/server.ts";
import type { OpenApiDocument } from "../spec/document.ts";
import { loadSpec } from "../spec/load.ts";
import { type Arguments, WrongArgument } from "./arguments.ts";
import { readDescription } from "./description-file.ts";
import { defaultPort, type FlagName } from "./flags.ts";

/**
 * Converts the command line into options of a server.
 * @throws WrongArgument that names the option and the right form of its value.
 */
export function serverOptions(given: Arguments): MockServerOptions {
  const one = <Value>(flag: FlagName, name: string, read: (text: string) => Value): Record<string, Value> => {
    const [text] = given.get(flag) ?? [];
    return text === undefined ? {} : { [name]: naming(flag, () => read(text)) };
  };
  const each = <Value>(flag: FlagName, read: (text: string) => Value): Value[] =>
    (given.get(flag) ?? []).map((text) => naming(flag, () => read(text)));
  const { spec } = one("spec", "spec", readDescription);
  return {
    port: defaultPort,
    ...one("port", "port", portFrom),
    ...one("host", "host", addressFrom),
    ...one("token", "token", tokenFrom),
    ...one("mode", "mode", (text) => oneOf(mockModes, text)),
    ...one("state", "stateFile", String),
    ...one("seed", "seed", String),
    ...one("clock", "clock", momentFrom),
    ...one("latency", "latency", latencyFrom),
    ...(spec === undefined ? {} : { spec }),
    tokens: grantsFrom(each("grant", grantFrom)),
    faults: each("fault", (text) => faultFrom(text, spec)),
    redirectToHttps: given.has("redirect-to-https"),
    cors: naming("cors", () => policyFrom(given.get("cors") ?? [])),
    allowedHosts: each("allow-host", hostNameFrom),
  };
}

function naming<Result>(flag: FlagName, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongArgument(`--${flag} ${error.message}`);
  }
}

function must(form: string, text: string): RangeError {
  return new RangeError(`must be ${form}, not ${JSON.stringify(text)}.`);
}

function oneOf<Value extends string>(known: readonly Value[], text: string): Value {
  const value = known.find((name) => name === text);
  if (value !== undefined) return value;
  const similar = suggestion(text, known);
  throw new RangeError(`must be one of ${known.join(", ")}, not ${JSON.stringify(text)}${similar ?? "."}`);
}

function portFrom(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw must("a whole number from 0 to 65535", text);
  return Number(text);
}

function addressFrom(text: string): string {
  if (isIP(text) !== 0) return text;
  if (/^[a-z\d][a-z\d.-]*$/i.test(text) && !/^[\d.]+$/.test(text)) return text;
  throw must("an address without a port, such as 127.0.0.1, 0.0.0.0, ::1 or localhost", text);
}

function tokenFrom(text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new RangeError("must be of ASCII characters without spaces, as it is sent in a header.");
}

function momentFrom(text: string): string {
  if (parseMoment(text) !== undefined) return text;
  throw must("a moment such as 2026-01-14T12:00:00Z", text);
}

function latencyFrom(text: string): string {
  if ((parseDuration(text) ?? Number.POSITIVE_INFINITY) * 1000 <= longestLatency) return text;
  throw must("a duration of at most 24 days, such as 200ms, 1.5s or 1m30s", text);
}

/** Reads a grant such as `example-token=USER@5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11`. Tokens are not shown in errors. */
function grantFrom(text: string): [string, TokenGrant] {
  const [, token = "", roleText = "", siteText] = /^(.+)=([^=@]*)(?:@(.*))?$/.exec(text) ?? [];
  if (token === "") throw new RangeError("must be TOKEN=ROLE or TOKEN=ROLE@SITE_ID,SITE_ID.");
  const role = oneOf(roles, roleText);
  if (siteText === undefined) return [tokenFrom(token), { role }];
  const sites = siteText.split(",").map((site) => site.trim());
  if (sites.includes("")) throw new RangeError("has an empty site id after @: TOKEN=ROLE@SITE_ID,SITE_ID.");
  return [tokenFrom(token), { role, sites }];
}

function grantsFrom(grants: readonly [string, TokenGrant][]): Record<string, TokenGrant> {
  if (new Set(grants.map(([token]) => token)).size < grants.length) {
    throw new WrongArgument("--grant has the same token twice.");
  }
  return Object.fromEntries(grants);
}

function faultFrom(text: string, spec: OpenApiDocument | undefined): Fault {
  try {
    const fault = parseFault(text);
    checkFault(fault, loadSpec(spec).ids);
    return fault;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`is not understood: ${error.message}${error.message.endsWith("?") ? "" : "."}`);
  }
}

function policyFrom(texts: readonly string[]): CorsPolicy {
  const [only] = texts;
  if (texts.length === 1 && only === "*") return "*";
  if (texts.length === 1 && only === "off") return false;
  if (texts.includes("*") || texts.includes("off")) throw new RangeError("takes '*' and off only alone.");
  return texts.map(originFrom);
}
