// Generated from spec/openapi.yaml by scripts/src/generate-client.ts. Do not edit.

import type { Operation } from "../core/operation.ts";

export const listSitesOperation: Operation = {
  id: "listSites",
  method: "GET",
  path: "/sites",
  query: { offset: "simple", limit: "simple", name: "simple" },
  retry: "safe",
  pagination: { items: "sites", offset: "offset", limit: "limit", total: "total_count" },
};

export const createSiteOperation: Operation = {
  id: "createSite",
  method: "POST",
  path: "/sites",
  body: { "application/json": "json" },
  unwrap: "site",
};

export const getSiteOperation: Operation = {
  id: "getSite",
  method: "GET",
  path: "/sites/{site_id}",
  unwrap: "site",
  retry: "safe",
};

export const updateSiteOperation: Operation = {
  id: "updateSite",
  method: "PATCH",
  path: "/sites/{site_id}",
  body: { "application/json": "json" },
  unwrap: "site",
  retry: "idempotent",
};

export const deleteSiteOperation: Operation = {
  id: "deleteSite",
  method: "DELETE",
  path: "/sites/{site_id}",
  retry: "idempotent",
};

export const getGatewaySiteOperation: Operation = {
  id: "getGatewaySite",
  method: "GET",
  path: "/site",
  unwrap: "site",
  retry: "safe",
};

export const updateGatewaySiteOperation: Operation = {
  id: "updateGatewaySite",
  method: "PATCH",
  path: "/site",
  body: { "application/json": "json" },
  unwrap: "site",
  retry: "idempotent",
};

export const listMySitesOperation: Operation = {
  id: "listMySites",
  method: "GET",
  path: "/users/me/sites",
  query: { offset: "simple", limit: "simple" },
  retry: "safe",
  pagination: { items: "sites", offset: "offset", limit: "limit", total: "total_count" },
};

export const listDevicesOperation: Operation = {
  id: "listDevices",
  method: "GET",
  path: "/devices",
  variants: [{ id: "listSiteDevices", path: "/sites/{site_id}/devices" }],
  query: { expand: "comma", offset: "simple", limit: "simple" },
  retry: "safe",
  pagination: { items: "devices", offset: "offset", limit: "limit", total: "total_count" },
};

export const streamDevicesOperation: Operation = {
  id: "streamDevices",
  method: "GET",
  path: "/devices/",
  variants: [{ id: "streamSiteDevices", path: "/sites/{site_id}/devices/" }],
  query: { "id.in": "repeat" },
  retry: "safe",
  stream: true,
};

export const getDeviceOperation: Operation = {
  id: "getDevice",
  method: "GET",
  path: "/devices/{device_id}",
  variants: [{ id: "getSiteDevice", path: "/sites/{site_id}/devices/{device_id}" }],
  query: { expand: "comma" },
  unwrap: "device",
  retry: "safe",
};

export const updateDeviceOperation: Operation = {
  id: "updateDevice",
  method: "PATCH",
  path: "/devices/{device_id}",
  variants: [{ id: "updateSiteDevice", path: "/sites/{site_id}/devices/{device_id}" }],
  body: { "application/json": "json" },
  unwrap: "device",
  retry: "idempotent",
};

export const deleteDeviceOperation: Operation = {
  id: "deleteDevice",
  method: "DELETE",
  path: "/devices/{device_id}",
  variants: [{ id: "deleteSiteDevice", path: "/sites/{site_id}/devices/{device_id}" }],
  retry: "idempotent",
};

export const getDeviceManifestOperation: Operation = {
  id: "getDeviceManifest",
  method: "GET",
  path: "/devices/{device_id}/manifest",
  unwrap: "manifest",
  retry: "safe",
};

export const assignBlueprintOperation: Operation = {
  id: "assignBlueprint",
  method: "POST",
  path: "/devices/{device_id}/assign_blueprint",
  variants: [{ id: "assignSiteDeviceBlueprint", path: "/sites/{site_id}/devices/{device_id}/assign_blueprint" }],
  body: { "application/json": "json" },
  unwrap: "device",
};

