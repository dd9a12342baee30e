/** Any part of a description. */
export type Json = null | boolean | number | string | Json[] | SpecObject;
export interface SpecObject {
  [key: string]: Json;
}

const copied = "/sites/{site_id}";

/**
 * A description of as many operations as one likes, each with a schema of its own. They are copies of one operation of a
 * real description, with its parameters, errors and examples, so that all its rules hold for them.
 */
export function bigSpec(description: SpecObject, operations: number): SpecObject {
  const components = at(description, "components");
  const { get, parameters = [] } = at(description, "paths", copied);
  const response = at(components, "responses", "SiteResponse");
  const [envelope, site] = ["SiteEnvelope", "Site"].map((name) => at(components, "schemas", name));
  const paths: SpecObject = {};
  const schemas: SpecObject = { ...at(components, "schemas") };
  for (let index = 1; index <= operations; index++) {
    const [name, resource] = [`Thing${index}`, `things${index}`];
    schemas[name] = { ...site, title: name };
    schemas[`${name}Envelope`] = replaced({ ...envelope, title: `${name}Envelope` }, "schemas/Site", `schemas/${name}`);
    const responses = {
      ...at(get, "responses"),
      200: replaced(response, "schemas/SiteEnvelope", `schemas/${name}Envelope`),
    };
    const operation = { ...at(get), operationId: `get${name}`, "x-sdk": { ...at(get, "x-sdk"), resource }, responses };
    paths[`/things${index}/{site_id}`] = { parameters, get: operation };
  }
  return withUsedComponents({
    ...description,
    paths,
    components: { ...components, schemas, responses: ofAllOperations(at(components, "responses")) },
  });
}

/** Leaves out which operations an error code is of: the copies are others. */
function ofAllOperations(responses: SpecObject): SpecObject {
  const entries = Object.entries(responses).map(([name, response]): [string, SpecObject] => {
    const { "x-error-codes": codes, ...rest } = at(response);
    if (!Array.isArray(codes)) return [name, rest];
    const ofAll = codes.map((code) => {
      const { operations: _operations, ...about } = at(code);
      return about;
    });
    return [name, { ...rest, "x-error-codes": ofAll }];
  });
  return Object.fromEntries(entries);
}

/** Leaves out components that nothing refers to: there is a rule against them. */
function withUsedComponents(description: SpecObject): SpecObject {
  const { components, ...rest } = description;
  const used = new Set<string>();
  const follow = (node: Json | undefined): void => {
    for (const [, kind = "", name = ""] of JSON.stringify(node ?? null).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      if (used.has(`${kind}/${name}`)) continue;
      used.add(`${kind}/${name}`);
      follow(at(components, kind)[name]);
    }
  };
  follow(rest);
  const kept = Object.entries(at(components)).map(([kind, named]): [string, SpecObject] => [
    kind,
    Object.fromEntries(
      Object.entries(at(named)).filter(([name]) => kind === "securitySchemes" || used.has(`${kind}/${name}`)),
    ),
  ]);
  return { ...rest, components: Object.fromEntries(kept) };
}

function replaced(node: SpecObject, from: string, to: string): SpecObject {
  return JSON.parse(JSON.stringify(node).replaceAll(`"#/components/${from}"`, `"#/components/${to}"`)) as SpecObject;
}

function at(node: Json | undefined, ...keys: string[]): SpecObject {
  const value = keys.reduce<Json | undefined>((inner, key) => (inner as SpecObject | undefined)?.[key], node);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`There is no ${keys}.`);
  return value;
}
