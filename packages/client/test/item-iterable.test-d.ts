import { expectTypeOf, test } from "vitest";
import type { EnapterClient, ItemIterable, StreamMessage, TimeseriesPoint } from "../src/index.ts";

declare const enapter: EnapterClient;

test("iterators of lists, streams and time series can be iterated over and ended", () => {
  const messages = enapter.devices.stream();
  expectTypeOf(messages).toEqualTypeOf<ItemIterable<StreamMessage>>();
  const iterator = messages[Symbol.asyncIterator]();
  expectTypeOf(iterator).toExtend<AsyncIterable<StreamMessage>>();
  expectTypeOf(iterator.return).returns.resolves.toExtend<IteratorResult<StreamMessage, void>>();
  expectTypeOf(enapter.devices.list().pages()[Symbol.asyncIterator]()).toExtend<AsyncIterable<object>>();
  const series = enapter.telemetry.queryTimeseries({} as never);
  expectTypeOf(series[Symbol.asyncIterator]()).toExtend<AsyncIterable<object>>();
  expectTypeOf(series.batches()[Symbol.asyncIterator]()).toExtend<AsyncIterable<object>>();
  expectTypeOf(series.long()[Symbol.asyncIterator]()).toExtend<AsyncIterable<TimeseriesPoint>>();
  // @ts-expect-error A stream itself is no iterator: each iteration opens it anew.
  void messages.next();
  void iterator.next();
});
