import type { Blueprint, DeviceCommunication, DeviceType, Manifest, Rule, RuleEngine } from "@enapter/http-api-types";
import type { KindName } from "../kinds/index.ts";
import type { ControlEvent } from "./controls.ts";

/** A device in the store. The API shows it together with the simulation. */
export interface DeviceRecord {
  readonly id: string;
  readonly site_id: string;
  readonly type: DeviceType;
  communication: DeviceCommunication;
  name: string;
  slug: string;
  blueprint_id: string;
  /** RFC 3339. */
  updated_at: string;
  /** Time of the first connection of the device, Unix seconds; null when there was none. Absent: long ago. */
  firstContact?: number | null;
  /** Time after which no data comes from the device, Unix seconds; undefined while it is online. */
  readonly offlineSince: number | undefined;
  /** Times without data, `from` inclusive and `to` exclusive, Unix seconds. */
  readonly outages: readonly { readonly from: number; readonly to: number }[];
  /** Number of communication configs made for it; each replaces the previous one. */
  configs: number;
  /** The controls set by commands, oldest first. */
  readonly events: ControlEvent[];
}

/** A blueprint, with the kind that its devices behave like. */
export interface BlueprintRecord extends Required<Blueprint> {
  readonly kind: KindName;
  /** The upload; undefined for blueprints that the mock starts with, which follow from their kind. */
  readonly upload: BlueprintUpload | undefined;
}

/** An uploaded blueprint. */
export interface BlueprintUpload {
  /** The compiled manifest. */
  readonly manifest: Manifest;
  /** The archive as it was uploaded, base64. */
  readonly archive: string;
}

/** The result of a command. */
export interface ExecutionResult {
  readonly state: "SUCCESS" | "ERROR" | "TIMEOUT";
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A command execution; its state at a moment follows from its times. */
export interface ExecutionRecord {
  readonly id: string;
  readonly device_id: string;
  /** Milliseconds of Unix time. */
  readonly createdAt: number;
  /** Time of the first response of the device, milliseconds of Unix time. */
  readonly startedAt: number;
  /** Time of the last response, milliseconds of Unix time. */
  readonly finishedAt: number;
  /** The name in the request: the name in the manifest or an alias of it. */
  readonly name: string;
  readonly manifestName: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly ephemeral: boolean;
  readonly result: ExecutionResult;
}

/** A rule, with the site it belongs to. */
export interface RuleRecord {
  readonly siteId: string;
  rule: Rule;
}

/** The rule engine of a site, without the fields that follow from the site. */
export type EngineRecord = Pick<RuleEngine, "id" | "state">;
