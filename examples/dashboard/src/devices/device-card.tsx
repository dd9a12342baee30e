import type { Device, LatestTelemetry } from "@enapter/http-api-client";
import { describeAlert, describeTelemetry, telemetryText } from "@enapter/http-api-client/manifest";

/** Values that a card shows before it is opened. */
const shown = 4;

/** Types of values that are no reading. */
const hiddenTypes = new Set<string | undefined>(["alerts", "object", "array_of_strings"]);

interface DeviceCardProps {
  readonly device: Device;
  readonly values: LatestTelemetry[string] | undefined;
}

/** Content of the card of a device: its connection, alerts and latest values. */
export function DeviceCard({ device, values }: DeviceCardProps) {
  const { name, manifest, connectivity, raised_alert_names } = device;
  const status = connectivity?.status ?? "UNKNOWN";
  const attributes = Object.keys(manifest?.telemetry ?? {}).filter(
    (attribute) => !hiddenTypes.has(describeTelemetry(manifest, attribute).type),
  );
  const row = (attribute: string) => (
    <div key={attribute}>
      <dt>{describeTelemetry(manifest, attribute).label}</dt>
      <dd>{telemetryText(manifest, attribute, values?.[attribute]?.value, { locale: "en" }) || "–"}</dd>
    </div>
  );
  return (
    <>
      <div className="card-head">
        <h3>{name}</h3>
        <span className={`status ${status.toLowerCase()}`}>{status.toLowerCase()}</span>
      </div>
      {(raised_alert_names ?? []).map((alert) => {
        const { label, severity } = describeAlert(manifest, alert);
        return (
          <p key={alert} className={`alert ${severity}`}>
            <span className="sr">{severity}: </span>
            {label}
          </p>
        );
      })}
      {attributes.length === 0 && <p className="empty">No telemetry.</p>}
      <dl>{attributes.slice(0, shown).map(row)}</dl>
      {attributes.length > shown && (
        <details>
          <summary>
            {attributes.length - shown} more<span className="sr"> values of {name}</span>
          </summary>
          <dl>{attributes.slice(shown).map(row)}</dl>
        </details>
      )}
    </>
  );
}
