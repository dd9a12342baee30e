import type { Site, UpdateSiteRequest } from "@enapter/http-api-types";
import { refuse } from "../errors.ts";
import type { Store } from "../state/store.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const siteHandlers = {
  createSite({ body, store }) {
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
    return { site };
  },
  listSites({ query, store }) {
    const wanted = query.name?.toLowerCase() ?? "";
    const sites = [...store.sites.values()].filter(({ name }) => name.toLowerCase().includes(wanted));
    return { sites: pageOf(sites, query), total_count: sites.length };
  },
  listMySites({ query, store }) {
    const sites = [...store.sites.values()];
    return { sites: pageOf(sites, query), total_count: sites.length };
  },
  getSite: ({ path, store }) => ({ site: store.site(path.site_id) }),
  getGatewaySite: ({ store }) => ({ site: store.site(undefined) }),
  updateSite: ({ path, body, store }) => ({ site: updateSite(store, store.site(path.site_id), body) }),
  updateGatewaySite: ({ body, store }) => ({ site: updateSite(store, store.site(undefined), body) }),
  deleteSite({ path, store }) {
    store.removeSite(store.site(path.site_id));
    return {};
  },
} as const satisfies Handlers;

function updateSite(store: Store, site: Site, change: UpdateSiteRequest): Site {
  if (change.timezone) checkTimezone(change.timezone);
  const updated: Site = {
    ...site,
    name: change.name ?? site.name,
    timezone: change.timezone ?? site.timezone,
    ...(change.location ? { location: change.location } : {}),
  };
  store.sites.set(site.id, updated);
  return updated;
}

function checkTimezone(timezone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
  } catch {
    const message = "timezone must be a name of the IANA time zone database, such as Europe/Lisbon.";
    throw refuse(422, "INVALID_TIMEZONE", message, { in: "body", pointer: "/timezone", timezone });
  }
}
