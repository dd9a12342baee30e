import { fromText } from "./schema.ts";
import { isJson, resolve, type SpecOperation } from "./spec.ts";

export interface Decoded {
  values: Record<string, unknown>;
  undocumented: string[];
}

/** Path parameters of a path that matches the template, else `undefined`. */
export function decodePath(template: string, path: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`);
  const match = pattern.exec(path);
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] as string)]));
}

/** Query parameters, read back as their `style` and `explode` say. */
export function decodeQuery(operation: SpecOperation, query: string): Decoded {
  const values: Record<string, unknown> = {};
  const undocumented: string[] = [];
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  for (const part of query.split("&").filter((text) => text !== "")) {
    const [rawName = "", rawValue = ""] = part.split("=");
    const [, name = "", field] = /^([^[]*)(?:\[(.*)\])?$/.exec(decodeURIComponent(rawName)) ?? [];
    const parameter = parameters.find((candidate) => candidate.name === name) ?? ownerOf(parameters, name);
    const schema = resolve(parameter?.schema ?? {});
    if (parameter === undefined || (field !== undefined) !== (parameter.style === "deepObject")) {
      undocumented.push(part);
    } else if (parameter.content !== undefined) {
      values[name] = JSON.parse(decodeURIComponent(rawValue));
    } else if (parameter.name !== name) {
      const value = fromText(resolve(schema.properties?.[name] ?? {}), decodeURIComponent(rawValue));
      values[parameter.name] = { ...(values[parameter.name] as object), [name]: value };
    } else if (field !== undefined) {
      values[name] = { ...(values[name] as object), [field]: decodeURIComponent(rawValue) };
    } else if (schema.type !== "array") {
      if (name in values) undocumented.push(part);
      values[name] = fromText(schema, decodeURIComponent(rawValue));
    } else {
      if (parameter.explode === false && name in values) undocumented.push(part);
      const separate = parameter.explode === false ? rawValue.split(separatorOf(parameter.style)) : [rawValue];
      const items = separate.map((item) => fromText(schema.items ?? {}, decodeURIComponent(item)));
      values[name] = [...((values[name] as unknown[]) ?? []), ...items];
    }
  }
  return { values, undocumented };
}

/** The object whose fields are parameters of their own, one of which is this. */
function ownerOf(parameters: SpecOperation["parameters"], field: string) {
  const isSpread = ({ style = "form", explode = true, content }: SpecOperation["parameters"][number]) =>
    style === "form" && explode && content === undefined;
  return parameters.find((parameter) => isSpread(parameter) && field in (resolve(parameter.schema).properties ?? {}));
}

/** Separators of list items in a URL, where all but the comma are encoded. */
function separatorOf(style: string | undefined): string {
  return style === "pipeDelimited" ? "%7C" : style === "spaceDelimited" ? "%20" : ",";
}

/** Whether a body is a form with files; it is a blob whose type has the boundary. */
export function isForm(body: unknown): body is Blob {
  return body instanceof Blob && body.type.startsWith("multipart/form-data; boundary=");
}

/** A body in a form that can be compared: JSON parsed, bytes as bytes, forms as their parts. */
export async function decodeBody(body: unknown, contentType: string | null): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (isForm(body)) {
    const form = await new Response(body).formData();
    const parts = [...form].map(async ([name, part]) => [name, typeof part === "string" ? part : await bytesOf(part)]);
    return fieldsOf((await Promise.all(parts)) as [string, unknown][]);
  }
  if (contentType !== null && isJson(contentType)) return JSON.parse(body as string);
  if (contentType === "application/x-www-form-urlencoded") return fieldsOf([...new URLSearchParams(body as string)]);
  if (typeof body === "string") return body;
  return bytesOf(body as BodyInit);
}

/** Fields by name; what comes more than once is a list. */
function fieldsOf(entries: [name: string, value: unknown][]): Record<string, unknown> {
  const names = new Set(entries.map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = entries.filter(([other]) => other === name).map(([, value]) => value);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

async function bytesOf(body: BodyInit): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}
