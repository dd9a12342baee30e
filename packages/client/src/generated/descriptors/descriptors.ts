// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import * as body from "../../core/request/body-encoders.ts";
import * as read from "../../core/response/body.ts";
import * as query from "../../core/request/query-styles.ts";
import type { Operation } from "../../core/types/operation.ts";
import { CommandFailedError } from "../errors/errors.ts";

export const listSitesOperation: Operation = {
  id: "listSites",
  method: "GET",
  path: "/sites",
  query: { offset: query.simple, limit: query.simple, name: query.simple },
  retry: "safe",
  pagination: { items: "sites", offset: "offset", limit: "limit", total: "total_count" },
};

export const createSiteOperation: Operation = {
  id: "createSite",
  method: "POST",
  path: "/sites",
  body: { "application/json": body.json },
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
  body: { "application/json": body.json },
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
  body: { "application/json": body.json },
  unwrap: "site",
  retry: "idempotent",
};

export const listMySitesOperation: Operation = {
  id: "listMySites",
  method: "GET",
  path: "/users/me/sites",
  query: { offset: query.simple, limit: query.simple },
  retry: "safe",
  pagination: { items: "sites", offset: "offset", limit: "limit", total: "total_count" },
};

export const listDevicesOperation: Operation = {
  id: "listDevices",
  method: "GET",
  path: "/devices",
  paths: [["/sites/{site_id}/devices", "site_id"], ["/devices"]],
  query: { expand: query.comma, offset: query.simple, limit: query.simple },
  retry: "safe",
  pagination: { items: "devices", offset: "offset", limit: "limit", total: "total_count" },
};

export const streamDevicesOperation: Operation = {
  id: "streamDevices",
  method: "GET",
  path: "/devices/",
  paths: [["/sites/{site_id}/devices/", "site_id"], ["/devices/"]],
  query: { "id.in": query.repeat },
  retry: "safe",
  stream: { nest: {
  field: "log",
  fields: ["severity", "message"],
} },
};

export const getDeviceOperation: Operation = {
  id: "getDevice",
  method: "GET",
  path: "/devices/{device_id}",
  paths: [["/sites/{site_id}/devices/{device_id}", "site_id"], ["/devices/{device_id}"]],
  query: { expand: query.comma },
  unwrap: "device",
  retry: "safe",
};

export const updateDeviceOperation: Operation = {
  id: "updateDevice",
  method: "PATCH",
  path: "/devices/{device_id}",
  paths: [["/sites/{site_id}/devices/{device_id}", "site_id"], ["/devices/{device_id}"]],
  body: { "application/json": body.json },
  unwrap: "device",
  retry: "idempotent",
};

export const deleteDeviceOperation: Operation = {
  id: "deleteDevice",
  method: "DELETE",
  path: "/devices/{device_id}",
  paths: [["/sites/{site_id}/devices/{device_id}", "site_id"], ["/devices/{device_id}"]],
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
  paths: [["/sites/{site_id}/devices/{device_id}/assign_blueprint", "site_id"], ["/devices/{device_id}/assign_blueprint"]],
  body: { "application/json": body.json },
  unwrap: "device",
};

export const generateDeviceConfigOperation: Operation = {
  id: "generateDeviceConfig",
  method: "POST",
  path: "/devices/{device_id}/generate_config",
  paths: [["/sites/{site_id}/devices/{device_id}/generate_config", "site_id"], ["/devices/{device_id}/generate_config"]],
  body: { "application/json": body.json },
  unwrap: "config",
};

export const runDeviceTerminalOperation: Operation = {
  id: "runDeviceTerminal",
  method: "POST",
  path: "/devices/{device_id}/run_terminal",
  paths: [["/sites/{site_id}/devices/{device_id}/run_terminal", "site_id"], ["/devices/{device_id}/run_terminal"]],
};

export const listDeviceLogsOperation: Operation = {
  id: "listDeviceLogs",
  method: "GET",
  path: "/devices/{device_id}/logs",
  paths: [["/sites/{site_id}/devices/{device_id}/logs", "site_id"], ["/devices/{device_id}/logs"]],
  query: {
    "received_at.gte": query.simple,
    "received_at.lt": query.simple,
    severity: query.simple,
    retention: query.simple,
    order: query.simple,
    offset: query.simple,
    limit: query.simple,
  },
  retry: "safe",
  pagination: { items: "logs", offset: "offset", limit: "limit", total: "total_count" },
};

