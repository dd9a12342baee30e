import { fileURLToPath } from "node:url";
import type { RolldownOptions } from "rolldown";
import packageJson from "../package.json" with { type: "json" };

/** The texts that the build embeds in the entry for browsers. */
export interface EmbeddedTexts {
  /** The description as JSON. */
  readonly description: string;
  /** CommonJS modules with compiled checks. */
  readonly checks: string;
  readonly manifestChecks: string;
}

const libraries = fileURLToPath(new URL("../src/core/browser-libraries.ts", import.meta.url));
const packages = Object.keys(packageJson.dependencies);

/**
 * Returns the options that make the entry for browsers: the same modules, but two. `core/libraries.cjs` is replaced with
 * `core/browser-libraries.ts`, and `spec/published.cjs` with a module that contains the description and its checks.
 */
export function browserBundle(texts: EmbeddedTexts): RolldownOptions {
  const virtual = new Map([
    [
      "libraries",
      `export { browserLibraries as libraries } from ${JSON.stringify(libraries)};
`,
    ],
    ["published", publishedModule(texts.description)],
    ["checks", moduleOf(texts.checks)],
    ["manifest-checks", moduleOf(texts.manifestChecks)],
  ]);
  const scheme = "embedded:";
  return {
    input: { browser: "src/browser.ts" },
    // A module that nothing of the mock uses reads files; it is not part of the bundle.
    external: (id) => id.startsWith("node:") || packages.some((name) => id === name || id.startsWith(`${name}/`)),
    platform: "browser",
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: "browser",
        resolveId(source) {
          if (source.startsWith(scheme)) return source;
          if (source.endsWith("/published.cjs")) return `${scheme}published`;
          return source.endsWith("/libraries.cjs") ? `${scheme}libraries` : undefined;
        },
        load: (id) => (id.startsWith(scheme) ? virtual.get(id.slice(scheme.length)) : undefined),
      },
    ],
    output: {
      dir: "dist",
      format: "esm",
      // The map of embedded texts would be larger than they are.
      sourcemap: false,
      comments: { annotation: true, jsdoc: false, legal: false },
      codeSplitting: false,
    },
  };
}

// A text that JSON.parse reads takes less time than the same as an object of JavaScript.
function publishedModule(description: string): string {
  return `import checks from "embedded:checks";
import manifestChecks from "embedded:manifest-checks";
const text = ${JSON.stringify(description)};
export const published = {
  description: () => JSON.parse(text),
  checks: () => checks,
  manifestChecks: () => manifestChecks,
};
`;
}

/**
 * Returns a CommonJS module of ajv as an ES module. What it requires has to be imported; bundlers and Node.js differ in what the
 * default export of a CommonJS module is.
 */
function moduleOf(text: string): string {
  const imports = new Map<string, string>();
  const body = text.replaceAll(/require\("([^"]+)"\)\.(\w+)/g, (_whole, path: string, name: string) => {
    const variable = imports.get(path) ?? `required${imports.size}`;
    imports.set(path, variable);
    return name === "default" ? `(${variable}.default.default ?? ${variable}.default)` : `${variable}.${name}`;
  });
  const lines = [...imports].map(
    ([path, variable]) => `import * as ${variable} from ${JSON.stringify(`${path}.js`)};\n`,
  );
  return `${lines.join("")}const module = { exports: {} };\nconst exports = module.exports;\n${body}\nexport default module.exports;\n`;
}
