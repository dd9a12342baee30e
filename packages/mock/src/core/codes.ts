/** Meaning of an error code of the mock. */
interface ErrorCodeFacts {
  /** Statuses that the code comes with. */
  readonly statuses: readonly number[];
  /** One sentence. */
  readonly meaning: string;
}

/**
 * Every error code in the responses of the mock. Those that the API description does not list are the mock's own, and the real API
 * uses others, or none. Codes with `mock/` are about the mock itself.
 */
export const mockErrorCodes = {
  invalid_header: {
    statuses: [400, 401, 403],
    meaning: "The API token is missing or not valid, or `Accept` does not allow the type of the response.",
  },
  ACCESS_DENIED: { statuses: [403], meaning: "The role of the caller is too low." },
  INVALID_PARAM: {
    statuses: [400],
    meaning: "A parameter, or a field of the body, is not what the API description allows.",
  },
  BODY_TOO_LARGE: { statuses: [400], meaning: "The body is longer than the limit of the mock server." },
  MALFORMED_REQUEST: { statuses: [400], meaning: "The bytes are not an HTTP request." },
  HEADERS_TOO_LARGE: { statuses: [431], meaning: "The headers are longer than the limit of the mock server." },
  UPGRADE_REQUIRED: { statuses: [400], meaning: "The operation is a stream, and the request asks for no WebSocket." },
  NO_STREAM: { statuses: [400], meaning: "The request asks for a WebSocket where there is no stream." },
  NOT_FOUND: { statuses: [404], meaning: "The API has no operation with this method and path." },
  SITE_NOT_FOUND: { statuses: [404], meaning: "The site does not exist, or the caller does not see it." },
  DEVICE_NOT_FOUND: { statuses: [404], meaning: "The device does not exist, or the caller does not see it." },
  BLUEPRINT_NOT_FOUND: { statuses: [404], meaning: "The blueprint does not exist." },
  RULE_NOT_FOUND: { statuses: [404], meaning: "The rule does not exist." },
  RULE_ENGINE_NOT_FOUND: { statuses: [404], meaning: "The site has no gateway, so it has no rule engine." },
  EXECUTION_NOT_FOUND: {
    statuses: [404],
    meaning: "The command execution does not exist, or it was ephemeral and has expired.",
  },
  TERMINAL_NOT_FOUND: { statuses: [404], meaning: "The terminal session does not exist, or it is too old." },
  "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND": {
    statuses: [404],
    meaning: "None of the requested telemetry attributes exists.",
  },
  SLUG_TAKEN: { statuses: [409], meaning: "Another device or rule of the site has the slug." },
  HARDWARE_ID_TAKEN: { statuses: [409], meaning: "Another device has the hardware id." },
  DEVICE_HAS_DEPENDENTS: { statuses: [422], meaning: "Other devices run on the device, so it cannot be deleted." },
  DEVICE_OFFLINE: { statuses: [422], meaning: "The gateway is not online, so it cannot open a terminal." },
  GATEWAY_SITE: { statuses: [422], meaning: "The site of a Gateway cannot be deleted." },
  INVALID_ARCHIVE: { statuses: [400], meaning: "The body is not a zip archive that can be read." },
  INVALID_ARGUMENT: {
    statuses: [422],
    meaning: "An argument of a command is missing, unknown, or not what the manifest declares.",
  },
  INVALID_BLUEPRINT: { statuses: [422], meaning: "The manifest in the archive is not valid." },
  INVALID_SCRIPT: { statuses: [422], meaning: "The script of the rule is not valid." },
  INVALID_TIMEZONE: { statuses: [422], meaning: "The time zone is not an IANA name." },
  NO_CONNECTION: { statuses: [422], meaning: "Devices of this type have no connection configuration." },
  NO_TERMINAL: { statuses: [422], meaning: "Only a device of type `GATEWAY` has a remote terminal." },
  NOT_A_RUNTIME: { statuses: [422], meaning: "A Lua device runs on a UCM, and the other device is none." },
  UNKNOWN_COMMAND: { statuses: [422], meaning: "The manifest of the device declares no such command." },
  TOO_MANY_REQUESTS: { statuses: [429], meaning: "The fault `rate-limit` refused the request." },
  SERVICE_UNAVAILABLE: {
    statuses: [503],
    meaning: "A fault refused the request; the status is another one if the fault says so.",
  },
  "mock/HOST_NOT_ALLOWED": {
    statuses: [403],
    meaning: "The request names a host that the mock server does not serve.",
  },
  "mock/ORIGIN_NOT_ALLOWED": {
    statuses: [403],
    meaning: "The request comes from a page of an origin that is not allowed.",
  },
  "mock/NOT_FOUND": { statuses: [404], meaning: "The mock has no page of its own under this path." },
  "mock/METHOD_NOT_ALLOWED": { statuses: [405], meaning: "The page of the mock does not take this method." },
  "mock/INVALID_CLOCK": { statuses: [400], meaning: "The request to the clock of the mock is not valid." },
  "mock/UNKNOWN_FAULT": { statuses: [400], meaning: "The header `X-Mock-Fault` names no fault." },
  "mock/INVALID_ANSWER": {
    statuses: [500],
    meaning: "A handler of the mock made a response that the API description does not allow.",
  },
  "mock/INTERNAL_ERROR": { statuses: [500], meaning: "The mock failed; this is a bug of the mock." },
} as const satisfies Readonly<Record<string, ErrorCodeFacts>>;

/** An error code of the mock. */
export type MockErrorCode = keyof typeof mockErrorCodes;

/** A status that a code comes with. */
export type StatusWith<Code extends MockErrorCode> = (typeof mockErrorCodes)[Code]["statuses"][number];
