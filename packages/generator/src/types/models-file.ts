import type { OpenApiDocument } from "@enapter/http-api-openapi";
import ts from "typescript";
import { type NameRegistry, schemaTypeName } from "../names/type-names.ts";
import { documentationComment } from "./jsdoc.ts";
import type { SourceFile } from "./source-file.ts";
import type { Translator } from "./translator.ts";

/**
 * Writes every component schema under its plain name: objects as interfaces, which editors show by name, everything
 * else as aliases. Returns the names.
 */
export function writeModels(
  file: SourceFile,
  document: OpenApiDocument,
  translator: Translator,
  names: NameRegistry,
): Set<string> {
  const written = new Set<string>();
  for (const [component, schema] of Object.entries(document.components?.schemas ?? {})) {
    const name = names.claim(schemaTypeName(component), `the schema ${component}`);
    const type = translator.typeOf(schema, `#/components/schemas/${component}`);
    const comment = documentationComment(translator.documentationOf(schema));
    if (ts.isTypeLiteralNode(type)) file.addInterface(name, type.members, comment);
    else file.addAlias(name, type, comment);
    written.add(name);
  }
  return written;
}
