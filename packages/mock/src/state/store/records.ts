import type { Blueprint, DeviceCommunication, DeviceType, Manifest, Rule, RuleEngine } from "@enapter/http-api-types";
import type { KindName } from "../kinds/index.ts";
import type { ControlEvent } from "./controls.ts";

/** A device as the mock keeps it; what the API shows is made from it and from the simulation. */
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
  /** Time of the first connection of the device, Unix seconds; null as long as there was none. Absent: long ago. */
  firstContact?: number | null;
  /** Nothing comes from the device after this moment, Unix seconds; undefined while it is online. */
  readonly offlineSince: number | undefined;
  /** Times without data, `from` inclusive and `to` exclusive, Unix seconds. */
  readonly outages: readonly { readonly from: number; readonly to: number }[];
  /** How many communication configs have been made for it; each replaces the one before. */
  configs: number;
  /** What commands have set, oldest first. */
  readonly events: ControlEvent[];
}

/** A blueprint, with how the devices behave that have it. */
export interface BlueprintRecord extends Required<Blueprint> {
  readonly kind: KindName;
  /** What was uploaded; undefined for blueprints that the mock starts with, which follow from their kind. */
  readonly upload: BlueprintUpload | undefined;
}

/** An uploaded blueprint. */
export interface BlueprintUpload {
  /** In its compiled form. */
  readonly manifest: Manifest;
  /** The archive as it came, base64. */
  readonly archive: string;
}

/** How a command ended. */
export interface ExecutionResult {
  readonly state: "SUCCESS" | "ERROR" | "TIMEOUT";
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A command execution; its state at a moment follows from the times in it. */
export interface ExecutionRecord {
  readonly id: string;
  readonly device_id: string;
  /** Milliseconds of Unix time. */
  readonly createdAt: number;
  /** When the device answers first, milliseconds of Unix time. */
  readonly startedAt: number;
  /** When the last response arrives, milliseconds of Unix time. */
  readonly finishedAt: number;
  /** As it was sent: the name in the manifest or an alias of it. */
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

/** The rule engine of a site, without what follows from the site. */
export type EngineRecord = Pick<RuleEngine, "id" | "state">;
