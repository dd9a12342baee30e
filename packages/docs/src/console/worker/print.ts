/** Characters up to which an object is on one line, as in Node.js. */
const lineWidth = 72;
/** Depth from which objects are abbreviated, as in Node.js. */
const deepest = 2;

/** Returns the line that `console.log` of Node.js prints for simple values. */
export function printedLine(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === "string" ? value : printedValue(value, 0))).join(" ");
}

function printedValue(value: unknown, depth: number): string {
  if (typeof value === "string") return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function: ${value.name || "(anonymous)"}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return value.toISOString();
  if (depth > deepest) return Array.isArray(value) ? "[Array]" : "[Object]";
  if (value instanceof Map) {
    const entries = [...value].map(
      ([key, part]) => `${printedValue(key, depth + 1)} => ${printedValue(part, depth + 1)}`,
    );
    return `Map(${value.size}) ${block("{", entries, "}", depth)}`;
  }
  if (value instanceof Set) {
    const items = [...value].map((part) => printedValue(part, depth + 1));
    return `Set(${value.size}) ${block("{", items, "}", depth)}`;
  }
  if (Array.isArray(value))
    return block(
      "[",
      value.map((item) => printedValue(item, depth + 1)),
      "]",
      depth,
    );
  const fields = Object.entries(value).map(([key, part]) => `${printedKey(key)}: ${printedValue(part, depth + 1)}`);
  return block("{", fields, "}", depth);
}

function printedKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
}

function block(open: string, items: readonly string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const line = `${open} ${items.join(", ")} ${close}`;
  if (line.length <= lineWidth && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${items.map((item) => indent + item).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}
