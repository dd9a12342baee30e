import { parseAst } from "rolldown/parseAst";

/** Packages that a program in the console may import. */
const packages: readonly string[] = [
  "@enapter/http-api-client",
  "@enapter/http-api-client/manifest",
  "@enapter/http-api-client/operations",
  "@enapter/http-api-client/timeseries",
  "@enapter/http-api-client/validation",
  "@enapter/http-api-mock/browser",
  "@enapter/http-api-types/enums",
];

/** Names of Node.js that a browser does not have. */
const ofNode = /\b(?:process|Buffer|require|__dirname|setImmediate)\b(?=[.(])|\.unref\(/;

/** Returns the reason why a program cannot run in the console, if there is one. */
export function whyNotRunnable(program: string): string | undefined {
  const imported = [...program.matchAll(/\bfrom\s+["']([^"']+)["']|\bimport\(["']([^"']+)/g)];
  const foreign = imported.map(([, path, late]) => path ?? late ?? "").find((path) => !packages.includes(path));
  if (foreign !== undefined) return `imports ${foreign}`;
  const name = ofNode.exec(program)?.[0];
  if (name !== undefined) return `uses ${name}`;
  try {
    parseAst(program, { lang: "js" });
    return undefined;
  } catch {
    return "is not JavaScript, such as because of type annotations";
  }
}
