// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  AccessRole,
  AssignBlueprintRequest,
  AttributeValue,
  Blueprint,
  BlueprintEnvelope,
  BlueprintFullName,
  BlueprintUpload,
  BlueprintUploadEnvelope,
  BlueprintUploadForm,
  BlueprintView,
  CommandExecution,
  CommandExecutionEnvelope,
  CommandExecutionExpand,
  CommandExecutionIdEnvelope,
  CommandExecutionList,
  CommandExecutionOrder,
  CommandRequest,
  CommandResponse,
  CommandResponseState,
  CommunicationConfig,
  CommunicationConfigEnvelope,
  CommunicationType,
  ConnectivityStatus,
  CreateRuleRequest,
  CreateSiteRequest,
  Device,
  DeviceCommunication,
  DeviceConnectivity,
  DeviceEnvelope,
  DeviceExpand,
  DeviceList,
  DeviceLog,
  DeviceLogList,
  DeviceTelemetry,
  DeviceTelemetryEnvelope,
  DeviceType,
  Duration,
  EmptyObject,
  Error,
  ErrorResponse,
  ExecuteCommandRequest,
  ExecutionState,
  GapFilling,
  GapFillingMethod,
  GenerateDeviceConfigRequest,
  KnownExecutionState,
  KnownLogSeverity,
  KnownMqttProtocol,
  KnownRuntimeVersion,
  LatestTelemetry,
  LatestTelemetryEnvelope,
  Location,
  LogOrder,
  LogRetention,
  LogSeverity,
  Manifest,
  ManifestAccessLevel,
  ManifestAlert,
  ManifestAlertSeverity,
  ManifestCommand,
  ManifestCommandArgument,
  ManifestCommandGroup,
  ManifestCommandResponseField,
  ManifestConfigurationBucket,
  ManifestConfigurationParameter,
  ManifestConfirmation,
  ManifestEnumValue,
  ManifestEnvelope,
  ManifestFieldType,
  ManifestLuaFile,
  ManifestProperty,
  ManifestRuntime,
  ManifestSupport,
  ManifestTelemetryAttribute,
  ManifestUi,
  ManifestUnit,
  MqttCredentials,
  MqttProtocol,
  MqttsCredentials,
  ProvisionLuaDeviceRequest,
  ProvisionStandaloneDeviceRequest,
  ProvisionUcmRequest,
  ProvisionVirtualUcmRequest,
  ProvisioningResult,
  Rule,
  RuleEngine,
  RuleEngineEnvelope,
  RuleEngineState,
  RuleEnvelope,
  RuleIdsRequest,
  RuleList,
  RuleLog,
  RuleScript,
  RuleScriptInput,
  RuleState,
  RuntimeVersion,
  Site,
  SiteEnvelope,
  SiteList,
  SiteVersion,
  StreamLog,
  StreamMessage,
  TelemetryValue,
  TerminalSession,
  TimeSyncProtocol,
  TimeseriesAggregation,
  TimeseriesBound,
  TimeseriesCsv,
  TimeseriesDataType,
  TimeseriesQuery,
  TimeseriesSelector,
  UpdateDeviceRequest,
  UpdateRuleRequest,
  UpdateRuleScriptRequest,
  UpdateSiteRequest,
  ValidationResult,
  ZipArchive,
} from "./models.ts";

