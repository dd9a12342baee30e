/** Output of `examples/start/picture.ts`. */
export interface SiteData {
  readonly site: string;
  readonly devices: readonly { readonly name: string; readonly status?: string }[];
  /** Unix seconds. */
  readonly timestamps: readonly number[];
  readonly series: readonly DeviceSeries[];
}

/** Values of an attribute of a device, one for each timestamp. */
export interface DeviceSeries {
  readonly device: string;
  readonly attribute: string;
  readonly values: readonly (number | null)[];
}

/** A plot: attributes of one unit. */
export interface PlotPlan {
  readonly title: string;
  readonly unit: string;
  readonly attributes: readonly string[];
  /** Factor from the unit of the API. */
  readonly scale: number;
}

/** The plots of the picture. */
export const plotPlans: readonly PlotPlan[] = [
  { title: "Power", unit: "kW", attributes: ["ac_power", "power", "active_power"], scale: 0.001 },
  { title: "Hydrogen", unit: "L/h", attributes: ["hydrogen_output"], scale: 1 },
];

/** The numbers of a series for a table. */
export interface SeriesSummary {
  readonly first: string;
  readonly last: string;
  readonly lowest: string;
  readonly highest: string;
}

/** Returns the series of a plot, in its unit. */
export function seriesOf({ series }: SiteData, { attributes, scale }: PlotPlan): DeviceSeries[] {
  return series
    .filter(({ attribute }) => attributes.includes(attribute))
    .map((one) => ({ ...one, values: one.values.map((value) => (value === null ? null : value * scale)) }));
}

/** Summarizes a series, because a plot says nothing to readers who cannot see it. */
export function summaryOf({ values }: DeviceSeries): SeriesSummary {
  const known = values.filter((value) => value !== null);
  const text = (value: number | undefined): string =>
    value === undefined || !Number.isFinite(value) ? "none" : value.toLocaleString("en", { maximumFractionDigits: 2 });
  return {
    first: text(known[0]),
    last: text(known.at(-1)),
    lowest: text(Math.min(...known)),
    highest: text(Math.max(...known)),
  };
}
