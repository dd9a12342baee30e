// Takes the pictures of the documentation: `pnpm --dir examples/dashboard run pictures`.
import { mkdir, writeFile } from "node:fs/promises";
import { chromium, type Page } from "playwright-core";
import { chromiumOptions, fingerprint, startFixed, waitUntilLive } from "./fixed.ts";

const target = new URL("../../../packages/docs/public/pictures/", import.meta.url);
const viewport = { width: 1200, height: 760 };

/** Returns a PNG as WebP: Chromium takes pictures as PNG and JPEG alone. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.82);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

await mkdir(target, { recursive: true });
const { mock, dashboard } = await startFixed();
const browser = await chromium.launch(chromiumOptions);
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1.5 });
  await page.goto(dashboard.url);
  await waitUntilLive(page);
  const picture = await webp(page, await page.screenshot({ animations: "disabled" }));
  await writeFile(new URL(`dashboard-${colorScheme}.webp`, target), picture);
  await writeFile(new URL("../test/pictures.txt", import.meta.url), `${await fingerprint(page)}\n`);
  console.log(`${colorScheme}: ${picture.byteLength} bytes`);
}
await browser.close();
await dashboard.close();
await mock.close();
process.exit(0);