export const streamDeviceLogsOperation: Operation = {
  id: "streamDeviceLogs",
  method: "GET",
  path: "/devices/{device_id}/logs",
  paths: [["/sites/{site_id}/devices/{device_id}/logs", "site_id"], ["/devices/{device_id}/logs"]],
  query: { severity: query.simple, retention: query.simple },
  retry: "safe",
  stream: { nest: {
  field: "log",
  fields: ["severity", "message"],
} },
};

export const getSiteDeviceTelemetryOperation: Operation = {
  id: "getSiteDeviceTelemetry",
  method: "GET",
  path: "/sites/{site_id}/devices/{device_id}/telemetry",
  paths: [["/sites/{site_id}/devices/{device_id}/telemetry", "site_id"], ["/devices/{device_id}/telemetry"]],
  query: { "attribute.in": query.comma, relevance_interval: query.simple },
  unwrap: "telemetry",
  retry: "safe",
};

export const streamDeviceTelemetryOperation: Operation = {
  id: "streamDeviceTelemetry",
  method: "GET",
  path: "/devices/{device_id}/telemetry",
  paths: [["/sites/{site_id}/devices/{device_id}/telemetry", "site_id"], ["/devices/{device_id}/telemetry"]],
  retry: "safe",
  stream: {},
};

export const executeCommandOperation: Operation = {
  id: "executeCommand",
  method: "POST",
  path: "/devices/{device_id}/execute_command",
  paths: [["/sites/{site_id}/devices/{device_id}/execute_command", "site_id"], ["/devices/{device_id}/execute_command"]],
  query: { expand: query.comma },
  body: { "application/json": body.json },
  unwrap: "execution",
  outcome: {
    field: "state",
    pending: ["NEW", "IN_PROGRESS"],
    success: ["SUCCESS"],
    error: CommandFailedError,
    failure: ["ERROR", "TIMEOUT", "UNSYNC"],
  },
};

export const listDeviceCommandExecutionsOperation: Operation = {
  id: "listDeviceCommandExecutions",
  method: "GET",
  path: "/devices/{device_id}/command_executions",
  paths: [["/sites/{site_id}/devices/{device_id}/command_executions", "site_id"], ["/devices/{device_id}/command_executions"]],
  query: {
    order: query.simple,
    "created_at.gte": query.simple,
    "created_at.lt": query.simple,
    "state.in": query.comma,
    "name.in": query.comma,
    offset: query.simple,
    limit: query.simple,
  },
  retry: "safe",
  pagination: { items: "executions", offset: "offset", limit: "limit", total: "total_count" },
};

export const createCommandExecutionOperation: Operation = {
  id: "createCommandExecution",
  method: "POST",
  path: "/devices/{device_id}/command_executions",
  paths: [["/sites/{site_id}/devices/{device_id}/command_executions", "site_id"], ["/devices/{device_id}/command_executions"]],
  body: { "application/json": body.json },
  unwrap: "execution_id",
  starts: { operation: () => getCommandExecutionOperation, parameter: "execution_id" },
};

export const getCommandExecutionOperation: Operation = {
  id: "getCommandExecution",
  method: "GET",
  path: "/devices/{device_id}/command_executions/{execution_id}",
  paths: [["/sites/{site_id}/devices/{device_id}/command_executions/{execution_id}", "site_id"], ["/devices/{device_id}/command_executions/{execution_id}"]],
  query: { expand: query.comma },
  unwrap: "execution",
  retry: "safe",
  outcome: {
    field: "state",
    pending: ["NEW", "IN_PROGRESS"],
    success: ["SUCCESS"],
    error: CommandFailedError,
    failure: ["ERROR", "TIMEOUT", "UNSYNC"],
  },
};

export const listSiteCommandExecutionsOperation: Operation = {
  id: "listSiteCommandExecutions",
  method: "GET",
  path: "/sites/{site_id}/commands/executions",
  query: {
    "device_id.in": query.comma,
    order: query.simple,
    "created_at.gte": query.simple,
    "created_at.lt": query.simple,
    "state.in": query.comma,
    "name.in": query.comma,
    offset: query.simple,
    limit: query.simple,
  },
  retry: "safe",
  pagination: { items: "executions", offset: "offset", limit: "limit", total: "total_count" },
};

