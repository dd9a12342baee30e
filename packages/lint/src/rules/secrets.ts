import { isObject } from "@enapter/http-api-openapi/json";
import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";

/** Words for secrets, somewhere in a name. */
const secretWords =
  /(^|_)(password|passphrase|secret|token|credential|(private|api|access|signing|encryption)_key|authorization_code)s?(_|$)/;

/** Last words of a name that tells something about a secret, such as `token_type`. */
const aboutSecrets =
  /_(ids?|name|type|kind|count|length|policy|role|scope|state|status|enabled|required|at|until|expiry|lifetime|ttl|url|uri)$/;

const mark = "x-not-secret";

/** Schemas that are made of themselves are refused elsewhere, but have an end here. */
const deepest = 12;

/** A text whose name says that it is a secret has `format: password`: programs rely on that when they leave secrets out. */
export const secrets: Oas3Rule = () => {
  const authentication = new Set<unknown>();
  return {
    Root(node: object, ctx: UserContext): void {
      const root = new Cursor(node, ctx.location, ctx.resolve);
      for (const scheme of root.list("components", "securitySchemes")) authentication.add(scheme.get("name"));
    },
    SchemaProperties(node: object, ctx: UserContext): void {
      for (const [name, schema] of new Cursor(node, ctx.location, ctx.resolve).children()) {
        reportSecret({ what: "property", name, schema, location: schema.rawLocation.key() }, ctx);
      }
    },
    Parameter(node: object, ctx: UserContext): void {
      const parameter = new Cursor(node, ctx.location, ctx.resolve);
      const name = String(parameter.get("name"));
      const schema = parameter.at("schema") ?? parameter.list("content")[0]?.at("schema");
      // Another rule says where the token of the API belongs.
      if (schema === undefined || authentication.has(name)) return;
      reportSecret({ what: "parameter", name, schema, location: ctx.location.child(["name"]) }, ctx);
    },
  };
};

interface NamedSchema {
  readonly what: "property" | "parameter";
  readonly name: string;
  readonly schema: Cursor;
  /** Location of the name. */
  readonly location: Location;
}

function reportSecret({ what, name, schema, location }: NamedSchema, ctx: UserContext): void {
  // Names of headers have dashes.
  const words = name.toLowerCase().replaceAll(/[-.]/g, "_");
  const soundsSecret = secretWords.test(words) && !aboutSecrets.test(words);
  const marked = written(schema, mark);
  if (isObject(schema.raw) && Object.hasOwn(schema.raw, mark) && !(soundsSecret && marked === true)) {
    const message = `\`${mark}\` is true, and stands only at a name that sounds like a secret: remove it from \`${name}\`.`;
    ctx.report({ message, location: schema.rawLocation.child([mark]) });
  } else if (soundsSecret && marked !== true && !isProtected(schema)) {
    const message = `The ${what} \`${name}\` sounds like a secret: add \`format: password\`, so that programs neither log it nor pass it on, or \`${mark}: true\` if it is none.`;
    ctx.report({ message, location });
  }
}

/** Returns whether each text of a schema is a password. Properties have names of their own, the values of an enum are public. */
function isProtected(schema: Cursor, depth = 0): boolean {
  if (depth > deepest || written(schema, "format") === "password") return true;
  if (schema.at("enum") !== undefined || schema.at("const") !== undefined) return true;
  if ([schema.get("type")].flat().includes("string")) return false;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.list(keyword));
  const inner = ["items", "additionalProperties"].flatMap((keyword) => schema.at(keyword) ?? []);
  return [...parts, ...inner].every((part) => isProtected(part, depth + 1));
}

/** The value of a keyword, which may stand beside a reference. */
function written(schema: Cursor, keyword: string): unknown {
  const { raw } = schema;
  return isObject(raw) && Object.hasOwn(raw, keyword) ? raw[keyword] : schema.get(keyword);
}
