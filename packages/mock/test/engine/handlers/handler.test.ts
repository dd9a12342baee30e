import { expect, expectTypeOf, test } from "vitest";
import type { RawResult } from "../../../src/core/response.ts";
import type { Handler, HandlerCall, Handlers, ResultOf } from "../../../src/engine/handlers/handler.ts";

test("handlers are typed by the description", () => {
  expectTypeOf<HandlerCall<"getDevice">["path"]["device_id"]>().toEqualTypeOf<string>();
  expectTypeOf<HandlerCall<"createRule">["body"]["slug"]>().toEqualTypeOf<string>();
  expectTypeOf<HandlerCall<"uploadBlueprint">["body"]>().toEqualTypeOf<Uint8Array>();
  expectTypeOf<ResultOf<"queryTimeseries">>().toEqualTypeOf<RawResult>();
  expectTypeOf<ResultOf<"getSite">["site"]["name"]>().toEqualTypeOf<string>();
});

test("a wrong name or shape is a compile error", () => {
  const wrongName: Handlers = {
    // @ts-expect-error there is no such operation
    getDevices: () => ({}),
  };
  // @ts-expect-error the response is the site under its name
  const wrongShape: Handler<"getSite"> = ({ store, path }) => store.site(path.site_id);
  // @ts-expect-error a site has a name
  const wrongField: Handler<"getSite"> = ({ store, path }) => ({ site: { ...store.site(path.site_id), name: 1 } });
  expect([wrongName, wrongShape, wrongField]).toHaveLength(3);
});
