/** Renders the pages of the site while they change. */

export { type LivePages, startLivePages } from "./site/live-pages.ts";
