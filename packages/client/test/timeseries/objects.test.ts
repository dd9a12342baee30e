import { expect, expectTypeOf, test } from "vitest";
import type { TimeseriesValue } from "../../src/timeseries/batch.ts";
import { type TimeseriesObject, type TimeseriesObjectsOptions, toObjects } from "../../src/timeseries/objects.ts";
import { parseTimeseries } from "../../src/timeseries/timeseries.ts";
import { inPieces } from "../support/bytes.ts";

const objects = (text: string, dataTypes: string, options?: TimeseriesObjectsOptions) =>
  toObjects(parseTimeseries(inPieces(text), { dataTypes }), options);

/** Heading of columns with these labels. */
const headingOf = (...columns: string[]) => `ts,${columns.join(",")}`;

test("makes an object of each row, with values as they are", async () => {
  const heading = headingOf("telemetry=count device=d", "telemetry=alerts device=d", "telemetry=status device=d");
  const text = `${heading}\n60,9007199254740993,"[""a""]",on\n120,,,\n`;
  expect(await objects(text, "integer,string_array,string")).toEqual([
    { timestamp: 60, count: 9007199254740993n, alerts: ["a"], status: "on" },
    { timestamp: 120, count: null, alerts: null, status: null },
  ]);
});

test.each([
  [
    ["telemetry=soc device=d1", "telemetry=power device=d1"],
    ["soc", "power"],
  ],
  [
    ["telemetry=soc device=d1", "telemetry=soc device=d2"],
    ["d1.soc", "d2.soc"],
  ],
  [["telemetry=timestamp device=d1"], ["d1.timestamp"]],
  [
    ["telemetry=soc device=d aggregation=avg", "telemetry=soc device=d aggregation=max"],
    ["d.soc.avg", "d.soc.max"],
  ],
  [["telemetry=__proto__ device=d1"], ["__proto__"]],
])("names columns %j", async (columns, expected) => {
  const [object] = await objects(
    `${headingOf(...columns)}\n0${",1".repeat(columns.length)}\n`,
    columns.map(() => "float").join(),
  );
  expect(Object.keys(object ?? {})).toEqual(["timestamp", ...expected]);
});

test("names of one's own have to differ", async () => {
  const text = `${headingOf("telemetry=a device=d", "telemetry=b device=d")}\n0,1,2\n`;
  const name: TimeseriesObjectsOptions["name"] = ({ attribute }) => attribute.toUpperCase();
  expect(await objects(text, "float,float", { name })).toEqual([{ timestamp: 0, A: 1, B: 2 }]);
  const doubled = objects(text, "float,float", { name: () => "x" });
  await expect(doubled).rejects.toThrow('Two columns have the name "x": pass `name` to tell them apart.');
  const equal = headingOf("telemetry=a device=d", "telemetry=a device=d");
  await expect(objects(`${equal}\n0,1,2\n`, "float,float")).rejects.toThrow(/pass `name`/);
});

test("a series without rows has no objects", async () => {
  expect(await objects(headingOf("telemetry=a device=d"), "float")).toEqual([]);
});

test("a value is one of a time series", () => {
  expectTypeOf<TimeseriesObject["timestamp"]>().toEqualTypeOf<number>();
  expectTypeOf<TimeseriesObject["soc"]>().toEqualTypeOf<TimeseriesValue>();
});
