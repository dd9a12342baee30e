import { type Fault, faultKinds, isFaultKind } from "./fault.ts";

const numbers = new Set(["times", "probability", "retryAfter", "status"]);

/**
 * Reads a fault such as `rate-limit,operation=listDevices,times=3`.
 * @throws {Error} that says what is wrong with it.
 */
export function parseFault(text: string): Fault {
  const [kind = "", ...settings] = text.split(",");
  if (!isFaultKind(kind)) throw new Error(`--fault: ${kind} is no kind of fault, use one of ${faultKinds.join(", ")}`);
  const entries = settings.map((setting) => {
    const [name = "", value = ""] = setting.split("=");
    if (name === "operation" && value !== "") return [name, value];
    if (!numbers.has(name) || value === "" || !(Number(value) >= 0))
      throw new Error(`--fault: ${setting} is not understood`);
    return [name, Number(value)];
  });
  return { kind, ...Object.fromEntries(entries) };
}
