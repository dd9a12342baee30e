import type { Location, Oas3Rule } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { requestSchemasOf, responseSchemasOf } from "./lib/directions.ts";
import { allOperations } from "./lib/operations.ts";
import { subschemasOf } from "./lib/schemas.ts";

const OPEN_BRANCH_TITLE = "Value added later";

/** A server may add values, so an enum of a response is open; a request takes known values only, so its enum is closed. */
export const openEnums: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const inRequests = enumsBelow(operations.flatMap(requestSchemasOf));
    const inResponses = enumsBelow(operations.flatMap(responseSchemasOf));
    for (const { location, isOpen } of inRequests.values()) {
      if (!isOpen) continue;
      const message = "A request takes known values only: use the closed enum (`type: string` with `enum`) here.";
      ctx.report({ message, location });
    }
    for (const [position, { location, isOpen, type }] of inResponses) {
      if (isOpen || inRequests.has(position)) continue;
      const message = `The server may add values to an enum of a response: use \`anyOf\` of the enum and { type: ${type}, title: ${OPEN_BRANCH_TITLE} }.`;
      ctx.report({ message, location });
    }
  });

interface EnumUse {
  readonly location: Location;
  readonly isOpen: boolean;
  /** Type of its values. */
  readonly type: string;
}

/** Every place where an enum is used, by its position; what counts is where it is referred to, not where it is defined. */
function enumsBelow(roots: readonly Cursor[]): Map<string, EnumUse> {
  const uses = new Map<string, EnumUse>();
  const seen = new Set<string>();
  const pending = [...roots];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    const isOpen = isOpenEnum(schema);
    if (isOpen || Array.isArray(schema.get("enum"))) {
      uses.set(schema.rawLocation.absolutePointer, {
        location: schema.rawLocation,
        isOpen,
        type: enumType(schema),
      });
    }
    if (isOpen || seen.has(schema.location.absolutePointer)) continue;
    seen.add(schema.location.absolutePointer);
    pending.push(...subschemasOf(schema));
  }
  return uses;
}

function isOpenEnum(schema: Cursor): boolean {
  const [known, later, ...others] = schema.list("anyOf");
  if (known === undefined || later === undefined || others.length > 0) return false;
  const isLater = later.get("type") === enumType(known) && later.get("title") === OPEN_BRANCH_TITLE;
  return Array.isArray(known.get("enum")) && isLater;
}

function enumType(schema: Cursor): string {
  const type = schema.get("type");
  return type === "integer" || type === "number" ? type : "string";
}