export interface paths {
  "/sites": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List sites
     * @description Returns the sites that the caller can see, page by page. A gateway serves exactly one site; read it there with `getGatewaySite`.
     */
    get: operations["listSites"];
    put?: never;
    /**
     * Create a site
     * @description Creates a site and returns it. Not available on a gateway, which serves exactly one site.
     */
    post: operations["createSite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    /**
     * Get a site
     * @description Returns one site. On a gateway, `getGatewaySite` does the same for the site of the gateway without an id.
     */
    get: operations["getSite"];
    put?: never;
    post?: never;
    /**
     * Delete a site
     * @description Deletes a site. The server may refuse with 409 or 422 when the site cannot be deleted in its present state.
     */
    delete: operations["deleteSite"];
    options?: never;
    head?: never;
    /**
     * Update a site
     * @description Changes the name, the time zone or the location of a site and returns the site. A field that is null or absent stays as it is. On a gateway, use `updateGatewaySite`.
     */
    patch: operations["updateSite"];
    trace?: never;
  };
  "/site": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get the site of the gateway
     * @description Returns the one site that the gateway serves, so that a program on the local network need not know its id.
     */
    get: operations["getGatewaySite"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the site of the gateway
     * @description Changes the name, the time zone or the location of the one site that the gateway serves. Works like `updateSite`, without an id.
     */
    patch: operations["updateGatewaySite"];
    trace?: never;
  };
  "/users/me/sites": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List own sites
     * @description Returns the sites where the caller is owner or installer, page by page. `listSites` returns all sites that the caller can see.
     */
    get: operations["listMySites"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List devices
     * @description Returns the devices that the caller can see, page by page, ordered by id. Ask for more about each device with `expand`. `streamDevices` streams what devices report.
     */
    get: operations["listDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    /**
     * List devices of a site
     * @description Same as `listDevices`, for the devices of one site. `streamSiteDevices` streams what they report.
     */
    get: operations["listSiteDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get a device
     * @description Returns one device. Its manifest, properties, connectivity and more come along when asked for with `expand`.
     */
    get: operations["getDevice"];
    put?: never;
    post?: never;
    /**
     * Delete a device
     * @description Removes a device from its site. The caller needs the role `OWNER` or higher. A device that others run on, such as a UCM or a gateway, cannot be deleted before them and is refused with 409 or 422.
     */
    delete: operations["deleteDevice"];
    options?: never;
    head?: never;
    /**
     * Update a device
     * @description Changes the name or the slug of a device and returns the device without expanded fields. The caller needs the role `OWNER` or higher. Give at least one field; one that is null or absent stays as it is.
     */
    patch: operations["updateDevice"];
    trace?: never;
  };
  "/devices/{device_id}/manifest": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get the manifest of a device
     * @description Returns the manifest of the device in its compiled form. It declares the telemetry, properties, commands and alerts of the device. `getDevice` returns it together with the device when `expand` names `manifest`.
     */
    get: operations["getDeviceManifest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/assign_blueprint": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a blueprint to a device
     * @description Puts another blueprint on the device and returns the device. The blueprint has to be uploaded before.
     */
    post: operations["assignBlueprint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/generate_config": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site. */
        device_id: components["parameters"]["ConnectedDeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a connection configuration
     * @description Issues a new configuration for connecting the device over MQTT, with new credentials. Expect credentials issued before to stop working. The response holds secrets, store it safely.
     */
    post: operations["generateDeviceConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/run_terminal": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the gateway. A slug is unique only inside its site. */
        device_id: components["parameters"]["GatewayDeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a remote terminal
     * @description Opens a remote terminal session on a device of type `GATEWAY` whose settings allow the remote terminal. The response says where to connect with a WebSocket that is outside this API; `TerminalSession` describes its frames.
     */
    post: operations["runDeviceTerminal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get a device of a site
     * @description Same as `getDevice`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    get: operations["getSiteDevice"];
    put?: never;
    post?: never;
    /**
     * Delete a device of a site
     * @description Same as `deleteDevice`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    delete: operations["deleteSiteDevice"];
    options?: never;
    head?: never;
    /**
     * Update a device of a site
     * @description Same as `updateDevice`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    patch: operations["updateSiteDevice"];
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/assign_blueprint": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a blueprint to a device of a site
     * @description Same as `assignBlueprint`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    post: operations["assignSiteDeviceBlueprint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/generate_config": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site. */
        device_id: components["parameters"]["ConnectedDeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a connection configuration for a device of a site
     * @description Same as `generateDeviceConfig`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    post: operations["generateSiteDeviceConfig"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/run_terminal": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the gateway. A slug is unique only inside its site. */
        device_id: components["parameters"]["GatewayDeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a remote terminal on a device of a site
     * @description Same as `runDeviceTerminal`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    post: operations["runSiteDeviceTerminal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/logs": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * List device logs
     * @description Returns log messages of a device, page by page, oldest first unless `order` says otherwise. `streamDeviceLogs` streams messages as they arrive.
     */
    get: operations["listDeviceLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/logs": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * List logs of a device of a site
     * @description Same as `listDeviceLogs`, for a device looked up inside one site, so `device_id` may be a slug. `streamSiteDeviceLogs` streams messages.
     */
    get: operations["listSiteDeviceLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/telemetry": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get current telemetry of a device of a site
     * @description Returns the current values of one device, all attributes unless `attribute.in` names some. A value older than `relevance_interval` does not count as current. An attribute without a value carries a `warning`, which is no error of the request. `streamSiteDeviceTelemetry` streams telemetry.
     */
    get: operations["getSiteDeviceTelemetry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/telemetry": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get current telemetry of a device
     * @description Same as `getSiteDeviceTelemetry`, for a device looked up over all sites, so prefer its id to a slug. `streamDeviceTelemetry` streams telemetry.
     */
    get: operations["getDeviceTelemetry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/execute_command": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a command
     * @description Runs a command on a device and waits until the device has finished or the platform's own time-out fires, so the response may take a while. A command that ran and failed is no error of the request: the `state` of the execution is then `ERROR`, `TIMEOUT` or `UNSYNC`. An error means that the command was not started, for example 403 when the caller's role is too low for it. The command must be declared in the blueprint of the device.
     */
    post: operations["executeCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/command_executions": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * List the command executions of a device
     * @description Returns the history of commands on one device, page by page. Executions that were started as ephemeral are not listed.
     */
    get: operations["listDeviceCommandExecutions"];
    put?: never;
    /**
     * Start a command
     * @description Starts a command on a device and returns at once, without waiting for its result. Read the result later with `getCommandExecution` and the id from the response.
     */
    post: operations["createCommandExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/devices/{device_id}/command_executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
        /** @description Id of the command execution. */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get a command execution
     * @description Returns one execution with its latest response. After `createCommandExecution`, repeat this until `state` is neither `NEW` nor `IN_PROGRESS`.
     */
    get: operations["getCommandExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/commands/executions": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    /**
     * List the command executions of a site
     * @description Returns the history of commands on all devices of a site, or on some of them, page by page. Executions that were started as ephemeral are not listed.
     */
    get: operations["listSiteCommandExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/execute_command": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a command on a device of a site
     * @description Same as `executeCommand`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    post: operations["executeSiteDeviceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/command_executions": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    /**
     * List the command executions of a device of a site
     * @description Same as `listDeviceCommandExecutions`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    get: operations["listSiteDeviceCommandExecutions"];
    put?: never;
    /**
     * Start a command on a device of a site
     * @description Same as `createCommandExecution`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    post: operations["createSiteDeviceCommandExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/devices/{device_id}/command_executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
        /** @description Id of the command execution. */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get a command execution of a device of a site
     * @description Same as `getCommandExecution`, for a device looked up inside one site, so `device_id` may be a slug.
     */
    get: operations["getSiteDeviceCommandExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/telemetry/latest": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get the latest telemetry of several devices
     * @description Returns current values of chosen attributes of several devices at once. A value older than `relevance_interval` does not count as current. An attribute that is not available is no error of the request: its entry carries a `warning` instead of a value and a timestamp.
     */
    get: operations["getLatestTelemetry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/telemetry/query_timeseries": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Query time series
     * @description Returns historical values of attributes of one or several devices, aggregated over intervals of equal width: a row
     *     for each interval, a column for each attribute. It may be long and arrive in chunks, so read it row by row. A row
     *     begins with the start of its interval, in Unix seconds. Find a column by its labels, not by its position. Attributes
     *     that the caller may not read are left out.
     *
     *     When none of the requested attributes exists, the request fails with 404 and the code
     *     `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`. When the attributes exist and have no values in the time
     *     range, there are no rows.
     */
    post: operations["queryTimeseries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provisioning/standalone": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision a standalone device
     * @description Adds a standalone device, one that talks to the platform by itself, without other Enapter hardware in between. The request names no hardware, so repeating it adds a second device. A slug that another device of the site has is refused with 409.
     */
    post: operations["provisionStandaloneDevice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provisioning/lua_device": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision a Lua device
     * @description Adds a device that is driven by the Lua code of a blueprint and runs on a UCM or virtual UCM. It joins the site of that UCM. A Lua device cannot be provisioned a second time. A slug that is taken is refused with 409.
     */
    post: operations["provisionLuaDevice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provisioning/vucm": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision a virtual UCM
     * @description Adds a virtual UCM, a communication module in software that hosts Lua devices. Virtual UCMs exist only on gateways of version 3.x. The caller chooses the hardware id. Repeating the call with the same values provisions the same virtual UCM again and does not add a second one. A hardware id that is taken is refused with 409.
     */
    post: operations["provisionVirtualUcm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/provisioning/ucm": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provision a UCM
     * @description Adds a hardware UCM and returns the settings with which it reaches the platform. UCMs are usually added with the mobile app instead. Repeating the call with the same values, for example after a change of the Wi-Fi network, provisions the same UCM again and does not add a second one. A hardware id that is taken is refused with 409.
     */
    post: operations["provisionUcm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/upload": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a blueprint
     * @description Uploads a blueprint as a zip archive with `manifest.yml` and its Lua code, and returns the id of the new blueprint. Blueprints are immutable: a changed blueprint is uploaded again and gets another id. Assign it to a device to put it to use. Manifests of the form `device/3.0` are accepted, and in all probability those of `device/1.0`, which no documentation confirms. A broken archive or manifest is refused with 400 or 422.
     */
    post: operations["uploadBlueprint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/validate": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate a blueprint
     * @description Checks a blueprint archive without storing it. An invalid blueprint is no error of the request: the result has `validation_errors`. For a valid one the list is empty or missing. No token is needed.
     */
    post: operations["validateBlueprint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/{blueprint_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the blueprint. */
        blueprint_id: components["parameters"]["BlueprintId"];
      };
      cookie?: never;
    };
    /**
     * Get a blueprint
     * @description Returns when a blueprint was created and, for a published one, under which names. The content of the blueprint is in its archive.
     */
    get: operations["getBlueprint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/{blueprint_id}/zip": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the blueprint. */
        blueprint_id: components["parameters"]["BlueprintId"];
      };
      cookie?: never;
    };
    /**
     * Download a blueprint
     * @description Returns the blueprint as a zip archive, compiled for the runtime or, with the view `ORIGINAL`, as it was uploaded. No token is needed.
     */
    get: operations["downloadBlueprint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/{namespace}/{name}/{tag}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Namespace of the blueprint, the part of its full name before the slash. */
        namespace: components["parameters"]["BlueprintNamespace"];
        /** @description Name of the blueprint inside its namespace. */
        name: components["parameters"]["BlueprintName"];
        /** @description Tag of the blueprint, the part of its full name after the colon. */
        tag: components["parameters"]["BlueprintTag"];
      };
      cookie?: never;
    };
    /**
     * Get a blueprint by its full name
     * @description Returns the published blueprint that has the full name `namespace/name:tag`. Where a full name leaves them out, the namespace is `enapter` and the tag is `latest`; here all three are needed.
     */
    get: operations["getBlueprintByName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/device_profiles/download": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Download the device profiles
     * @description Returns all device profiles as one zip archive. A device profile describes what devices of one kind have in common; manifests name the profiles that they implement.
     */
    get: operations["downloadDeviceProfiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/upload_device_profiles": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload the device profiles
     * @description Replaces the whole set of device profiles with the content of a zip archive, for example one that was downloaded from another server. The content of the response is not specified.
     */
    post: operations["uploadDeviceProfiles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blueprints/download_device_profiles": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Download the device profiles from the former path
     * @deprecated
     * @description Same as `downloadDeviceProfiles`, at its former path. Use it only with servers that do not know the new path yet.
     */
    get: operations["downloadDeviceProfilesLegacy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    /**
     * Get the rule engine of a site
     * @description Returns the state of the site's rule engine. There is one engine per site. It runs on the site's gateway, so a request through the Cloud works only while the gateway is online.
     */
    get: operations["getRuleEngine"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/suspend": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend the rule engine of a site
     * @description Stops running the rules of the site and returns the engine in the state `SUSPENDED`. Resume the engine to run them again.
     */
    post: operations["suspendRuleEngine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/resume": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume the rule engine of a site
     * @description Runs the rules of the site again after a suspension and returns the engine in the state `ACTIVE`.
     */
    post: operations["resumeRuleEngine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get the rule engine of a gateway
     * @description Same as `getRuleEngine`, for the gateway's own site.
     */
    get: operations["getGatewayRuleEngine"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/suspend": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend the rule engine of a gateway
     * @description Same as `suspendRuleEngine`, for the gateway's own site.
     */
    post: operations["suspendGatewayRuleEngine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/resume": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume the rule engine of a gateway
     * @description Same as `resumeRuleEngine`, for the gateway's own site.
     */
    post: operations["resumeGatewayRuleEngine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    /**
     * List the rules of a site
     * @description Returns the rules of the site, page by page. Rule engines of older gateways do not page: they return all rules at once.
     */
    get: operations["listRules"];
    put?: never;
    /**
     * Create a rule in a site
     * @description Adds a rule with its script to the rule engine of the site. A slug that another rule of the site has is refused with 409. With `disable: true` the rule is added without being run; note that the rule itself then says `disabled`.
     */
    post: operations["createRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/{rule_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    /**
     * Get a rule of a site
     * @description Returns one rule with its script, by id or by slug.
     */
    get: operations["getRule"];
    put?: never;
    post?: never;
    /**
     * Delete a rule of a site
     * @description Removes the rule and its script from the rule engine of the site.
     */
    delete: operations["deleteRule"];
    options?: never;
    head?: never;
    /**
     * Update a rule of a site
     * @description Changes the slug of a rule. To change the code, update the script; to start or stop the rule, enable or disable it. A slug that another rule of the site has is refused with 409.
     */
    patch: operations["updateRule"];
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/{rule_id}/update_script": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update the script of a rule of a site
     * @description Replaces the script of the rule as a whole: code, runtime version and interval. What the request leaves out is not kept from the script before.
     */
    post: operations["updateRuleScript"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/{rule_id}/enable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable a rule of a site
     * @description Lets the rule engine run the rule and returns the rule with `disabled: false`.
     */
    post: operations["enableRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/{rule_id}/disable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable a rule of a site
     * @description Stops the rule and returns it with `disabled: true` and the state `STOPPED`. The rule stays in the engine and can be enabled again.
     */
    post: operations["disableRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/batch_enable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable several rules of a site
     * @description Enables all rules of the request at once, each given by id or slug. The content of the response is not specified; read the rules to see their state.
     */
    post: operations["batchEnableRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/batch_disable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable several rules of a site
     * @description Disables all rules of the request at once, each given by id or slug. The content of the response is not specified; read the rules to see their state.
     */
    post: operations["batchDisableRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sites/{site_id}/rule_engine/rules/{rule_id}/logs": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    /**
     * Stream the logs of a rule of a site
     * @description Streams what the rule logs from now on. There is no list of earlier messages.
     */
    get: operations["streamRuleLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the rules of a gateway
     * @description Same as `listRules`, for the gateway's own site. The remark about older gateways applies here, too.
     */
    get: operations["listGatewayRules"];
    put?: never;
    /**
     * Create a rule on a gateway
     * @description Same as `createRule`, for the gateway's own site.
     */
    post: operations["createGatewayRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/{rule_id}": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    /**
     * Get a rule of a gateway
     * @description Same as `getRule`, for a rule of the gateway's own site.
     */
    get: operations["getGatewayRule"];
    put?: never;
    post?: never;
    /**
     * Delete a rule of a gateway
     * @description Same as `deleteRule`, for a rule of the gateway's own site.
     */
    delete: operations["deleteGatewayRule"];
    options?: never;
    head?: never;
    /**
     * Update a rule of a gateway
     * @description Same as `updateRule`, for a rule of the gateway's own site.
     */
    patch: operations["updateGatewayRule"];
    trace?: never;
  };
  "/site/rule_engine/rules/{rule_id}/update_script": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update the script of a rule of a gateway
     * @description Same as `updateRuleScript`, for a rule of the gateway's own site.
     */
    post: operations["updateGatewayRuleScript"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/{rule_id}/enable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable a rule of a gateway
     * @description Same as `enableRule`, for a rule of the gateway's own site.
     */
    post: operations["enableGatewayRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/{rule_id}/disable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable a rule of a gateway
     * @description Same as `disableRule`, for a rule of the gateway's own site.
     */
    post: operations["disableGatewayRule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/batch_enable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable several rules of a gateway
     * @description Same as `batchEnableRules`, for rules of the gateway's own site.
     */
    post: operations["batchEnableGatewayRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/batch_disable": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable several rules of a gateway
     * @description Same as `batchDisableRules`, for rules of the gateway's own site.
     */
    post: operations["batchDisableGatewayRules"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/site/rule_engine/rules/{rule_id}/logs": {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    /**
     * Stream the logs of a rule of a gateway
     * @description Same as `streamRuleLogs`, for a rule of the gateway's own site.
     */
    get: operations["streamGatewayRuleLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    AccessRole: AccessRole;
    AssignBlueprintRequest: AssignBlueprintRequest;
    AttributeValue: AttributeValue;
    Blueprint: Blueprint;
    BlueprintEnvelope: BlueprintEnvelope;
    BlueprintFullName: BlueprintFullName;
    BlueprintUpload: BlueprintUpload;
    BlueprintUploadEnvelope: BlueprintUploadEnvelope;
    BlueprintUploadForm: BlueprintUploadForm;
    BlueprintView: BlueprintView;
    CommandExecution: CommandExecution;
    CommandExecutionEnvelope: CommandExecutionEnvelope;
    CommandExecutionExpand: CommandExecutionExpand;
    CommandExecutionIdEnvelope: CommandExecutionIdEnvelope;
    CommandExecutionList: CommandExecutionList;
    CommandExecutionOrder: CommandExecutionOrder;
    CommandRequest: CommandRequest;
    CommandResponse: CommandResponse;
    CommandResponseState: CommandResponseState;
    CommunicationConfig: CommunicationConfig;
    CommunicationConfigEnvelope: CommunicationConfigEnvelope;
    CommunicationType: CommunicationType;
    ConnectivityStatus: ConnectivityStatus;
    CreateRuleRequest: CreateRuleRequest;
    CreateSiteRequest: CreateSiteRequest;
    Device: Device;
    DeviceCommunication: DeviceCommunication;
    DeviceConnectivity: DeviceConnectivity;
    DeviceEnvelope: DeviceEnvelope;
    DeviceExpand: DeviceExpand;
    DeviceList: DeviceList;
    DeviceLog: DeviceLog;
    DeviceLogList: DeviceLogList;
    DeviceTelemetry: DeviceTelemetry;
    DeviceTelemetryEnvelope: DeviceTelemetryEnvelope;
    DeviceType: DeviceType;
    Duration: Duration;
    EmptyObject: EmptyObject;
    Error: Error;
    ErrorResponse: ErrorResponse;
    ExecuteCommandRequest: ExecuteCommandRequest;
    ExecutionState: ExecutionState;
    GapFilling: GapFilling;
    GapFillingMethod: GapFillingMethod;
    GenerateDeviceConfigRequest: GenerateDeviceConfigRequest;
    KnownExecutionState: KnownExecutionState;
    KnownLogSeverity: KnownLogSeverity;
    KnownMqttProtocol: KnownMqttProtocol;
    KnownRuntimeVersion: KnownRuntimeVersion;
    LatestTelemetry: LatestTelemetry;
    LatestTelemetryEnvelope: LatestTelemetryEnvelope;
    Location: Location;
    LogOrder: LogOrder;
    LogRetention: LogRetention;
    LogSeverity: LogSeverity;
    Manifest: Manifest;
    ManifestAccessLevel: ManifestAccessLevel;
    ManifestAlert: ManifestAlert;
    ManifestAlertSeverity: ManifestAlertSeverity;
    ManifestCommand: ManifestCommand;
    ManifestCommandArgument: ManifestCommandArgument;
    ManifestCommandGroup: ManifestCommandGroup;
    ManifestCommandResponseField: ManifestCommandResponseField;
    ManifestConfigurationBucket: ManifestConfigurationBucket;
    ManifestConfigurationParameter: ManifestConfigurationParameter;
    ManifestConfirmation: ManifestConfirmation;
    ManifestEnumValue: ManifestEnumValue;
    ManifestEnvelope: ManifestEnvelope;
    ManifestFieldType: ManifestFieldType;
    ManifestLuaFile: ManifestLuaFile;
    ManifestProperty: ManifestProperty;
    ManifestRuntime: ManifestRuntime;
    ManifestSupport: ManifestSupport;
    ManifestTelemetryAttribute: ManifestTelemetryAttribute;
    ManifestUi: ManifestUi;
    ManifestUnit: ManifestUnit;
    MqttCredentials: MqttCredentials;
    MqttProtocol: MqttProtocol;
    MqttsCredentials: MqttsCredentials;
    ProvisionLuaDeviceRequest: ProvisionLuaDeviceRequest;
    ProvisionStandaloneDeviceRequest: ProvisionStandaloneDeviceRequest;
    ProvisionUcmRequest: ProvisionUcmRequest;
    ProvisionVirtualUcmRequest: ProvisionVirtualUcmRequest;
    ProvisioningResult: ProvisioningResult;
    Rule: Rule;
    RuleEngine: RuleEngine;
    RuleEngineEnvelope: RuleEngineEnvelope;
    RuleEngineState: RuleEngineState;
    RuleEnvelope: RuleEnvelope;
    RuleIdsRequest: RuleIdsRequest;
    RuleList: RuleList;
    RuleLog: RuleLog;
    RuleScript: RuleScript;
    RuleScriptInput: RuleScriptInput;
    RuleState: RuleState;
    RuntimeVersion: RuntimeVersion;
    Site: Site;
    SiteEnvelope: SiteEnvelope;
    SiteList: SiteList;
    SiteVersion: SiteVersion;
    StreamLog: StreamLog;
    StreamMessage: StreamMessage;
    TelemetryValue: TelemetryValue;
    TerminalSession: TerminalSession;
    TimeSyncProtocol: TimeSyncProtocol;
    TimeseriesAggregation: TimeseriesAggregation;
    TimeseriesBound: TimeseriesBound;
    TimeseriesCsv: TimeseriesCsv;
    TimeseriesDataType: TimeseriesDataType;
    TimeseriesQuery: TimeseriesQuery;
    TimeseriesSelector: TimeseriesSelector;
    UpdateDeviceRequest: UpdateDeviceRequest;
    UpdateRuleRequest: UpdateRuleRequest;
    UpdateRuleScriptRequest: UpdateRuleScriptRequest;
    UpdateSiteRequest: UpdateSiteRequest;
    ValidationResult: ValidationResult;
    ZipArchive: ZipArchive;
  };
  responses: {
    /** @description The body or a parameter could not be parsed or is not valid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The blueprint. */
    BlueprintResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BlueprintEnvelope"];
      };
    };
    /** @description The new blueprint. */
    BlueprintUploadResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BlueprintUploadEnvelope"];
      };
    };
    /** @description The blueprint as a zip archive. */
    BlueprintZip: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/zip": components["schemas"]["ZipArchive"];
      };
    };
    /** @description The command was started. */
    CommandExecutionIdResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CommandExecutionIdEnvelope"];
      };
    };
    /** @description One page of executions. */
    CommandExecutionListResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CommandExecutionList"];
      };
    };
    /** @description The execution with its latest response. Whether the command succeeded is told by `state`. */
    CommandExecutionResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CommandExecutionEnvelope"];
      };
    };
    /** @description The new connection configuration. */
    CommunicationConfigResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CommunicationConfigEnvelope"];
      };
    };
    /** @description The resource already exists, or its state conflicts with the request. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description One page of devices. */
    DeviceListResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeviceList"];
      };
    };
    /** @description One page of log messages. */
    DeviceLogListResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeviceLogList"];
      };
    };
    /** @description All device profiles as a zip archive. */
    DeviceProfilesZip: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/zip": components["schemas"]["ZipArchive"];
      };
    };
    /** @description The device. */
    DeviceResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeviceEnvelope"];
      };
    };
    /** @description The current values. */
    DeviceTelemetryResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeviceTelemetryEnvelope"];
      };
    };
    /** @description Done. The body is a JSON object, usually empty; it may be missing. */
    EmptyResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["EmptyObject"];
      };
    };
    /** @description The API token is invalid or has expired, or the caller's role is too low for the operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A fault on Enapter's side. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The manifest. */
    ManifestResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ManifestEnvelope"];
      };
    };
    /** @description There is no such resource. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The new rule. */
    RuleCreatedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEnvelope"];
      };
    };
    /** @description The rule, disabled. */
    RuleDisabledResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEnvelope"];
      };
    };
    /** @description The rule engine. */
    RuleEngineResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEngineEnvelope"];
      };
    };
    /** @description The rule engine, suspended. */
    RuleEngineSuspendedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEngineEnvelope"];
      };
    };
    /** @description One page of rules. Rule engines of older gateways return all rules and no `total_count`, and some refuse any query parameter. So send the first request without `offset` and `limit`, and take a response with rules but without a `total_count`, or with 0 there, for the complete list. */
    RuleListResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleList"];
      };
    };
    /** @description The rule. */
    RuleResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEnvelope"];
      };
    };
    /** @description The rule with its new script. */
    RuleScriptUpdatedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEnvelope"];
      };
    };
    /** @description The rule after the change. */
    RuleUpdatedResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RuleEnvelope"];
      };
    };
    /** @description One page of sites. */
    SiteListResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["SiteList"];
      };
    };
    /** @description The site. */
    SiteResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["SiteEnvelope"];
      };
    };
    /** @description The request asked for an upgrade to WebSocket and the stream is open. The server sends text frames, each one JSON object, and pings the client from time to time; the client responds with pongs and sends no messages. */
    SwitchingProtocols: {
      headers: {
        Upgrade: components["headers"]["Upgrade"];
        Connection: components["headers"]["Connection"];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The terminal session. */
    TerminalSessionResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["TerminalSession"];
      };
    };
    /** @description Too many requests in a short time. */
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The API token is missing. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The request was understood and cannot be processed. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The device after the change, without expanded fields. */
    UpdatedDeviceResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeviceEnvelope"];
      };
    };
    /** @description The site after the change. */
    UpdatedSiteResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["SiteEnvelope"];
      };
    };
    /** @description The result of the check, for a valid and for an invalid blueprint. */
    ValidationResultResponse: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationResult"];
      };
    };
  };
  parameters: {
    /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
    AllowHttp: "true";
    /** @description Names of the telemetry attributes to return. By default all attributes are returned. */
    AttributeIn: string[];
    /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
    AuthUser: string;
    /** @description Id of the blueprint. */
    BlueprintId: string;
    /** @description Name of the blueprint inside its namespace. */
    BlueprintName: string;
    /** @description Namespace of the blueprint, the part of its full name before the slash. */
    BlueprintNamespace: string;
    /** @description Tag of the blueprint, the part of its full name after the colon. */
    BlueprintTag: string;
    /** @description Form of the blueprint to return. */
    BlueprintView: components["schemas"]["BlueprintView"];
    /** @description Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site. */
    ConnectedDeviceId: string;
    /** @description Parts of a device to include. By default none is included, and with an empty list neither. */
    DeviceExpand: components["schemas"]["DeviceExpand"][];
    /** @description Id or slug of the device. A slug is unique only inside its site. */
    DeviceId: string;
    /** @description Only executions created at this time or later (RFC 3339). */
    ExecutionCreatedAtGte: string;
    /** @description Only executions created before this time (RFC 3339). */
    ExecutionCreatedAtLt: string;
    /** @description Only executions on the devices with these ids. */
    ExecutionDeviceIdIn: string[];
    /** @description Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing. */
    ExecutionExpand: components["schemas"]["CommandExecutionExpand"][];
    /** @description Id of the command execution. */
    ExecutionId: string;
    /** @description Only executions of the commands with these names. */
    ExecutionNameIn: string[];
    /** @description Order of the list. The default is up to the server, so set it whenever the order matters. */
    ExecutionOrder: components["schemas"]["CommandExecutionOrder"];
    /** @description Only executions in one of these states. */
    ExecutionStateIn: components["schemas"]["KnownExecutionState"][];
    /** @description Id or slug of the gateway. A slug is unique only inside its site. */
    GatewayDeviceId: string;
    /** @description Ids of the devices to stream. Only the stream takes it. */
    IdIn: string[];
    /** @description Attributes to read of each device, by its id or slug: their names, separated by commas, such as `soc,alerts`. */
    LatestTelemetryDevices: {
      [key: string]: string;
    };
    /** @description The largest number of items to return in one page. */
    Limit: number;
    /** @description Order of the log messages, by the time they arrived. */
    LogOrder: components["schemas"]["LogOrder"];
    /** @description Log messages to return: persisted ones, temporary ones or both. */
    LogRetention: components["schemas"]["LogRetention"];
    /** @description Return only log messages of this severity. */
    LogSeverityFilter: components["schemas"]["KnownLogSeverity"];
    /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
    Offset: number;
    /** @description Return only log messages that arrived at this time or later (RFC 3339). */
    ReceivedAtGte: string;
    /** @description Return only log messages that arrived before this time (RFC 3339). */
    ReceivedAtLt: string;
    /** @description Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current. */
    RelevanceInterval: components["schemas"]["Duration"];
    /** @description Id or slug of the rule. */
    RuleId: string;
    /** @description Id of the site. */
    SiteId: string;
    /** @description Return only sites with this name. How closely a name has to match is up to the server. */
    SiteName: string;
  };
  requestBodies: {
    /** @description The blueprint to put on the device. */
    AssignBlueprint: {
      content: {
        "application/json": components["schemas"]["AssignBlueprintRequest"];
      };
    };
    /** @description A blueprint archive, `manifest.yml` and Lua code, sent as it is or as the part `data` of a form. */
    BlueprintArchive: {
      content: {
        "application/zip": components["schemas"]["ZipArchive"];
        "multipart/form-data": components["schemas"]["BlueprintUploadForm"];
      };
    };
    /** @description The new rule. */
    CreateRule: {
      content: {
        "application/json": components["schemas"]["CreateRuleRequest"];
      };
    };
    /** @description The site to create. */
    CreateSite: {
      content: {
        "application/json": components["schemas"]["CreateSiteRequest"];
      };
    };
    /** @description A zip archive with all device profiles. */
    DeviceProfilesArchive: {
      content: {
        "application/zip": components["schemas"]["ZipArchive"];
      };
    };
    /** @description The command and its arguments. */
    ExecuteCommand: {
      content: {
        "application/json": components["schemas"]["ExecuteCommandRequest"];
      };
    };
    /** @description What kind of connection to configure. */
    GenerateDeviceConfig: {
      content: {
        "application/json": components["schemas"]["GenerateDeviceConfigRequest"];
      };
    };
    /** @description The rules to act on. */
    RuleIds: {
      content: {
        "application/json": components["schemas"]["RuleIdsRequest"];
      };
    };
    /** @description What to change. */
    UpdateDevice: {
      content: {
        "application/json": components["schemas"]["UpdateDeviceRequest"];
      };
    };
    /** @description What to change. */
    UpdateRule: {
      content: {
        "application/json": components["schemas"]["UpdateRuleRequest"];
      };
    };
    /** @description The new script. */
    UpdateRuleScript: {
      content: {
        "application/json": components["schemas"]["UpdateRuleScriptRequest"];
      };
    };
    /** @description What to change. */
    UpdateSite: {
      content: {
        "application/json": components["schemas"]["UpdateSiteRequest"];
      };
    };
  };
  headers: {
    /**
     * @description Says that the connection changes its protocol.
     * @example Upgrade
     */
    Connection: "Upgrade";
    /**
     * @description How long to wait before the next request, in seconds. Often absent.
     * @example 5
     */
    RetryAfter: number;
    /**
     * @description Types of the data columns in column order, in lower case; the `ts` column has none. The header is sent as repeated lines, one for each column. A proxy or an HTTP client may merge them into one line with commas, so split at commas and trim spaces. May be absent when the body is empty.
     * @example [
     *       "float",
     *       "string",
     *       "integer"
     *     ]
     */
    TimeseriesDataTypes: components["schemas"]["TimeseriesDataType"][];
    /**
     * @description The protocol that the connection switches to.
     * @example websocket
     */
    Upgrade: "websocket";
  };
  pathItems: never;
}

