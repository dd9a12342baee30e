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

/**
 * Returns a page with styles and a script of ours at the end of its head, so that they come after those of the renderer.
 * @throws {Error} when the page has no head.
 */
export function withOwnHead(html: string, styles: string, script: string): string {
  const end = html.indexOf("</head>");
  if (end < 0) throw new Error("The renderer made a page without a head.");
  return `${html.slice(0, end)}<style>\n${styles}</style>\n<script type="module">\n${script}</script>\n${html.slice(end)}`;
}
