import type { ResponseHeaderModel } from "@enapter/http-api-openapi";
import { jsDoc } from "../output/text.ts";

/**
 * An interface for the platform's `Headers` of a response; nothing where no header is documented. `get` has a signature for each
 * header, so that editors offer its name and show its description and the compiler computes nothing. They are not
 * methods, whose parameters TypeScript compares loosely: it would take a name less for the same. All lower case is as
 * good as the spelling of the description, because `Headers` itself lists names like that.
 */
export function headersInterface(name: string, comment: string, headers: readonly ResponseHeaderModel[]): string {
  if (headers.length === 0) return "";
  const signatures = headers.map(({ name, required, description, deprecated, example }) => {
    const spellings = [...new Set([name, name.toLowerCase()])].map((spelling) => JSON.stringify(spelling));
    const paragraphs = [
      description,
      ...(deprecated ? ["@deprecated"] : []),
      ...(example === undefined ? [] : [`@example ${JSON.stringify(example)}`]),
    ];
    return `${jsDoc(paragraphs, "    ")}    (name: ${spellings.join(" | ")}): string${required ? "" : " | null"};\n`;
  });
  const get = `  readonly get: {\n${signatures.join("")}    (name: string): string | null;\n  };\n`;
  return `${jsDoc([comment])}export interface ${name} extends Headers {\n${get}}\n`;
}
