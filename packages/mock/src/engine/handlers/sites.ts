import type { Site, UpdateSiteRequest } from "@enapter/http-api-types";
import { refuse } from "../../core/errors.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "../access/caller.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const siteHandlers = {
  createSite({ body, store, caller }) {
    checkTimezone(body.timezone);
    const { name, timezone, location } = body;
    const site: Site = {
      id: store.newId(),
      name,
      timezone,
      version: "V3",
      authorized_role: "OWNER",
      archived: false,
      ...(location ? { location } : {}),
    };
    store.sites.set(site.id, site);
    caller.own(site.id);
    return { site };
  },
  listSites({ query, store, caller }) {
    const wanted = query.name?.toLowerCase() ?? "";
    const sites = visibleSites(store, caller).filter(({ name }) => name.toLowerCase().includes(wanted));
    return { sites: pageOf(sites, query), total_count: sites.length };
  },
  listMySites({ query, store, caller }) {
    const sites = visibleSites(store, caller).filter(({ authorized_role }) => mine.includes(authorized_role));
    return { sites: pageOf(sites, query), total_count: sites.length };
  },
  getSite: ({ path, store, caller }) => ({ site: showSite(store.site(path.site_id), caller) }),
  getGatewaySite: ({ store, caller }) => ({ site: showSite(store.site(undefined), caller) }),
  updateSite: ({ path, body, store, caller }) => ({ site: updateSite(store, path.site_id, body, caller) }),
  updateGatewaySite: ({ body, store, caller }) => ({ site: updateSite(store, undefined, body, caller) }),
  deleteSite({ path, store, mode }) {
    const site = store.site(path.site_id);
    if (mode !== undefined && mode !== "cloud") {
      throw refuse(422, "GATEWAY_SITE", "The site of a Gateway cannot be deleted.", { site_id: site.id });
    }
    store.removeSite(site);
    return {};
  },
} as const satisfies Handlers;

/** The roles at a site that make it one of the caller's own. */
const mine: readonly string[] = ["OWNER", "INSTALLER"];

/** Returns a site as the caller sees it. */
export function showSite(site: Site, caller: Caller): Site {
  return { ...site, authorized_role: caller.roleAt(site.id) };
}

function visibleSites(store: Store, caller: Caller): Site[] {
  return [...store.sites.values()].filter(({ id }) => caller.sees(id)).map((site) => showSite(site, caller));
}

function updateSite(store: Store, id: string | undefined, change: UpdateSiteRequest, caller: Caller): Site {
  const site = store.site(id);
  if (change.timezone) checkTimezone(change.timezone);
  const updated: Site = {
    ...site,
    name: change.name ?? site.name,
    timezone: change.timezone ?? site.timezone,
    ...(change.location ? { location: change.location } : {}),
  };
  store.sites.set(site.id, updated);
  return showSite(updated, caller);
}

function checkTimezone(timezone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
  } catch {
    const message = "timezone must be a name of the IANA time zone database, such as Europe/Lisbon.";
    throw refuse(422, "INVALID_TIMEZONE", message, { in: "body", pointer: "/timezone", timezone });
  }
}
