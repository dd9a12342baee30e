import { checkFault, type Fault } from "./fault.ts";

const numbers = ["times", "probability", "retryAfter", "status", "skew", "after", "closeCode"];

/**
 * Reads a fault such as `rate-limit,operation=listDevices,times=3`.
 * @throws {RangeError} that says what is wrong with it.
 */
export function parseFault(text: string): Fault {
  const [kind = "", ...settings] = text.split(",").map((part) => part.trim());
  const entries = settings.map((setting) => {
    const [name = "", value = ""] = setting.split("=");
    if (name === "operation" && value !== "") return [name, value];
    if (!numbers.includes(name) || value === "" || Number.isNaN(Number(value))) {
      throw new RangeError(`${setting} is not understood`);
    }
    return [name, Number(value)];
  });
  const fault = { kind, ...Object.fromEntries(entries) } as Fault;
  checkFault(fault, () => true);
  return fault;
}