export const generateDeviceConfigOperation: Operation = {
  id: "generateDeviceConfig",
  method: "POST",
  path: "/devices/{device_id}/generate_config",
  variants: [{ id: "generateSiteDeviceConfig", path: "/sites/{site_id}/devices/{device_id}/generate_config" }],
  body: { "application/json": "json" },
  unwrap: "config",
};

export const runDeviceTerminalOperation: Operation = {
  id: "runDeviceTerminal",
  method: "POST",
  path: "/devices/{device_id}/run_terminal",
  variants: [{ id: "runSiteDeviceTerminal", path: "/sites/{site_id}/devices/{device_id}/run_terminal" }],
};

export const listDeviceLogsOperation: Operation = {
  id: "listDeviceLogs",
  method: "GET",
  path: "/devices/{device_id}/logs",
  variants: [{ id: "listSiteDeviceLogs", path: "/sites/{site_id}/devices/{device_id}/logs" }],
  query: {
    "received_at.gte": "simple",
    "received_at.lt": "simple",
    severity: "simple",
    retention: "simple",
    order: "simple",
    offset: "simple",
    limit: "simple",
  },
  retry: "safe",
  pagination: { items: "logs", offset: "offset", limit: "limit", total: "total_count" },
};

export const streamDeviceLogsOperation: Operation = {
  id: "streamDeviceLogs",
  method: "GET",
  path: "/devices/{device_id}/logs",
  variants: [{ id: "streamSiteDeviceLogs", path: "/sites/{site_id}/devices/{device_id}/logs" }],
  query: { severity: "simple", retention: "simple" },
  retry: "safe",
  stream: true,
};

export const getSiteDeviceTelemetryOperation: Operation = {
  id: "getSiteDeviceTelemetry",
  method: "GET",
  path: "/sites/{site_id}/devices/{device_id}/telemetry",
  variants: [{ id: "getDeviceTelemetry", path: "/devices/{device_id}/telemetry" }],
  query: { "attribute.in": "comma", relevance_interval: "simple" },
  unwrap: "telemetry",
  retry: "safe",
};

export const streamDeviceTelemetryOperation: Operation = {
  id: "streamDeviceTelemetry",
  method: "GET",
  path: "/devices/{device_id}/telemetry",
  variants: [{ id: "streamSiteDeviceTelemetry", path: "/sites/{site_id}/devices/{device_id}/telemetry" }],
  retry: "safe",
  stream: true,
};

export const executeCommandOperation: Operation = {
  id: "executeCommand",
  method: "POST",
  path: "/devices/{device_id}/execute_command",
  variants: [{ id: "executeSiteDeviceCommand", path: "/sites/{site_id}/devices/{device_id}/execute_command" }],
  query: { expand: "comma" },
  body: { "application/json": "json" },
  unwrap: "execution",
};

export const listDeviceCommandExecutionsOperation: Operation = {
  id: "listDeviceCommandExecutions",
  method: "GET",
  path: "/devices/{device_id}/command_executions",
  variants: [{
    id: "listSiteDeviceCommandExecutions",
    path: "/sites/{site_id}/devices/{device_id}/command_executions",
  }],
  query: {
    order: "simple",
    "created_at.gte": "simple",
    "created_at.lt": "simple",
    "state.in": "comma",
    "name.in": "comma",
    offset: "simple",
    limit: "simple",
  },
  retry: "safe",
  pagination: { items: "executions", offset: "offset", limit: "limit", total: "total_count" },
};

export const createCommandExecutionOperation: Operation = {
  id: "createCommandExecution",
  method: "POST",
  path: "/devices/{device_id}/command_executions",
  variants: [{
    id: "createSiteDeviceCommandExecution",
    path: "/sites/{site_id}/devices/{device_id}/command_executions",
  }],
  body: { "application/json": "json" },
  unwrap: "execution_id",
};

