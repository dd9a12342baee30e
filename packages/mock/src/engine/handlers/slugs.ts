import { refuse } from "../../core/errors.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";

/**
 * Checks that a slug is free at a site.
 * @param except the device that may have the slug.
 * @throws Refusal 409 when another device has it, or any other device has it as its id.
 */
export function checkSlug(store: Store, siteId: string, slug: string, except?: DeviceRecord): void {
  // An id is looked up before a slug, so the slug would never find its device.
  const holder = store.devices.get(slug) ?? store.devicesOf(siteId).find((device) => device.slug === slug);
  if (holder !== undefined && holder !== except) {
    throw refuse(409, "SLUG_TAKEN", "Another device of the site has this slug.", { slug, device_id: holder.id });
  }
}

/** Returns a slug made of a name that no device of the site has. */
export function freeSlug(store: Store, siteId: string, name: string): string {
  const taken = new Set(store.devicesOf(siteId).map(({ slug }) => slug));
  const base = slugOf(name);
  let slug = base;
  for (let number = 2; taken.has(slug) || store.devices.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Returns the slug of a name, of at least two characters. */
function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["device"];
  const slug = words.join("-");
  return slug.length < 2 ? `device-${slug}` : slug;
}
