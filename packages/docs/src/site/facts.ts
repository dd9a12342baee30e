import { type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import type { SitePage } from "./page.ts";

/** Measured facts about the client. */
export interface ClientFacts {
  /** Bytes of gzip that a program with all operations loads. */
  readonly bytes: number;
  /** Versions of Node.js that it is for, as in package.json. */
  readonly node: string;
}

const mark = "<!-- facts -->";

/** Puts facts with figures into a page, in place of `<!-- facts -->`; nobody types a figure that changes. */
export function insertFacts(page: SitePage, document: OpenApiDocument, { bytes, node }: ClientFacts): SitePage {
  if (!page.body.includes(mark)) return page;
  const operations = readOperations(document).filter(({ variantOf }) => variantOf === undefined).length;
  const kilobytes = Math.ceil(bytes / 1000);
  const facts = [
    `**${operations} operations**, each a typed method`,
    `**${kilobytes} kB gzipped** for all of them, less for a few`,
    `Node.js ${node.replace(">=", "")} or newer, Bun, Deno, workers and browsers`,
    "A command is **never sent twice** by itself",
  ];
  const list = facts.map((fact) => `- ${fact}`).join("\n");
  return { ...page, body: page.body.replace(mark, () => list) };
}