export const getLatestTelemetryOperation: Operation = {
  id: "getLatestTelemetry",
  method: "GET",
  path: "/telemetry/latest",
  query: { devices: query.deep, relevance_interval: query.simple },
  unwrap: "telemetry",
  retry: "safe",
};

export const queryTimeseriesOperation: Operation = {
  id: "queryTimeseries",
  method: "POST",
  path: "/telemetry/query_timeseries",
  body: { "application/json": body.json },
  accept: "text/csv",
  read: read.text,
  retry: "safe",
  dataTypes: "X-Enapter-Timeseries-Data-Types",
};

export const provisionStandaloneDeviceOperation: Operation = {
  id: "provisionStandaloneDevice",
  method: "POST",
  path: "/provisioning/standalone",
  body: { "application/json": body.json },
};

export const provisionLuaDeviceOperation: Operation = {
  id: "provisionLuaDevice",
  method: "POST",
  path: "/provisioning/lua_device",
  body: { "application/json": body.json },
};

export const provisionVirtualUcmOperation: Operation = {
  id: "provisionVirtualUcm",
  method: "POST",
  path: "/provisioning/vucm",
  body: { "application/json": body.json },
};

export const provisionUcmOperation: Operation = {
  id: "provisionUcm",
  method: "POST",
  path: "/provisioning/ucm",
  body: { "application/json": body.json },
};

export const uploadBlueprintOperation: Operation = {
  id: "uploadBlueprint",
  method: "POST",
  path: "/blueprints/upload",
  body: { "application/zip": body.binary, "multipart/form-data": body.multipart },
  unwrap: "blueprint",
};

export const validateBlueprintOperation: Operation = {
  id: "validateBlueprint",
  method: "POST",
  path: "/blueprints/validate",
  body: { "application/zip": body.binary, "multipart/form-data": body.multipart },
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
  query: { view: query.simple },
  accept: "application/zip",
  read: read.binary,
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
  read: read.binary,
  retry: "safe",
};

export const uploadDeviceProfilesOperation: Operation = {
  id: "uploadDeviceProfiles",
  method: "POST",
  path: "/blueprints/upload_device_profiles",
  body: { "application/zip": body.binary },
};

export const downloadDeviceProfilesLegacyOperation: Operation = {
  id: "downloadDeviceProfilesLegacy",
  method: "GET",
  path: "/blueprints/download_device_profiles",
  accept: "application/zip",
  read: read.binary,
  retry: "safe",
  deprecated: true,
};

export const getRuleEngineOperation: Operation = {
  id: "getRuleEngine",
  method: "GET",
  path: "/sites/{site_id}/rule_engine",
  paths: [["/sites/{site_id}/rule_engine", "site_id"], ["/site/rule_engine"]],
  unwrap: "engine",
  retry: "safe",
};

export const suspendRuleEngineOperation: Operation = {
  id: "suspendRuleEngine",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/suspend",
  paths: [["/sites/{site_id}/rule_engine/suspend", "site_id"], ["/site/rule_engine/suspend"]],
  unwrap: "engine",
  retry: "idempotent",
};

export const resumeRuleEngineOperation: Operation = {
  id: "resumeRuleEngine",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/resume",
  paths: [["/sites/{site_id}/rule_engine/resume", "site_id"], ["/site/rule_engine/resume"]],
  unwrap: "engine",
  retry: "idempotent",
};

export const listRulesOperation: Operation = {
  id: "listRules",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules",
  paths: [["/sites/{site_id}/rule_engine/rules", "site_id"], ["/site/rule_engine/rules"]],
  query: { offset: query.simple, limit: query.simple },
  retry: "safe",
  pagination: { items: "rules", offset: "offset", limit: "limit", total: "total_count", bareFirstRequest: true },
};

export const createRuleOperation: Operation = {
  id: "createRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules",
  paths: [["/sites/{site_id}/rule_engine/rules", "site_id"], ["/site/rule_engine/rules"]],
  body: { "application/json": body.json },
  unwrap: "rule",
};

export const getRuleOperation: Operation = {
  id: "getRule",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}", "site_id"], ["/site/rule_engine/rules/{rule_id}"]],
  unwrap: "rule",
  retry: "safe",
};

