/** Makes a text of a format that contains some further characters, all of them letters. */
type Shape = (filling: string) => string;

const uris: readonly Shape[] = [(filling) => `https://example.com/${filling}`, (filling) => `a:${filling}`];
const emails: readonly Shape[] = [
  (filling) => `operator${filling}@example.com`,
  (filling) => `a@b${filling ? `.${filling}` : ".io"}`,
];
const hosts: readonly Shape[] = [(filling) => `${filling}example.com`, (filling) => `a${filling}`];
const pointers: readonly Shape[] = [(filling) => `/text${filling}`, (filling) => `/${filling}`, () => ""];

/** Texts of the checked formats and of some that read better than any text; the best first. */
const shapes: ReadonlyMap<string, readonly Shape[]> = new Map<string, readonly Shape[]>([
  ["date-time", [() => "2026-01-14T08:31:05Z", (filling) => `2026-01-14T08:31:05.${digits(filling) || "0"}Z`]],
  ["iso-date-time", [() => "2026-01-14T08:31:05Z"]],
  ["date", [() => "2026-01-14"]],
  ["time", [() => "08:31:05Z", (filling) => `08:31:05.${digits(filling) || "0"}Z`]],
  ["iso-time", [() => "08:31:05Z"]],
  ["duration", [() => "PT1H", (filling) => `P${digits(filling)}1D`]],
  ["email", emails],
  ["idn-email", emails],
  ["hostname", hosts],
  ["idn-hostname", hosts],
  ["ipv4", [() => "192.0.2.1", () => "10.0.0.1", () => "192.168.100.100"]],
  ["ipv6", [() => "2001:db8::1", () => "::1", () => "2001:0db8:0000:0000:0000:0000:0000:0001"]],
  ["uri", uris],
  ["url", uris],
  ["iri", uris],
  ["uri-reference", [...uris, (filling) => `/${filling}`]],
  ["iri-reference", [...uris, (filling) => `/${filling}`]],
  ["uri-template", [(filling) => `https://example.com/${filling}{id}`, (filling) => `/${filling}`]],
  ["uuid", [() => "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"]],
  ["json-pointer", pointers],
  ["json-pointer-uri-fragment", [(filling) => `#/text${filling}`, (filling) => `#/${filling}`, () => "#"]],
  ["relative-json-pointer", [(filling) => `1/text${filling}`, (filling) => `0/${filling}`, () => "0"]],
  ["regex", [(filling) => `^text${filling}$`, (filling) => filling || "a"]],
  ["byte", [(filling) => `dGV4dA${filling.slice(0, Math.max(0, Math.ceil(filling.length / 4) * 4))}==`, bytes]],
]);

/** Returns the shapes of a format; undefined for a format that any text meets. */
export function shapesOf(format: string): readonly Shape[] | undefined {
  return shapes.get(format);
}

function digits(filling: string): string {
  return "0".repeat(filling.length);
}

function bytes(filling: string): string {
  return "text".repeat(Math.ceil(filling.length / 4));
}
