import type { MediaTypeModel, OperationModel, ParameterModel } from "@enapter/http-api-openapi";
import { componentName, type OpenApiDocument, propertyOf, resolve, type SchemaObject } from "@enapter/http-api-openapi";
import ts from "typescript";
import { datedName, takesDates } from "../names/dates.ts";
import { type NameRegistry, type OperationTypeKind, operationTypeName } from "../names/type-names.ts";
import { datedSchema } from "./dated.ts";
import { type Documentation, documentationComment } from "./jsdoc.ts";
import { printNode, type SourceFile } from "./source-file.ts";
import { type Member, propertySignature, reference, unionOf } from "./syntax.ts";
import type { Translator } from "./translator.ts";

/** Tools for writing the types of an operation. */
interface Context {
  readonly file: SourceFile;
  readonly document: OpenApiDocument;
  readonly translator: Translator;
  readonly names: NameRegistry;
}

/** Writes the types of every operation: parameters, body, result, list item, stream message. */
export function writeOperations(context: Context, operations: readonly OperationModel[]): void {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const operation of operations) {
    const canonical = operation.variantOf === undefined ? undefined : byId.get(operation.variantOf);
    writeParameters(context, operation, canonical);
    writeBody(context, operation);
    if (operation.message !== undefined)
      writeAlias(context, operation, "Message", typeOf(context, operation, operation.message, "message"));
    else writeResult(context, operation);
  }
}

function writeParameters(context: Context, operation: OperationModel, canonical: OperationModel | undefined): void {
  const name = claim(context, operation, "Parameters");
  const comment = describe(operation, "Parameters");
  const members = readMembers(context, operation);
  const inherited = canonical === undefined ? [] : readMembers(context, canonical).map(memberText);
  const texts = new Set(members.map(memberText));
  if (canonical === undefined || !inherited.every((text) => texts.has(text))) {
    context.file.addInterface(name, members.map(propertySignature), comment);
    return;
  }
  const added = members.filter((member) => !inherited.includes(memberText(member)));
  context.file.addInterface(name, added.map(propertySignature), comment, operationTypeName(canonical.id, "Parameters"));
}

function readMembers(context: Context, operation: OperationModel): Member[] {
  const places = new Map<string, string>();
  return operation.parameters.map((parameter) => {
    const other = places.get(parameter.name);
    if (other !== undefined) {
      throw new Error(
        `${operation.id} has a ${other} and a ${parameter.in} parameter with the name ${parameter.name}.`,
      );
    }
    places.set(parameter.name, parameter.in);
    return readMember(context, operation, parameter);
  });
}

function readMember(context: Context, operation: OperationModel, parameter: ParameterModel): Member {
  const type = typeOf(context, operation, parameter.schema, `parameters/${parameter.in}/${parameter.name}`);
  const schema = context.translator.documentationOf(parameter.schema);
  const text = parameter.description.trim() === "" ? schema.text : parameter.description;
  return {
    name: parameter.name,
    optional: !parameter.required,
    type: ts.isArrayTypeNode(type) ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type) : type,
    documentation: { ...schema, text, deprecated: parameter.deprecated || schema.deprecated },
  };
}

function writeBody(context: Context, operation: OperationModel): void {
  if (operation.body === undefined) return;
  const types = operation.body.mediaTypes.map((mediaType) =>
    mediaType.kind === "binary" ? reference("BinaryBody") : typeOf(context, operation, mediaType.schema, "requestBody"),
  );
  const distinct = new Map(types.map((type) => [printNode(type), type]));
  writeAlias(context, operation, "Body", unionOf([...distinct.values()]));
  const unnamed = operation.body.mediaTypes.filter(
    ({ kind, schema }) => kind !== "binary" && componentName(schema, "schemas") === undefined,
  );
  const dated = unnamed.filter(({ schema }) => takesDates(context.document, schema));
  if (dated.length === 0) return;
  const datedTypes = dated.map(({ schema }) =>
    typeOf(context, operation, datedSchema(context.document, schema), "requestBody"),
  );
  const name = context.names.claim(datedName(operationTypeName(operation.id, "Body")), `the body of ${operation.id}`);
  context.file.addAlias(name, unionOf(datedTypes), describe(operation, "Body"));
}

function writeResult(context: Context, operation: OperationModel): void {
  writeAlias(context, operation, "Result", resultType(context, operation, operation.result.mediaType));
  if (operation.pagination === undefined) return;
  const list = propertyOf(context.document, operation.result.mediaType?.schema ?? {}, operation.pagination.items);
  const items = list === undefined ? undefined : resolve(context.document, list.schema).items;
  if (items === undefined || items === false) {
    throw new Error(
      `${operation.id}: x-sdk.pagination.items names ${operation.pagination.items}, which is not an array of the result.`,
    );
  }
  writeAlias(context, operation, "Item", typeOf(context, operation, items, "responses/item"));
}

function resultType(context: Context, operation: OperationModel, mediaType: MediaTypeModel | undefined): ts.TypeNode {
  if (mediaType === undefined) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.VoidKeyword);
  if (mediaType.kind === "text") return ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  if (mediaType.kind !== "json") return ts.factory.createTypeReferenceNode("Uint8Array", [reference("ArrayBuffer")]);
  if (operation.unwrap === undefined) return typeOf(context, operation, mediaType.schema, "responses");
  const property = propertyOf(context.document, mediaType.schema, operation.unwrap);
  if (property === undefined)
    throw new Error(`${operation.id}: x-sdk.unwrap names ${operation.unwrap}, which the result does not have.`);
  const type = typeOf(context, operation, property.schema, "responses/unwrapped");
  return property.required ? type : unionOf([type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
}

function writeAlias(context: Context, operation: OperationModel, kind: OperationTypeKind, type: ts.TypeNode): void {
  context.file.addAlias(claim(context, operation, kind), type, describe(operation, kind));
}

function claim(context: Context, operation: OperationModel, kind: OperationTypeKind): string {
  return context.names.claim(
    operationTypeName(operation.id, kind),
    `the ${kind.toLowerCase()} type of the operation ${operation.id}`,
  );
}

function describe(operation: OperationModel, kind: OperationTypeKind): string {
  const subjects: Record<OperationTypeKind, string> = {
    Parameters: "Parameters of",
    Body: "Body of",
    Result: "Result of",
    Item: "One item of the list that comes from",
    Message: "One message of",
  };
  const summary = operation.summary.trim() === "" ? "." : `: ${operation.summary.trim()}.`;
  const documentation: Documentation = {
    text: `${subjects[kind]} \`${operation.id}\`${summary}`,
    deprecated: operation.deprecated,
  };
  return documentationComment(documentation);
}

function typeOf(context: Context, operation: OperationModel, schema: SchemaObject, place: string): ts.TypeNode {
  return context.translator.typeOf(schema, `#/operations/${operation.id}/${place}`);
}

function memberText(member: Member): string {
  return printNode(propertySignature(member));
}
