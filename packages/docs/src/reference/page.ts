/** Attributes with which a page loads something by itself when it opens. A link (`<a href>`) waits for a click. */
const loading = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\bsrc\s*=\s*["']?(https?:\/\/[^"'\s>]+)/gi;
const linking = /<link\b[^>]*?\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]+)/gi;
const styling = /(?:@import\s+|url\()\s*["']?(https?:\/\/[^"'\s)]+)/gi;
/** Content hosts of the renderer: its logo, fonts and icons, whose addresses stand in its scripts. */
const hosted = /https?:\/\/(?:cdn|fonts|[\w-]*\.cloud)\.[\w./-]+/gi;

const emptyImage = "data:,";

/** Takes the addresses of the renderer's logo, icons and telemetry out of a page, so that it asks for nothing outside. */
export function withoutOutsideResources(html: string): string {
  return html.replaceAll(hosted, emptyImage);
}

/** Addresses that the page would load by itself. Empty for a page that works offline. */
export function findOutsideResources(html: string): string[] {
  const found = [loading, linking, styling].flatMap((pattern) =>
    [...html.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  return [...found, ...(html.match(hosted) ?? [])];
}
