import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** Facts about the site that the console needs. */
export interface ConsoleSurroundings {
  /** Paths of the pages about error codes. */
  readonly errorPages: readonly string[];
}

/** Makes the files of the console by path: the frame with its worker, and the panel and picture that pages load. */
export async function consoleFiles({ errorPages }: ConsoleSurroundings): Promise<Map<string, string>> {
  const worker = await bundled("../worker/worker.ts", "iife", {});
  const styles = await readFile(createRequire(import.meta.url).resolve("uplot/dist/uPlot.min.css"), "utf8");
  const [frame, panel, picture] = await Promise.all([
    bundled("../frame/frame.ts", "iife", { WORKER_SOURCE: worker }),
    bundled("../panel/panel.ts", "esm", { ERROR_PAGES: errorPages }),
    bundled("../picture/picture.ts", "esm", { PLOT_STYLES: styles }),
  ]);
  return new Map([
    ["console/frame.html", framePage(frame)],
    ["console/panel.js", panel],
    ["console/picture.js", picture],
  ]);
}

/**
 * Makes the script of pages that open a console: it defines their elements.
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function tagsScript(base: string): Promise<string> {
  return bundled("../panel/tags.ts", "iife", { SITE_ROOT: base });
}

/**
 * Returns the page of the frame. Its policy names the only script by its hash; programs come from blobs, and nothing connects.
 * It is in the page, because static hosts send no such headers.
 */
function framePage(script: string): string {
  // In a script of HTML these would end or change it.
  const safe = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const hash = createHash("sha256").update(safe).digest("base64");
  const policy = `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; connect-src 'none'`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Worker of the console</title>
<script>${safe}</script>
</html>
`;
}

/** Puts modules into one script, with constants in place of names. */
async function bundled(
  entry: string,
  format: "esm" | "iife",
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const bundle = await rolldown({
    input: fileURLToPath(new URL(entry, import.meta.url)),
    platform: "browser",
    external: () => false,
    transform: { define },
  });
  const { output } = await bundle.generate({ format, minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}
