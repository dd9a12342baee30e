import type { Device } from "@enapter/http-api-client";

/** An argument of a command that a person sets with a slider. */
export interface NumberArgument {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

/** A command that the panel offers. */
export interface OfferedCommand {
  /** Unique among all devices. */
  readonly id: string;
  readonly device: Device;
  readonly name: string;
  readonly label: string;
  readonly argument: NumberArgument | undefined;
  /** Question before it is sent. */
  readonly question: string | undefined;
}

/** Returns the commands of devices that are connected, as far as they need at most one number; those with one come first. */
export function commandsOf(devices: readonly Device[]): OfferedCommand[] {
  const all = devices
    .filter(({ connectivity }) => connectivity?.status === "ONLINE")
    .flatMap((device) =>
      Object.entries(device.manifest?.commands ?? {}).flatMap(([name, command]): OfferedCommand[] => {
        const given = Object.entries(command.arguments ?? {});
        const [first] = given;
        const argument = first === undefined ? undefined : numberArgument(...first);
        if (given.length > 1 || (first !== undefined && argument === undefined)) return [];
        const label = `${device.name}: ${command.display_name ?? name}`;
        const question = command.confirmation?.title;
        return [{ id: `${device.id} ${name}`, device, name, label, argument, question }];
      }),
    );
  return all.sort((one, other) => Number(one.argument === undefined) - Number(other.argument === undefined));
}

interface DeclaredArgument {
  readonly display_name?: string | null;
  readonly type?: string | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

function numberArgument(name: string, { display_name, type, min, max }: DeclaredArgument): NumberArgument | undefined {
  if (!/^(integer|float)$/.test(type ?? "") || typeof min !== "number" || typeof max !== "number") return undefined;
  return { name, label: display_name ?? name, min, max };
}
