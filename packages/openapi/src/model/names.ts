/** Splits an identifier or a phrase into words: `rule_engine`, `Rule Engine` and `ruleEngine` give the same two. */
function words(text: string): string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `rule_engine` or `Rule Engine` as `ruleEngine`. */
export function camelCase(text: string): string {
  const name = pascalCase(text);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `rule_engine` or `Rule Engine` as `RuleEngine`. */
export function pascalCase(text: string): string {
  const name = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** `RuleEngine` as `rule-engine`. */
export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** A property name as TypeScript writes it: quoted where it is not an identifier. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}

/** The same in an object literal, where `__proto__: x` would set the prototype instead of a property. */
export function literalKey(name: string): string {
  return name === "__proto__" ? `["${name}"]` : propertyKey(name);
}

const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally " +
    "for function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** A name that can be declared as a variable or function: reserved words get a trailing underscore. */
export function identifier(name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9_$]/g, "_").replace(/^(?=[0-9])/, "_");
  return reservedWords.has(safe) ? `${safe}_` : safe;
}
