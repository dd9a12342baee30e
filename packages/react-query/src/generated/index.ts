// Generated from spec/openapi.yaml by packages/generator. Do not edit.

export * from "./blueprints.ts";
export * from "./commands.ts";
export * from "./devices.ts";
export * from "./provisioning.ts";
export * from "./rule-engine.ts";
export * from "./rules.ts";
export * from "./sites.ts";
export * from "./telemetry.ts";
