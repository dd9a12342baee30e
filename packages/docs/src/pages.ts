/** Makes the pages of the site as Starlight reads them, while their sources change. */

export { type FilledPages, fillPages, writeFilled } from "./site/fill.ts";