export const updateRuleOperation: Operation = {
  id: "updateRule",
  method: "PATCH",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}", "site_id"], ["/site/rule_engine/rules/{rule_id}"]],
  body: { "application/json": body.json },
  unwrap: "rule",
  retry: "idempotent",
};

export const deleteRuleOperation: Operation = {
  id: "deleteRule",
  method: "DELETE",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}", "site_id"], ["/site/rule_engine/rules/{rule_id}"]],
  retry: "idempotent",
};

export const updateRuleScriptOperation: Operation = {
  id: "updateRuleScript",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/update_script",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}/update_script", "site_id"], ["/site/rule_engine/rules/{rule_id}/update_script"]],
  body: { "application/json": body.json },
  unwrap: "rule",
  retry: "idempotent",
};

export const enableRuleOperation: Operation = {
  id: "enableRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/enable",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}/enable", "site_id"], ["/site/rule_engine/rules/{rule_id}/enable"]],
  unwrap: "rule",
  retry: "idempotent",
};

export const disableRuleOperation: Operation = {
  id: "disableRule",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/disable",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}/disable", "site_id"], ["/site/rule_engine/rules/{rule_id}/disable"]],
  unwrap: "rule",
  retry: "idempotent",
};

export const batchEnableRulesOperation: Operation = {
  id: "batchEnableRules",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/batch_enable",
  paths: [["/sites/{site_id}/rule_engine/rules/batch_enable", "site_id"], ["/site/rule_engine/rules/batch_enable"]],
  body: { "application/json": body.json },
  retry: "idempotent",
};

export const batchDisableRulesOperation: Operation = {
  id: "batchDisableRules",
  method: "POST",
  path: "/sites/{site_id}/rule_engine/rules/batch_disable",
  paths: [["/sites/{site_id}/rule_engine/rules/batch_disable", "site_id"], ["/site/rule_engine/rules/batch_disable"]],
  body: { "application/json": body.json },
  retry: "idempotent",
};

export const streamRuleLogsOperation: Operation = {
  id: "streamRuleLogs",
  method: "GET",
  path: "/sites/{site_id}/rule_engine/rules/{rule_id}/logs",
  paths: [["/sites/{site_id}/rule_engine/rules/{rule_id}/logs", "site_id"], ["/site/rule_engine/rules/{rule_id}/logs"]],
  retry: "safe",
  stream: {},
};

/** All of them, for calls that go by path. */
export const operations: readonly Operation[] = [
  listSitesOperation,
  createSiteOperation,
  getSiteOperation,
  updateSiteOperation,
  deleteSiteOperation,
  getGatewaySiteOperation,
  updateGatewaySiteOperation,
  listMySitesOperation,
  listDevicesOperation,
  streamDevicesOperation,
  getDeviceOperation,
  updateDeviceOperation,
  deleteDeviceOperation,
  getDeviceManifestOperation,
  assignBlueprintOperation,
  generateDeviceConfigOperation,
  runDeviceTerminalOperation,
  listDeviceLogsOperation,
  streamDeviceLogsOperation,
  getSiteDeviceTelemetryOperation,
  streamDeviceTelemetryOperation,
  executeCommandOperation,
  listDeviceCommandExecutionsOperation,
  createCommandExecutionOperation,
  getCommandExecutionOperation,
  listSiteCommandExecutionsOperation,
  getLatestTelemetryOperation,
  queryTimeseriesOperation,
  provisionStandaloneDeviceOperation,
  provisionLuaDeviceOperation,
  provisionVirtualUcmOperation,
  provisionUcmOperation,
  uploadBlueprintOperation,
  validateBlueprintOperation,
  getBlueprintOperation,
  downloadBlueprintOperation,
  getBlueprintByNameOperation,
  downloadDeviceProfilesOperation,
  uploadDeviceProfilesOperation,
  downloadDeviceProfilesLegacyOperation,
  getRuleEngineOperation,
  suspendRuleEngineOperation,
  resumeRuleEngineOperation,
  listRulesOperation,
  createRuleOperation,
  getRuleOperation,
  updateRuleOperation,
  deleteRuleOperation,
  updateRuleScriptOperation,
  enableRuleOperation,
  disableRuleOperation,
  batchEnableRulesOperation,
  batchDisableRulesOperation,
  streamRuleLogsOperation,
];
