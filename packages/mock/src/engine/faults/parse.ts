import { suggestions } from "../../core/suggestion.ts";
import { checkFault, type Fault } from "./fault.ts";

const numbers = ["times", "probability", "retryAfter", "status", "skew", "after", "closeCode"];

/**
 * Reads a fault such as `rate-limit,operation=listDevices,times=3`.
 * @throws {RangeError} when it is invalid; the message names the reason.
 */
export function parseFault(text: string): Fault {
  const [kind = "", ...settings] = text.split(",").map((part) => part.trim());
  const entries = settings.map((setting) => {
    const [, name = setting, value = ""] = /^([^=]*?) *= *(.*)$/.exec(setting) ?? [];
    if (name === "operation" && value !== "") return [name, value];
    if (name !== "operation" && !numbers.includes(name)) {
      const hint = suggestions(name, ["operation", ...numbers]);
      throw new RangeError(`${JSON.stringify(name)} is not a setting of a fault${hint}`);
    }
    if (value === "" || Number.isNaN(Number(value))) {
      throw new RangeError(`${name} needs a value: ${name}=${name === "operation" ? "ID" : "NUMBER"}, not ${setting}`);
    }
    return [name, Number(value)];
  });
  const twice = entries.find(([name], index) => entries.findIndex(([other]) => other === name) < index);
  if (twice !== undefined) throw new RangeError(`${twice[0]} is given twice`);
  const fault = { kind, ...Object.fromEntries(entries) } as Fault;
  checkFault(fault);
  return fault;
}
