import type { DeviceCommunication, DeviceType, Rule, RuleEngine } from "@enapter/http-api-types";
import type { KindName } from "./kinds/index.ts";
import type { Control } from "./kinds/kind.ts";

/** A device as the mock keeps it; what the API shows is made from it and from the simulation. */
export interface DeviceRecord {
  readonly id: string;
  readonly site_id: string;
  readonly type: DeviceType;
  readonly kind: KindName;
  readonly communication: DeviceCommunication;
  name: string;
  slug: string;
  blueprint_id: string;
  /** RFC 3339. */
  updated_at: string;
  /** Nothing comes from the device after this moment, Unix seconds; undefined while it is online. */
  readonly offlineSince: number | undefined;
  /** What commands have set, oldest first; `at` in Unix seconds. */
  readonly events: { readonly at: number; readonly control: Control }[];
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
  /** When the last response arrives, milliseconds of Unix time. */
  readonly finishedAt: number;
  readonly name: string;
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
