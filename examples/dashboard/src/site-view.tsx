import type { Device, Site } from "@enapter/http-api-client";
import { listDevicesAllQuery } from "@enapter/http-api-react-query";
import { useQuery } from "@tanstack/react-query";
import { CommandPanel } from "./command/command-panel.tsx";
import { hourOf } from "./data/hour.ts";
import { useLive } from "./data/live.ts";
import { useTelemetry } from "./data/telemetry.ts";
import { DeviceCard } from "./devices/device-card.tsx";
import { enapter } from "./enapter.ts";
import { Boundary } from "./parts/boundary.tsx";
import { ErrorState, Skeleton } from "./parts/states.tsx";
import { HourOfUnits } from "./plots/hour.tsx";

const liveTexts = { connecting: "Connecting", live: "Live", lost: "Not live, trying again" } as const;

/** Everything about one site. */
export function SiteView({ site }: { readonly site: Site }) {
  const devices = useQuery(
    listDevicesAllQuery(enapter, { site_id: site.id, expand: ["connectivity", "manifest", "raised_alert_names"] }),
  );
  const { data = [] } = devices;
  const telemetry = useTelemetry(data);
  const shared = { devices: data, hour: hourOf(telemetry.data), timezone: site.timezone };
  const live = useLive(site.id, data);
  const online = data.filter(({ connectivity }) => connectivity?.status === "ONLINE").length;
  const alerts = data.reduce((sum, device) => sum + countAlerts(device), 0);
  if (devices.isPending) return <Skeleton label="Loading devices" rows={6} />;
  if (devices.isError) return <ErrorState what="The devices" error={devices.error} retry={devices.refetch} />;
  return (
    <main>
      <ul className="figures" aria-label="Summary">
        <li>
          <b>
            {online} of {data.length}
          </b>
          devices online
        </li>
        <li className={alerts > 0 ? "raised" : undefined}>
          <b>{alerts}</b>
          {alerts === 1 ? "alert" : "alerts"}
        </li>
        <li className={live}>
          <b role="status">
            <span className="dot" aria-hidden="true" />
            {liveTexts[live]}
          </b>
          {site.timezone}
        </li>
      </ul>
      <div className="plots">
        <Boundary what="Power">
          <HourOfUnits title="Power" unit="kW" factors={powerFactors} {...shared} />
        </Boundary>
        <Boundary what="Hydrogen">
          <HourOfUnits title="Hydrogen" unit="L/h" factors={flowFactors} {...shared} />
        </Boundary>
      </div>
      <Boundary what="The command panel">
        <CommandPanel devices={data} />
      </Boundary>
      <section aria-labelledby="devices">
        <h2 id="devices">Devices</h2>
        {data.length === 0 && <p className="empty">This site has no devices.</p>}
        <ul className="cards">
          {data.toSorted(byAlerts).map((device) => (
            <li key={device.id} className="card">
              <Boundary what={device.name}>
                <DeviceCard device={device} values={telemetry.data?.[device.id]} />
              </Boundary>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** Devices with alerts come first. */
const byAlerts = (one: Device, other: Device) => countAlerts(other) - countAlerts(one);
const countAlerts = ({ raised_alert_names }: Device) => raised_alert_names?.length ?? 0;

/** Codes of units in manifests, and what one of them is in the unit of the plot. */
const powerFactors = { W: 0.001, kW: 1 };
const flowFactors = { "L/h": 1, "L/min": 60 };
