import type { Device } from "@enapter/http-api-client";
import { queryTimeseriesQuery } from "@enapter/http-api-react-query";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Hour } from "../data/hour.ts";
import { enapter } from "../enapter.ts";
import { ErrorState, Skeleton } from "../parts/states.tsx";
import { Plot } from "./plot.tsx";

interface HourOfUnitsProps {
  readonly title: string;
  readonly unit: string;
  /** Factor from each unit of a manifest to that of the plot. */
  readonly factors: Readonly<Record<string, number>>;
  readonly devices: readonly Device[];
  readonly hour: Hour | undefined;
  readonly timezone: string;
}

/** The last hour of all attributes with some units. */
export function HourOfUnits({ title, unit, factors, devices, hour, timezone }: HourOfUnitsProps) {
  const heading = useId();
  const lines = linesOf(devices, factors);
  const telemetry = lines.map(({ device, attribute }) => ({ device: device.id, attribute }));
  const series = useQuery({
    ...queryTimeseriesQuery(
      enapter,
      hour === undefined || lines.length === 0 ? skipToken : { ...hour, granularity: "1m", telemetry },
    ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <small>{unit}, last hour</small>
      </h2>
      {lines.length === 0 && <p className="empty">No device of this site measures this.</p>}
      {lines.length > 0 && series.isPending && <Skeleton label={`Loading ${title}`} rows={1} />}
      {series.isError && <ErrorState what={title} error={series.error} retry={series.refetch} />}
      {series.data !== undefined && (
        <Plot
          label={`${title} in ${unit}`}
          timezone={timezone}
          timestamps={series.data.timestamps}
          lines={series.data.columns.map(({ device, attribute, values }) => {
            const line = lines.find((each) => each.device.id === device && each.attribute === attribute);
            return { name: line?.device.name ?? String(device), factor: line?.factor ?? 1, values };
          })}
        />
      )}
    </section>
  );
}

/** Returns the attributes with these units, and their devices. */
function linesOf(devices: readonly Device[], factors: HourOfUnitsProps["factors"]) {
  return devices.flatMap((device) =>
    Object.entries(device.manifest?.telemetry ?? {}).flatMap(([attribute, { unit }]) => {
      const factor = factors[unit ?? ""];
      return factor === undefined ? [] : [{ device, attribute, factor }];
    }),
  );
}
