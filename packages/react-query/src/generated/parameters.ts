// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { TimeseriesQueryWithDates } from "@enapter/http-api-client";
import type {
  DownloadBlueprintOptions,
  DownloadDeviceProfilesLegacyOptions,
  DownloadDeviceProfilesOptions,
  GetBlueprintByNameOptions,
  GetBlueprintOptions,
  GetCommandExecutionOptions,
  GetDeviceManifestOptions,
  GetDeviceOptions,
  GetGatewaySiteOptions,
  GetLatestTelemetryOptions,
  GetRuleEngineOptions,
  GetRuleOptions,
  GetSiteDeviceTelemetryOptions,
  GetSiteOptions,
  ListDeviceCommandExecutionsOptions,
  ListDeviceLogsOptions,
  ListDevicesOptions,
  ListMySitesOptions,
  ListRulesOptions,
  ListSiteCommandExecutionsOptions,
  ListSitesOptions,
  QueryTimeseriesOptions,
} from "@enapter/http-api-client/operations";

/** Parameters in the keys of queries, by resource and operation. */
export interface QueryParameters {
  readonly sites: {
    readonly listSites: ListSitesOptions;
    readonly getSite: { readonly site_id: string } & GetSiteOptions;
    readonly getGatewaySite: GetGatewaySiteOptions;
    readonly listMySites: ListMySitesOptions;
  };
  readonly devices: {
    readonly listDevices: ListDevicesOptions;
    readonly getDevice: { readonly device_id: string } & GetDeviceOptions;
    readonly getDeviceManifest: { readonly device_id: string } & GetDeviceManifestOptions;
    readonly listDeviceLogs: { readonly device_id: string } & ListDeviceLogsOptions;
    readonly getSiteDeviceTelemetry: { readonly device_id: string } & GetSiteDeviceTelemetryOptions;
  };
  readonly commands: {
    readonly listDeviceCommandExecutions: { readonly device_id: string } & ListDeviceCommandExecutionsOptions;
    readonly getCommandExecution: { readonly device_id: string; readonly execution_id: string } & GetCommandExecutionOptions;
    readonly listSiteCommandExecutions: { readonly site_id: string } & ListSiteCommandExecutionsOptions;
  };
  readonly telemetry: {
    readonly getLatestTelemetry: GetLatestTelemetryOptions;
    readonly queryTimeseries: { readonly body: TimeseriesQueryWithDates } & QueryTimeseriesOptions;
  };
  readonly provisioning: {};
  readonly blueprints: {
    readonly getBlueprint: { readonly blueprint_id: string } & GetBlueprintOptions;
    readonly downloadBlueprint: { readonly blueprint_id: string } & DownloadBlueprintOptions;
    readonly getBlueprintByName: { readonly namespace: string; readonly name: string; readonly tag: string } & GetBlueprintByNameOptions;
    readonly downloadDeviceProfiles: DownloadDeviceProfilesOptions;
    readonly downloadDeviceProfilesLegacy: DownloadDeviceProfilesLegacyOptions;
  };
  readonly ruleEngine: {
    readonly getRuleEngine: GetRuleEngineOptions;
  };
  readonly rules: {
    readonly listRules: ListRulesOptions;
    readonly getRule: { readonly rule_id: string } & GetRuleOptions;
  };
}