export interface operations {
  listSites: {
    parameters: {
      query?: {
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Return only sites with this name. How closely a name has to match is up to the server. */
        name?: components["parameters"]["SiteName"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SiteListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createSite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CreateSite"];
    responses: {
      200: components["responses"]["SiteResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getSite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SiteResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteSite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["EmptyResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateSite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateSite"];
    responses: {
      200: components["responses"]["UpdatedSiteResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGatewaySite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SiteResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateGatewaySite: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateSite"];
    responses: {
      200: components["responses"]["UpdatedSiteResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listMySites: {
    parameters: {
      query?: {
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SiteListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listDevices: {
    parameters: {
      query?: {
        /** @description Parts of a device to include. By default none is included, and with an empty list neither. */
        expand?: components["parameters"]["DeviceExpand"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSiteDevices: {
    parameters: {
      query?: {
        /** @description Parts of a device to include. By default none is included, and with an empty list neither. */
        expand?: components["parameters"]["DeviceExpand"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getDevice: {
    parameters: {
      query?: {
        /** @description Parts of a device to include. By default none is included, and with an empty list neither. */
        expand?: components["parameters"]["DeviceExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["EmptyResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateDevice"];
    responses: {
      200: components["responses"]["UpdatedDeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getDeviceManifest: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["ManifestResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  assignBlueprint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AssignBlueprint"];
    responses: {
      200: components["responses"]["UpdatedDeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateDeviceConfig: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site. */
        device_id: components["parameters"]["ConnectedDeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["GenerateDeviceConfig"];
    responses: {
      200: components["responses"]["CommunicationConfigResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  runDeviceTerminal: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the gateway. A slug is unique only inside its site. */
        device_id: components["parameters"]["GatewayDeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["TerminalSessionResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getSiteDevice: {
    parameters: {
      query?: {
        /** @description Parts of a device to include. By default none is included, and with an empty list neither. */
        expand?: components["parameters"]["DeviceExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteSiteDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["EmptyResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateSiteDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateDevice"];
    responses: {
      200: components["responses"]["UpdatedDeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  assignSiteDeviceBlueprint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AssignBlueprint"];
    responses: {
      200: components["responses"]["UpdatedDeviceResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  generateSiteDeviceConfig: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site. */
        device_id: components["parameters"]["ConnectedDeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["GenerateDeviceConfig"];
    responses: {
      200: components["responses"]["CommunicationConfigResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  runSiteDeviceTerminal: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the gateway. A slug is unique only inside its site. */
        device_id: components["parameters"]["GatewayDeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["TerminalSessionResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listDeviceLogs: {
    parameters: {
      query?: {
        /** @description Return only log messages that arrived at this time or later (RFC 3339). */
        "received_at.gte"?: components["parameters"]["ReceivedAtGte"];
        /** @description Return only log messages that arrived before this time (RFC 3339). */
        "received_at.lt"?: components["parameters"]["ReceivedAtLt"];
        /** @description Return only log messages of this severity. */
        severity?: components["parameters"]["LogSeverityFilter"];
        /** @description Log messages to return: persisted ones, temporary ones or both. */
        retention?: components["parameters"]["LogRetention"];
        /** @description Order of the log messages, by the time they arrived. */
        order?: components["parameters"]["LogOrder"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceLogListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSiteDeviceLogs: {
    parameters: {
      query?: {
        /** @description Return only log messages that arrived at this time or later (RFC 3339). */
        "received_at.gte"?: components["parameters"]["ReceivedAtGte"];
        /** @description Return only log messages that arrived before this time (RFC 3339). */
        "received_at.lt"?: components["parameters"]["ReceivedAtLt"];
        /** @description Return only log messages of this severity. */
        severity?: components["parameters"]["LogSeverityFilter"];
        /** @description Log messages to return: persisted ones, temporary ones or both. */
        retention?: components["parameters"]["LogRetention"];
        /** @description Order of the log messages, by the time they arrived. */
        order?: components["parameters"]["LogOrder"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceLogListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getSiteDeviceTelemetry: {
    parameters: {
      query?: {
        /** @description Names of the telemetry attributes to return. By default all attributes are returned. */
        "attribute.in"?: components["parameters"]["AttributeIn"];
        /** @description Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current. */
        relevance_interval?: components["parameters"]["RelevanceInterval"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceTelemetryResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getDeviceTelemetry: {
    parameters: {
      query?: {
        /** @description Names of the telemetry attributes to return. By default all attributes are returned. */
        "attribute.in"?: components["parameters"]["AttributeIn"];
        /** @description Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current. */
        relevance_interval?: components["parameters"]["RelevanceInterval"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      200: components["responses"]["DeviceTelemetryResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  executeCommand: {
    parameters: {
      query?: {
        /** @description Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing. */
        expand?: components["parameters"]["ExecutionExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ExecuteCommand"];
    responses: {
      200: components["responses"]["CommandExecutionResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listDeviceCommandExecutions: {
    parameters: {
      query?: {
        /** @description Order of the list. The default is up to the server, so set it whenever the order matters. */
        order?: components["parameters"]["ExecutionOrder"];
        /** @description Only executions created at this time or later (RFC 3339). */
        "created_at.gte"?: components["parameters"]["ExecutionCreatedAtGte"];
        /** @description Only executions created before this time (RFC 3339). */
        "created_at.lt"?: components["parameters"]["ExecutionCreatedAtLt"];
        /** @description Only executions in one of these states. */
        "state.in"?: components["parameters"]["ExecutionStateIn"];
        /** @description Only executions of the commands with these names. */
        "name.in"?: components["parameters"]["ExecutionNameIn"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CommandExecutionListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createCommandExecution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ExecuteCommand"];
    responses: {
      200: components["responses"]["CommandExecutionIdResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getCommandExecution: {
    parameters: {
      query?: {
        /** @description Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing. */
        expand?: components["parameters"]["ExecutionExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
        /** @description Id of the command execution. */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CommandExecutionResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSiteCommandExecutions: {
    parameters: {
      query?: {
        /** @description Only executions on the devices with these ids. */
        "device_id.in"?: components["parameters"]["ExecutionDeviceIdIn"];
        /** @description Order of the list. The default is up to the server, so set it whenever the order matters. */
        order?: components["parameters"]["ExecutionOrder"];
        /** @description Only executions created at this time or later (RFC 3339). */
        "created_at.gte"?: components["parameters"]["ExecutionCreatedAtGte"];
        /** @description Only executions created before this time (RFC 3339). */
        "created_at.lt"?: components["parameters"]["ExecutionCreatedAtLt"];
        /** @description Only executions in one of these states. */
        "state.in"?: components["parameters"]["ExecutionStateIn"];
        /** @description Only executions of the commands with these names. */
        "name.in"?: components["parameters"]["ExecutionNameIn"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CommandExecutionListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  executeSiteDeviceCommand: {
    parameters: {
      query?: {
        /** @description Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing. */
        expand?: components["parameters"]["ExecutionExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ExecuteCommand"];
    responses: {
      200: components["responses"]["CommandExecutionResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSiteDeviceCommandExecutions: {
    parameters: {
      query?: {
        /** @description Order of the list. The default is up to the server, so set it whenever the order matters. */
        order?: components["parameters"]["ExecutionOrder"];
        /** @description Only executions created at this time or later (RFC 3339). */
        "created_at.gte"?: components["parameters"]["ExecutionCreatedAtGte"];
        /** @description Only executions created before this time (RFC 3339). */
        "created_at.lt"?: components["parameters"]["ExecutionCreatedAtLt"];
        /** @description Only executions in one of these states. */
        "state.in"?: components["parameters"]["ExecutionStateIn"];
        /** @description Only executions of the commands with these names. */
        "name.in"?: components["parameters"]["ExecutionNameIn"];
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CommandExecutionListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createSiteDeviceCommandExecution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ExecuteCommand"];
    responses: {
      200: components["responses"]["CommandExecutionIdResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getSiteDeviceCommandExecution: {
    parameters: {
      query?: {
        /** @description Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing. */
        expand?: components["parameters"]["ExecutionExpand"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the device. A slug is unique only inside its site. */
        device_id: components["parameters"]["DeviceId"];
        /** @description Id of the command execution. */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CommandExecutionResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getLatestTelemetry: {
    parameters: {
      query: {
        /** @description Attributes to read of each device, by its id or slug: their names, separated by commas, such as `soc,alerts`. */
        devices: components["parameters"]["LatestTelemetryDevices"];
        /** @description Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current. */
        relevance_interval?: components["parameters"]["RelevanceInterval"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Current values by device and attribute. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LatestTelemetryEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  queryTimeseries: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The time range, the width of an interval and the attributes to read. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TimeseriesQuery"];
      };
    };
    responses: {
      /** @description The time series as CSV, one line for each interval and one column for each attribute. Send `Accept: text/csv`. */
      200: {
        headers: {
          "X-Enapter-Timeseries-Data-Types": components["headers"]["TimeseriesDataTypes"];
          [name: string]: unknown;
        };
        content: {
          "text/csv": components["schemas"]["TimeseriesCsv"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  provisionStandaloneDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The device to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProvisionStandaloneDeviceRequest"];
      };
    };
    responses: {
      /** @description The device was provisioned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProvisioningResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  provisionLuaDevice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The device to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProvisionLuaDeviceRequest"];
      };
    };
    responses: {
      /** @description The device was provisioned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProvisioningResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  provisionVirtualUcm: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The device to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProvisionVirtualUcmRequest"];
      };
    };
    responses: {
      /** @description The device was provisioned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProvisioningResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  provisionUcm: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The device to add. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProvisionUcmRequest"];
      };
    };
    responses: {
      /** @description The device was provisioned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProvisioningResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  uploadBlueprint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["BlueprintArchive"];
    responses: {
      200: components["responses"]["BlueprintUploadResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  validateBlueprint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["BlueprintArchive"];
    responses: {
      200: components["responses"]["ValidationResultResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getBlueprint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the blueprint. */
        blueprint_id: components["parameters"]["BlueprintId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BlueprintResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadBlueprint: {
    parameters: {
      query?: {
        /** @description Form of the blueprint to return. */
        view?: components["parameters"]["BlueprintView"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the blueprint. */
        blueprint_id: components["parameters"]["BlueprintId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BlueprintZip"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getBlueprintByName: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Namespace of the blueprint, the part of its full name before the slash. */
        namespace: components["parameters"]["BlueprintNamespace"];
        /** @description Name of the blueprint inside its namespace. */
        name: components["parameters"]["BlueprintName"];
        /** @description Tag of the blueprint, the part of its full name after the colon. */
        tag: components["parameters"]["BlueprintTag"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BlueprintResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadDeviceProfiles: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeviceProfilesZip"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  uploadDeviceProfiles: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["DeviceProfilesArchive"];
    responses: {
      200: components["responses"]["EmptyResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadDeviceProfilesLegacy: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DeviceProfilesZip"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  suspendRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineSuspendedResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  resumeRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGatewayRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  suspendGatewayRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineSuspendedResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  resumeGatewayRuleEngine: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleEngineResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRules: {
    parameters: {
      query?: {
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CreateRule"];
    responses: {
      200: components["responses"]["RuleCreatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["EmptyResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateRule"];
    responses: {
      200: components["responses"]["RuleUpdatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateRuleScript: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateRuleScript"];
    responses: {
      200: components["responses"]["RuleScriptUpdatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  enableRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  disableRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleDisabledResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  batchEnableRules: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RuleIds"];
    responses: {
      200: components["responses"]["EmptyResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  batchDisableRules: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RuleIds"];
    responses: {
      200: components["responses"]["EmptyResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  streamRuleLogs: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id of the site. */
        site_id: components["parameters"]["SiteId"];
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGatewayRules: {
    parameters: {
      query?: {
        /** @description Number of items to skip. An offset past the end gives an empty page, not an error. */
        offset?: components["parameters"]["Offset"];
        /** @description The largest number of items to return in one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleListResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["CreateRule"];
    responses: {
      200: components["responses"]["RuleCreatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["EmptyResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateRule"];
    responses: {
      200: components["responses"]["RuleUpdatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateGatewayRuleScript: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["UpdateRuleScript"];
    responses: {
      200: components["responses"]["RuleScriptUpdatedResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  enableGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  disableGatewayRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RuleDisabledResponse"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  batchEnableGatewayRules: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RuleIds"];
    responses: {
      200: components["responses"]["EmptyResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  batchDisableGatewayRules: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["RuleIds"];
    responses: {
      200: components["responses"]["EmptyResponse"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  streamGatewayRuleLogs: {
    parameters: {
      query?: never;
      header?: {
        /** @description Act on behalf of this user, given by an identifier such as an e-mail address. Only meaningful together with a token that is trusted to do so. */
        "X-Enapter-Auth-User"?: components["parameters"]["AuthUser"];
        /** @description Send `true` to say that plain HTTP is intended, so that a gateway does not redirect to HTTPS with 308. */
        "X-Enapter-Allow-HTTP"?: components["parameters"]["AllowHttp"];
      };
      path: {
        /** @description Id or slug of the rule. */
        rule_id: components["parameters"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      101: components["responses"]["SwitchingProtocols"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
}
