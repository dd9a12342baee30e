import { expect, test } from "vitest";
import { createMockFetch } from "../../../src/index.ts";
import { snapshotProblem } from "../../../src/state/store/snapshot-problem.ts";

const snapshot = createMockFetch().snapshot();

test("a mock makes valid snapshots, also after JSON", () => {
  expect(snapshotProblem(snapshot)).toBeUndefined();
  expect(snapshotProblem(JSON.parse(JSON.stringify(snapshot)))).toBeUndefined();
});

const [device] = snapshot.devices;

test.each([
  [null, "it must be of type object"],
  [[], "it must be of type object"],
  [{}, "its version is undefined, and not 1"],
  [{ ...snapshot, version: 2 }, "its version is 2, and not 1"],
  [{ ...snapshot, seed: 1 }, "seed must be of type string"],
  [{ ...snapshot, sites: {} }, "sites must be of type array"],
  [{ ...snapshot, sites: [null] }, "sites[0] must be of type object"],
  [{ ...snapshot, sites: [] }, "devices[0].site_id is not the id of one of its sites"],
  [{ ...snapshot, devices: [{ ...device, name: undefined }] }, "devices[0].name must be of type string"],
  [{ ...snapshot, devices: [{ ...device, events: {} }] }, "devices[0].events must be of type array"],
  [{ ...snapshot, devices: [{ ...device, blueprint_id: "none" }] }, "devices[0].blueprint_id is not the id"],
  [{ ...snapshot, engines: [["site"]] }, "engines[0].1 must be of type object"],
])("case %#: the problem is named", (json, problem) => {
  expect(snapshotProblem(json)).toContain(problem);
});
