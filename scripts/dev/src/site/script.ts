/** Current state of the site. */
export interface SiteState {
  /** Another one means that there is another API page. */
  readonly version: string;
  /** Current problem, as text. */
  readonly problem?: string;
}

// Runs in the browser: plain JavaScript, without anything from outside. `own` is the version of the page it is in, null in pages that
// Astro reloads.
const program = `
const overlay = document.createElement("pre");
overlay.id = "enapter-dev-problem";
overlay.setAttribute("role", "alert");
overlay.style.cssText = "position:fixed;inset:0;z-index:2147483647;margin:0;padding:24px 32px;overflow:auto;" +
  "background:rgba(20,20,24,.96);color:#f4f4f5;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;" +
  "border-top:6px solid #e5484d";
const show = (problem) => {
  overlay.textContent = problem ?? "";
  if (problem === undefined) overlay.remove();
  else if (!overlay.isConnected) document.body.append(overlay);
};
addEventListener("keydown", ({ key }) => { if (key === "Escape") overlay.remove(); });
new EventSource("/events").addEventListener("message", ({ data }) => {
  const { version, problem } = JSON.parse(data);
  if (own === null || version === own) show(problem);
  else location.reload();
});
`;

const placeholder = `<!doctype html><meta charset="utf-8"><title>Documentation</title><body>
<p style="font: 16px sans-serif; padding: 2em">The documentation is being built. It will show here by itself.</p></body>`;

/** Program of a page that shows problems and, with a version, reloads when there is another one. */
export function liveScript(version: string | null): string {
  return `(() => { const own = ${JSON.stringify(version)};${program}})();`;
}

/** A page that reloads itself and shows problems. Without a page yet, one that waits for it. */
export function livePage(page: string | undefined, version: string): string {
  const html = page ?? placeholder;
  const script = `<script>${liveScript(version)}</script>`;
  // The renderer's own scripts contain "</body>", too: the last one is the page's.
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}
