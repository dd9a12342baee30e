import type { Config, Plugin, UserContext } from "@redocly/openapi-core";

/**
 * Rules that compile schemas to check examples, which takes most of the time of linting. What they say about a place
 * depends on nothing but the file of that place and the files that can be reached from it by references.
 */
const cachedRules = [
  "no-invalid-media-type-examples",
  "no-invalid-parameter-examples",
  "no-invalid-schema-examples",
] as const;

/** Fingerprint of the file of each location that last passed, by rule and location. */
export type PassedExamples = Map<string, string>;

type Visit = (node: unknown, context: UserContext, ...more: unknown[]) => void;
type Visitor = { readonly [key: string]: Visit | Visitor };
type Rule = (settings: Record<string, unknown>) => Visitor;

/**
 * Skips locations that passed last time and whose inputs are unchanged. The rules are the library's own; what they report, they report
 * in each run.
 * @param fingerprintOf Returns another text after any change of a file and of all that it refers to; undefined when that is unknown.
 */
export function skipPassedExamples(
  config: Config,
  places: PassedExamples,
  fingerprintOf: (file: string) => string | undefined,
): void {
  const cached =
    (id: string, rule: Rule): Rule =>
    (settings) =>
      wrap(rule(settings), JSON.stringify([id, settings]));

  const wrap = (visitor: Visitor, name: string): Visitor =>
    Object.fromEntries(
      Object.entries(visitor).map(([key, part]) => {
        if (key === "skip") return [key, part];
        return [key, typeof part === "function" ? wrapVisit(part, `${name} ${key}`) : wrap(part, `${name} ${key}`)];
      }),
    );

  const wrapVisit =
    (visit: Visit, name: string): Visit =>
    (node, context, ...more) => {
      const { location, specVersion } = context;
      const fingerprint = fingerprintOf(location.source.absoluteRef);
      const place = `${name} ${specVersion} ${location.absolutePointer}`;
      if (fingerprint !== undefined && places.get(place) === fingerprint) return;
      let isSilent = true;
      const report: UserContext["report"] = (problem) => {
        isSilent = false;
        context.report(problem);
      };
      visit(node, { ...context, report }, ...more);
      if (isSilent && fingerprint !== undefined) places.set(place, fingerprint);
      else places.delete(place);
    };

  config.plugins = config.plugins.map((plugin: Plugin): Plugin => {
    const rules = plugin.rules?.oas3;
    if (rules === undefined) return plugin;
    const wrapped = cachedRules.flatMap((id) => {
      // Visitors of all kinds have this form; that of a known one is a detail that does not matter here.
      const rule = rules[id] as unknown as Rule | undefined;
      return rule === undefined ? [] : [[id, cached(id, rule)]];
    });
    return { ...plugin, rules: { ...plugin.rules, oas3: { ...rules, ...Object.fromEntries(wrapped) } } };
  });
}
