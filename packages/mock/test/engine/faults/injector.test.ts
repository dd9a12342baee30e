import { expect, test } from "vitest";
import { FaultInjector } from "../../../src/engine/faults/injector.ts";
import { createMockFetch, type Fault } from "../../../src/index.ts";
import { token } from "../../support.ts";

test.each<[unknown, RegExp]>([
  [{ kind: "nonsense" }, /not a kind of fault/],
  [{ kind: "html", operation: "getNothing" }, /no operation getNothing/],
  [{ kind: "html", times: -1 }, /times/],
  [{ kind: "html", probability: 1.5 }, /probability/],
  [{ kind: "server-error", status: 200 }, /status/],
  [{ kind: "close-socket", closeCode: 1005 }, /closeCode/],
])("%j is refused", (fault, message) => {
  const mock = createMockFetch({ token });
  expect(() => mock.faults.add(fault as Fault)).toThrow(message);
  expect(() => createMockFetch({ token, faults: [fault as Fault] })).toThrow(RangeError);
});

test("knows streams by their own ids", () => {
  expect(() => createMockFetch().faults.add({ kind: "html", operation: "streamDevices" })).not.toThrow();
});

const happened = (faults: FaultInjector, operation: string, count: number) =>
  Array.from({ length: count }, () => faults.take(operation)?.kind);

test("applies to one operation, and a limited number of times", () => {
  const faults = new FaultInjector("seed");
  faults.add({ kind: "html", operation: "listSites", times: 2 });
  expect(faults.take("getSite")).toBeUndefined();
  expect(happened(faults, "listSites", 3)).toEqual(["html", "html", undefined]);
});

test("continues with the next fault when one is used up, and ends with clear", () => {
  const faults = new FaultInjector("seed");
  faults.add({ kind: "html", times: 1 });
  faults.add({ kind: "drop-before" });
  expect(happened(faults, "listSites", 3)).toEqual(["html", "drop-before", "drop-before"]);
  faults.clear();
  expect(happened(faults, "listSites", 1)).toEqual([undefined]);
});

test("a probability holds over many requests, and is reproducible with the seed", () => {
  const draw = (seed: string) => {
    const faults = new FaultInjector(seed);
    faults.add({ kind: "html", probability: 0.25 });
    return happened(faults, "listSites", 1000);
  };
  const hits = draw("seed").filter((kind) => kind !== undefined).length;
  expect(hits).toBeGreaterThan(200);
  expect(hits).toBeLessThan(300);
  expect(draw("seed")).toEqual(draw("seed"));
  expect(draw("other")).not.toEqual(draw("seed"));
});
