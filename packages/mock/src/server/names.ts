/** Origins of pages that may use the server: those of this machine and some others, all (`*`), or none (`false`). */
export type CorsPolicy = readonly string[] | "*" | false;

/**
 * Returns an origin in the form that browsers send.
 * @throws {RangeError} when the text is not an origin.
 */
export function originFrom(text: string): string {
  if (text === "null") return text;
  const match = /^([a-z][a-z\d+.-]*:\/\/[^/?#\s*]+)$/i.exec(text)?.[1];
  if (match === undefined || !URL.canParse(match)) {
    const form = "an origin such as https://app.example.com, without a path, or null";
    throw new RangeError(`must be ${form}, not ${JSON.stringify(text)}.`);
  }
  const { origin } = new URL(match);
  // URL returns no origin for schemes such as that of browser extensions.
  return origin === "null" ? match : origin;
}

/**
 * Returns a host name in the form that URLs have.
 * @throws {RangeError} when the text is not a host name.
 */
export function hostNameFrom(text: string): string {
  const { hostname = "" } = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : {};
  if (!/^([a-z\d_.-]+|\[.+\])$/.test(hostname) || hostname !== text.toLowerCase()) {
    throw new RangeError(`must be a host name such as mock.example.com, without a port, not ${JSON.stringify(text)}.`);
  }
  return hostname;
}