export const getCommandExecutionOperation: Operation = {
  id: "getCommandExecution",
  method: "GET",
  path: "/devices/{device_id}/command_executions/{execution_id}",
  variants: [{
    id: "getSiteDeviceCommandExecution",
    path: "/sites/{site_id}/devices/{device_id}/command_executions/{execution_id}",
  }],
  query: { expand: "comma" },
  unwrap: "execution",
  retry: "safe",
};

export const listSiteCommandExecutionsOperation: Operation = {
  id: "listSiteCommandExecutions",
  method: "GET",
  path: "/sites/{site_id}/commands/executions",
  query: {
    "device_id.in": "comma",
    order: "simple",
    "created_at.gte": "simple",
    "created_at.lt": "simple",
    "state.in": "comma",
    "name.in": "comma",
    offset: "simple",
    limit: "simple",
  },
  retry: "safe",
  pagination: { items: "executions", offset: "offset", limit: "limit", total: "total_count" },
};

export const getLatestTelemetryOperation: Operation = {
  id: "getLatestTelemetry",
  method: "GET",
  path: "/telemetry/latest",
  query: { devices: "deep", relevance_interval: "simple" },
  unwrap: "telemetry",
  retry: "safe",
};

export const queryTimeseriesOperation: Operation = {
  id: "queryTimeseries",
  method: "POST",
  path: "/telemetry/query_timeseries",
  body: { "application/json": "json" },
  accept: "text/csv",
  result: "text",
  retry: "safe",
  dataTypes: "X-Enapter-Timeseries-Data-Types",
};

export const provisionStandaloneDeviceOperation: Operation = {
  id: "provisionStandaloneDevice",
  method: "POST",
  path: "/provisioning/standalone",
  body: { "application/json": "json" },
};

export const provisionLuaDeviceOperation: Operation = {
  id: "provisionLuaDevice",
  method: "POST",
  path: "/provisioning/lua_device",
  body: { "application/json": "json" },
};

export const provisionVirtualUcmOperation: Operation = {
  id: "provisionVirtualUcm",
  method: "POST",
  path: "/provisioning/vucm",
  body: { "application/json": "json" },
};

export const provisionUcmOperation: Operation = {
  id: "provisionUcm",
  method: "POST",
  path: "/provisioning/ucm",
  body: { "application/json": "json" },
};

export const uploadBlueprintOperation: Operation = {
  id: "uploadBlueprint",
  method: "POST",
  path: "/blueprints/upload",
  body: { "application/zip": "binary", "multipart/form-data": "multipart" },
  unwrap: "blueprint",
};

export const validateBlueprintOperation: Operation = {
  id: "validateBlueprint",
  method: "POST",
  path: "/blueprints/validate",
  body: { "application/zip": "binary", "multipart/form-data": "multipart" },
  retry: "safe",
};

export const getBlueprintOperation: Operation = {
  id: "getBlueprint",
  method: "GET",
  path: "/blueprints/{blueprint_id}",
  unwrap: "blueprint",
  retry: "safe",
};

export const downloadBlueprintOperation: Operation = {
  id: "downloadBlueprint",
  method: "GET",
  path: "/blueprints/{blueprint_id}/zip",
  query: { view: "simple" },
  accept: "application/zip",
  result: "binary",
  retry: "safe",
};

export const getBlueprintByNameOperation: Operation = {
  id: "getBlueprintByName",
  method: "GET",
  path: "/blueprints/{namespace}/{name}/{tag}",
  unwrap: "blueprint",
  retry: "safe",
};

export const downloadDeviceProfilesOperation: Operation = {
  id: "downloadDeviceProfiles",
  method: "GET",
  path: "/blueprints/device_profiles/download",
  accept: "application/zip",
  result: "binary",
  retry: "safe",
};

export const uploadDeviceProfilesOperation: Operation = {
  id: "uploadDeviceProfiles",
  method: "POST",
  path: "/blueprints/upload_device_profiles",
  body: { "application/zip": "binary" },
};

