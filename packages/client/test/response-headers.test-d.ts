import { expectTypeOf, test } from "vitest";
import type { Call, CallResponse, Device, EnapterClient, TooManyRequestsError, WaitableCall } from "../src/index.ts";

declare const enapter: EnapterClient;

/** Headers as the generator writes them. What it writes for a description is tested where it is. */
interface RevisionHeaders extends Headers {
  readonly get: {
    (name: "X-Revision" | "x-revision"): string;
    (name: string): string | null;
  };
}
declare const call: Call<Device, RevisionHeaders>;
declare const waitable: WaitableCall<Device, Device, RevisionHeaders>;

test("without documented headers, every header may be missing", async () => {
  const { headers } = await enapter.devices.get("battery-rack-1").withResponse();
  expectTypeOf(headers).toEqualTypeOf<Headers>();
  expectTypeOf(headers.get("ETag")).toEqualTypeOf<string | null>();
  // @ts-expect-error Nobody promises it.
  headers.get("ETag").length;
  headers.get("ETag")?.length;
});

test("a header of every response is text, with the documented name or in lower case", async () => {
  const { headers } = await call.withResponse();
  expectTypeOf(headers.get("X-Revision")).toEqualTypeOf<string>();
  expectTypeOf(headers.get("x-revision")).toEqualTypeOf<string>();
  expectTypeOf((await waitable.withResponse()).headers.get("X-Revision")).toEqualTypeOf<string>();
});

test("any other header works, and may be missing", async () => {
  const { headers } = await call.withResponse();
  expectTypeOf(headers.get("X-Other")).toEqualTypeOf<string | null>();
  const name: string = "X-Revision";
  expectTypeOf(headers.get(name)).toEqualTypeOf<string | null>();
});

test("documented headers change nothing for who does not know them", async () => {
  expectTypeOf(await call).toEqualTypeOf<Device>();
  expectTypeOf(call).toExtend<Call<Device>>();
  expectTypeOf(waitable).toExtend<WaitableCall<Device>>();
  expectTypeOf(await call.withResponse()).toExtend<CallResponse<Device>>();
  new Headers((await call.withResponse()).headers);
  // @ts-expect-error Plain headers promise nothing.
  const promised: CallResponse<Device, RevisionHeaders> = await enapter.devices.get("1").withResponse();
  const plain: CallResponse<Device> = await enapter.devices.get("1").withResponse();
  return [promised, plain];
});

test("an error knows the documented headers of its status, and promises none", () => {
  type Known<T> = T extends { get: { (name: infer Name): unknown; (name: string): unknown } } ? Name : never;
  type Retry = TooManyRequestsError["headers"];
  expectTypeOf<Retry>().toExtend<Headers>();
  expectTypeOf<Known<Retry>>().toEqualTypeOf<"Retry-After" | "retry-after">();
  expectTypeOf<ReturnType<Retry["get"]>>().toEqualTypeOf<string | null>();
});
