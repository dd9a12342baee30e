import type { TimeseriesColumnValues as Column } from "@enapter/http-api-client";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

/** A line of a plot. */
export interface PlotLine {
  readonly name: string;
  readonly factor: number;
  readonly values: Column["values"];
}

interface PlotProps {
  readonly label: string;
  readonly timezone: string;
  /** Unix seconds. */
  readonly timestamps: ArrayLike<number>;
  readonly lines: readonly PlotLine[];
}

const height = 230;
const dashes: readonly number[][] = [[], [8, 4], [2, 3], [10, 3, 2, 3]];

/** Draws columns of a time series as they are: uPlot takes typed arrays. */
export function Plot({ label, timezone, timestamps, lines }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const names = lines.map(({ name }) => name).join(", ");
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsFor(element, timezone, names.split(", ")), [[]], element);
      element.dispatchEvent(new Event("redraw"));
    };
    draw();
    const observer = new ResizeObserver(() => plot.current?.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    scheme.addEventListener("change", draw);
    return () => {
      observer.disconnect();
      scheme.removeEventListener("change", draw);
      plot.current?.destroy();
      plot.current = undefined;
    };
  }, [timezone, names]);
  useEffect(() => {
    const element = host.current;
    const fill = () => plot.current?.setData([timestamps, ...lines.map(scaled)] as uPlot.AlignedData);
    fill();
    element?.addEventListener("redraw", fill);
    return () => element?.removeEventListener("redraw", fill);
  });
  return (
    <>
      <div ref={host} className="plot" role="img" aria-label={`${label}: ${names}. The table below has the values.`} />
      <PlotTable lines={lines} />
    </>
  );
}

function optionsFor(element: HTMLElement, tz: string, names: readonly string[]): uPlot.Options {
  const colour = colourReader(element);
  const axis = {
    stroke: colour("--muted"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
    font: "12px system-ui, sans-serif",
  };
  return {
    width: element.clientWidth,
    height,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), tz),
    axes: [
      { ...axis, size: 32, values: (_plot, all) => all.map((each) => timeText(each, tz)) },
      { ...axis, size: 48 },
    ],
    series: [
      { label: "Time", value: (_plot, seconds) => (seconds === null ? "–" : timeText(seconds, tz)) },
      ...names.map((name, index) => ({
        label: name,
        stroke: colour(`--series-${(index % 6) + 1}`),
        dash: [...(dashes[Math.floor(index / 6) % 4] ?? [])],
        width: 2,
        points: { show: false },
        value: (_plot: uPlot, value: number | null) => (value === null ? "–" : value.toFixed(2)),
      })),
    ],
  };
}

/** Returns a function that reads a colour of the theme: a canvas knows no `light-dark()`. */
function colourReader(element: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = element.appendChild(document.createElement("span"));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

function timeText(seconds: number, timeZone: string): string {
  return new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
}

/** Returns the values in the unit of the plot; those of that unit are taken as they are. */
function scaled({ factor, values }: PlotLine): ArrayLike<unknown> {
  if (factor === 1 || !(values instanceof Float64Array)) return values;
  return values.map((value) => value * factor);
}

/** The same for those who do not see the plot. */
function PlotTable({ lines }: Pick<PlotProps, "lines">) {
  return (
    <details className="table">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Device</th>
            <th scope="col">Lowest</th>
            <th scope="col">Highest</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const numbers = Array.from(scaled(line), Number).filter(Number.isFinite);
            const text = (value: number | undefined) => (Number.isFinite(value) ? value?.toFixed(2) : "–");
            return (
              <tr key={`${line.name} ${index + 1}`}>
                <th scope="row">{line.name}</th>
                <td>{text(Math.min(...numbers))}</td>
                <td>{text(Math.max(...numbers))}</td>
                <td>{text(numbers.at(-1))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