export const downloadDeviceProfilesLegacyOperation: Operation = {
  id: "downloadDeviceProfilesLegacy",
  method: "GET",
  path: "/blueprints/download_device_profiles",
  accept: "application/zip",
  result: "binary",
  retry: "safe",
};

export const getRuleEngineOperation: Operation = {
  id: "getRuleEngine",
  method: "GET",
  path: "/sites/{site_id}/rule_engine",
  variants: [{ id: "getGatewayRuleEngine", path: "/site/rule_engine" }],
  unwrap: "engine",
  retry: "safe",
};

export const suspendRuleEngineOperation: Operation = {
  id: "suspendRuleEngine",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/suspend",
  variants: [{ id: "suspendGatewayRuleEngine", path: "/site/rule_engine/suspend" }],
  unwrap: "engine",
  retry: "idempotent",
};

export const resumeRuleEngineOperation: Operation = {
  id: "resumeRuleEngine",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/resume",
  variants: [{ id: "resumeGatewayRuleEngine", path: "/site/rule_engine/resume" }],
  unwrap: "engine",
  retry: "idempotent",
};

export const listRulesOperation: Operation = {
  id: "listRules",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules",
  variants: [{ id: "listGatewayRules", path: "/site/rule_engine/rules" }],
  query: { offset: "simple", limit: "simple" },
  retry: "safe",
  pagination: { items: "rules", offset: "offset", limit: "limit", total: "total_count", bareFirstRequest: true },
};

export const createRuleOperation: Operation = {
  id: "createRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules",
  variants: [{ id: "createGatewayRule", path: "/site/rule_engine/rules" }],
  body: { "application/json": "json" },
  unwrap: "rule",
};

export const getRuleOperation: Operation = {
  id: "getRule",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  variants: [{ id: "getGatewayRule", path: "/site/rule_engine/rules/{rule_id}" }],
  unwrap: "rule",
  retry: "safe",
};

export const updateRuleOperation: Operation = {
  id: "updateRule",
  method: "PATCH",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  variants: [{ id: "updateGatewayRule", path: "/site/rule_engine/rules/{rule_id}" }],
  body: { "application/json": "json" },
  unwrap: "rule",
  retry: "idempotent",
};

export const deleteRuleOperation: Operation = {
  id: "deleteRule",
  method: "DELETE",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  variants: [{ id: "deleteGatewayRule", path: "/site/rule_engine/rules/{rule_id}" }],
  retry: "idempotent",
};

export const updateRuleScriptOperation: Operation = {
  id: "updateRuleScript",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/update_script",
  variants: [{ id: "updateGatewayRuleScript", path: "/site/rule_engine/rules/{rule_id}/update_script" }],
  body: { "application/json": "json" },
  unwrap: "rule",
  retry: "idempotent",
};

export const enableRuleOperation: Operation = {
  id: "enableRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/enable",
  variants: [{ id: "enableGatewayRule", path: "/site/rule_engine/rules/{rule_id}/enable" }],
  unwrap: "rule",
  retry: "idempotent",
};

export const disableRuleOperation: Operation = {
  id: "disableRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/disable",
  variants: [{ id: "disableGatewayRule", path: "/site/rule_engine/rules/{rule_id}/disable" }],
  unwrap: "rule",
  retry: "idempotent",
};

export const batchEnableRulesOperation: Operation = {
  id: "batchEnableRules",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/batch_enable",
  variants: [{ id: "batchEnableGatewayRules", path: "/site/rule_engine/rules/batch_enable" }],
  body: { "application/json": "json" },
  retry: "idempotent",
};

export const batchDisableRulesOperation: Operation = {
  id: "batchDisableRules",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/batch_disable",
  variants: [{ id: "batchDisableGatewayRules", path: "/site/rule_engine/rules/batch_disable" }],
  body: { "application/json": "json" },
  retry: "idempotent",
};

export const streamRuleLogsOperation: Operation = {
  id: "streamRuleLogs",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/logs",
  variants: [{ id: "streamGatewayRuleLogs", path: "/site/rule_engine/rules/{rule_id}/logs" }],
  retry: "safe",
  stream: true,
};
