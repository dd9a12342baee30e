import { listSitesAllQuery } from "@enapter/http-api-react-query";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { enapter } from "./enapter.ts";
import { Boundary } from "./parts/boundary.tsx";
import { ErrorState, Skeleton } from "./parts/states.tsx";
import { SiteView } from "./site-view.tsx";

/** The whole page: which site, and the site. */
export function App() {
  const sites = useQuery(listSitesAllQuery(enapter));
  const [chosen, choose] = useState<string>();
  const site = sites.data?.find(({ id }) => id === chosen) ?? sites.data?.[0];
  return (
    <>
      <header className="page-head">
        <h1>
          <span className="mark" aria-hidden="true" />
          {site?.name ?? "Site dashboard"}
        </h1>
        {sites.data !== undefined && sites.data.length > 1 && (
          <div className="choice">
            <label htmlFor="site">Site</label>
            <select id="site" value={site?.id} onChange={({ target }) => choose(target.value)}>
              {sites.data.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </header>
      {sites.isPending && <Skeleton label="Loading sites" rows={3} />}
      {sites.isError && <ErrorState what="The sites" error={sites.error} retry={sites.refetch} />}
      {sites.isSuccess && site === undefined && <p className="empty">The token reaches no site.</p>}
      {site !== undefined && (
        <Boundary key={site.id} what={site.name}>
          <SiteView site={site} />
        </Boundary>
      )}
    </>
  );
}
