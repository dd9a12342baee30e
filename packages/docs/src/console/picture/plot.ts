import uPlot from "uplot";
import type { DeviceSeries, PlotPlan } from "./site-data.ts";

/** Height of a plot in pixels. */
const height = 220;
/** Colours of lines with enough contrast on light and on dark, told apart without seeing red or green. */
const colours = {
  light: ["#0b6fb8", "#b35900", "#00796b", "#7b3fa0"],
  dark: ["#6cb8f0", "#f2a65a", "#5fd3c0", "#cfa3ea"],
} as const;
const dashes: readonly number[][] = [[], [8, 4], [2, 3], [10, 3, 2, 3]];

/** Draws a plot into an element, and draws it again when its width or the theme changes. */
export function drawPlot(
  host: HTMLElement,
  { title, unit }: PlotPlan,
  timestamps: readonly number[],
  series: readonly DeviceSeries[],
): void {
  let plot: uPlot | undefined;
  const draw = (): void => {
    plot?.destroy();
    const isLight = document.documentElement.dataset["theme"] === "light";
    const style = getComputedStyle(host);
    const axis = {
      stroke: style.color,
      grid: { stroke: style.borderColor, width: 1 },
      ticks: { stroke: style.borderColor },
    };
    plot = new uPlot(
      {
        title: `${title}, ${unit}`,
        width: host.clientWidth,
        height,
        axes: [
          { ...axis, values: (_plot, seconds) => seconds.map(timeOf) },
          { ...axis, size: 48 },
        ],
        series: [
          { label: "Time (UTC)", value: (_plot, seconds) => (seconds === null ? "–" : timeOf(seconds)) },
          ...series.map(({ device }, index) => ({
            label: device,
            stroke: colours[isLight ? "light" : "dark"][index % 4] ?? style.color,
            dash: [...(dashes[index % 4] ?? [])],
            width: 2,
            points: { show: false },
            value: (_plot: uPlot, value: number | null) => (value === null ? "–" : value.toFixed(2)),
          })),
        ],
      },
      [[...timestamps], ...series.map(({ values }) => [...values])],
      host,
    );
  };
  new ResizeObserver(() => {
    if (plot === undefined) draw();
    else plot.setSize({ width: host.clientWidth, height });
  }).observe(host);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

/** Returns the time of Unix seconds in UTC, such as `11:40`. */
function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 16);
}
