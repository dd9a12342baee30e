import { expect, test } from "vitest";
import { plotPlans, seriesOf, summaryOf } from "../../../src/console/picture/site-data.ts";

const data = {
  site: "Harbour Microgrid",
  devices: [],
  timestamps: [0, 60, 120],
  series: [
    { device: "PV Inverter", attribute: "ac_power", values: [1500, null, 2500] },
    { device: "Electrolyser 1", attribute: "hydrogen_output", values: [500, 501, 499] },
  ],
};
const [power, hydrogen] = plotPlans;

test("a plot has the attributes of its unit, in that unit", () => {
  expect(power && seriesOf(data, power)).toEqual([
    { device: "PV Inverter", attribute: "ac_power", values: [1.5, null, 2.5] },
  ]);
  expect(hydrogen && seriesOf(data, hydrogen)).toEqual([data.series[1]]);
});

test("a series is summarized without the minutes that have no value", () => {
  const values = [1.5, null, 2.504];
  expect(summaryOf({ device: "", attribute: "", values })).toEqual({
    first: "1.5",
    last: "2.5",
    lowest: "1.5",
    highest: "2.5",
  });
  expect(summaryOf({ device: "", attribute: "", values: [null] })).toMatchObject({ first: "none", highest: "none" });
});
