import { literalKey, propertyKey } from "@enapter/http-api-openapi";

/** A piece of code: a text, or items between brackets, which may go to lines of their own. */
export type Code = string | Bracketed;

interface Bracketed {
  /** The text before the opening bracket, such as the name of a function or property. */
  readonly before: string;
  readonly brackets: "()" | "[]" | "{}";
  readonly items: readonly Code[];
}

/** A call of a function. */
export function callOf(callee: string, items: readonly Code[]): Code {
  return { before: callee, brackets: "()", items };
}

/** A value as TypeScript writes it: JSON with bare keys. */
export function literal(value: unknown, before = ""): Code {
  if (typeof value !== "object" || value === null) return `${before}${JSON.stringify(value) ?? "undefined"}`;
  if (Array.isArray(value)) return { before, brackets: "[]", items: value.map((item) => literal(item)) };
  return objectCode(
    Object.entries(value).map(([name, item]) => [name, literal(item)]),
    before,
  );
}

/** An object literal with the given properties. */
export function objectCode(entries: readonly (readonly [name: string, value: Code])[], before = ""): Code {
  return { before, brackets: "{}", items: entries.map(([name, value]) => prefixed(`${literalKey(name)}: `, value)) };
}

/** Access to a property: `.get` or `["get-all"]`. */
export function member(name: string): string {
  const key = propertyKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}

/** Code with a text in front of it. */
export function prefixed(text: string, code: Code): Code {
  return typeof code === "string" ? `${text}${code}` : { ...code, before: `${text}${code.before}` };
}

/**
 * Prints code in lines of a given width where it has brackets to break at.
 *
 * @param after Text that follows on the last line.
 */
export function printCode(code: Code, width: number, after = "", indent = ""): string {
  const line = `${flat(code)}${after}`;
  if (typeof code === "string" || code.items.length === 0 || indent.length + line.length <= width) return line;
  return broken(code, width, after, indent);
}

/** Prints a constant; its value goes to a line of its own where it does not fit and has nothing to break at. */
export function printConstant(name: string, value: Code, width: number): string {
  const code = printCode(prefixed(`const ${name} = `, value), width, ";");
  return code.includes("\n") || code.length <= width
    ? code
    : `const ${name} =\n  ${printCode(value, width, ";", "  ")}`;
}

function flat(code: Code): string {
  if (typeof code === "string") return code;
  const { before, brackets, items } = code;
  const space = brackets === "{}" && items.length > 0 ? " " : "";
  return `${before}${brackets[0]}${space}${items.map(flat).join(", ")}${space}${brackets[1]}`;
}

function broken({ before, brackets, items }: Bracketed, width: number, after: string, indent: string): string {
  const [open, close] = brackets;
  const [only, ...others] = items;
  // The brackets of a single argument stay on the line of the call.
  if (brackets === "()" && others.length === 0 && typeof only === "object" && only.items.length > 0) {
    return `${before}${open}${broken(only, width, `${close}${after}`, indent)}`;
  }
  const inner = `${indent}  `;
  const lines = items.map((item) => `${inner}${printCode(item, width, ",", inner)}\n`);
  return `${before}${open}\n${lines.join("")}${indent}${close}${after}`;
}
