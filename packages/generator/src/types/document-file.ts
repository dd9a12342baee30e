import type { OpenApiDocument } from "@enapter/http-api-openapi";
import ts from "typescript";
import { schemaTypeName } from "../names/type-names.ts";
import { withoutStreamParameters } from "./prepare.ts";
import type { SourceFile } from "./source-file.ts";
import { reference } from "./syntax.ts";
import type { Translator } from "./translator.ts";

/**
 * Writes `paths`, `components` and `operations` as openapi-typescript makes them, for path-style clients. Component
 * schemas are not repeated: they refer to the models.
 */
export function writeDocument(file: SourceFile, document: OpenApiDocument, translator: Translator): void {
  const nodes = translator.wholeDocument(withoutSchemas(withoutStreamParameters(document)));
  const exported = new Set(["paths", "components", "operations"]);
  for (const node of nodes) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === "components") file.add(withModels(node));
    else if (ts.isInterfaceDeclaration(node)) file.add(node);
    else if (ts.isTypeAliasDeclaration(node) && exported.has(node.name.text)) file.add(node);
  }
}

/** Only the names of component schemas are used; translating them all would take most of the time. */
function withoutSchemas(document: OpenApiDocument): OpenApiDocument {
  const { components } = document;
  if (components?.schemas === undefined) return document;
  const schemas = Object.fromEntries(Object.keys(components.schemas).map((name) => [name, {}]));
  return { ...document, components: { ...components, schemas } };
}

function withModels(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const members = components.members.map((member) => {
    const isSchemas = ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === "schemas";
    if (!isSchemas || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
    const schemas = member.type.members.map(modelReference);
    return ts.factory.createPropertySignature(
      undefined,
      "schemas",
      undefined,
      ts.factory.createTypeLiteralNode(schemas),
    );
  });
  return ts.factory.createInterfaceDeclaration(components.modifiers, components.name, undefined, undefined, members);
}

function modelReference(member: ts.TypeElement): ts.TypeElement {
  if (member.name === undefined) return member;
  const component = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : undefined;
  if (component === undefined) return member;
  return ts.factory.createPropertySignature(undefined, member.name, undefined, reference(schemaTypeName(component)));
}
