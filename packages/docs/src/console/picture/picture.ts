import { make } from "../panel/elements.ts";
import { makeFrame } from "../panel/link.ts";
import { drawPlot } from "./plot.ts";
import { type PlotPlan, plotPlans, type SiteData, seriesOf, summaryOf } from "./site-data.ts";

/** The styles of the plots; the build puts them in. */
declare const PLOT_STYLES: string;

/**
 * Reads a mock site with the client, in the frame of the console, and draws it.
 * @param root Address of the site, with a slash at its end.
 */
export async function showPicture(root: string): Promise<HTMLElement> {
  const response = await fetch(`${root}console/samples/start/picture.js`);
  if (!response.ok) throw new Error(`The program of the picture cannot be loaded: status ${response.status}.`);
  const code = await response.text();
  return new Promise((resolve, reject) => {
    const { frame, send } = makeFrame(`${root}console/frame.html`, (report) => {
      if (report.type === "line") {
        frame.remove();
        resolve(draw(JSON.parse(report.text) as SiteData));
      } else if (report.type === "stopped" || (report.type === "done" && report.error !== undefined)) {
        frame.remove();
        reject(new Error("The mock site cannot be read."));
      }
    });
    document.body.append(frame);
    void send({ type: "run", code, role: "OWNER", fault: "none", ahead: 0 });
  });
}

function draw(data: SiteData): HTMLElement {
  const devices = data.devices.map(({ name, status = "unknown" }) =>
    make("li", { "data-status": status }, make("span", {}, name), " ", make("b", {}, status.toLowerCase())),
  );
  const plots = plotPlans.map((plan) => {
    const series = seriesOf(data, plan);
    const names = series.map(({ device }) => device).join(", ");
    const host = make("div", {
      class: "picture-plot",
      role: "img",
      "aria-label": `${plan.title} in ${plan.unit} from 11:00 to 12:00 UTC: ${names}. The table below has the values.`,
    });
    drawPlot(host, plan, data.timestamps, series);
    return host;
  });
  return make(
    "section",
    { class: "picture not-content", "aria-label": `Mock site ${data.site}` },
    make("style", {}, PLOT_STYLES),
    make("h3", {}, data.site),
    make("ul", { class: "picture-devices", "aria-label": "Devices" }, ...devices),
    make("div", { class: "picture-plots" }, ...plots),
    make("details", {}, make("summary", {}, "The same as a table"), makeTable(data)),
  );
}

function makeTable(data: SiteData): HTMLElement {
  const titles = ["Device", "Attribute", "11:00", "Last", "Lowest", "Highest", "Unit"];
  const rows = plotPlans.flatMap((plan) => seriesOf(data, plan).map((series) => makeRow(plan, series)));
  return make(
    "table",
    { class: "console-requests", tabindex: "0" },
    make("caption", {}, "From 11:00 to 12:00 UTC, averages of a minute"),
    make("thead", {}, make("tr", {}, ...titles.map((title) => make("th", { scope: "col" }, title)))),
    make("tbody", {}, ...rows),
  );
}

function makeRow({ unit }: PlotPlan, series: Parameters<typeof summaryOf>[0]): HTMLElement {
  const { first, last, lowest, highest } = summaryOf(series);
  const cells = [series.attribute, first, last, lowest, highest, unit];
  return make("tr", {}, make("th", { scope: "row" }, series.device), ...cells.map((text) => make("td", {}, text)));
}
