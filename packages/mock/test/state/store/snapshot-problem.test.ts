import { expect, test } from "vitest";
import { createMockFetch } from "../../../src/index.ts";
import { snapshotProblem } from "../../../src/state/store/snapshot-problem.ts";

const snapshot = createMockFetch().snapshot();

test("what a mock makes is a snapshot, also after JSON", () => {
  expect(snapshotProblem(snapshot)).toBeUndefined();
  expect(snapshotProblem(JSON.parse(JSON.stringify(snapshot)))).toBeUndefined();
});

const [device] = snapshot.devices;

test.each([
  [null, "it is no JSON object"],
  [[], "it is no JSON object"],
  [{}, "its version is undefined, and not 1"],
  [{ ...snapshot, version: 2 }, "its version is 2, and not 1"],
  [{ ...snapshot, seed: 1 }, "seed is no text"],
  [{ ...snapshot, sites: {} }, "sites is no list"],
  [{ ...snapshot, sites: [null] }, "sites[0] is no object"],
  [{ ...snapshot, sites: [] }, "devices[0].site_id is not the id of one of its sites"],
  [{ ...snapshot, devices: [{ ...device, name: undefined }] }, "devices[0].name is no text"],
  [{ ...snapshot, devices: [{ ...device, events: {} }] }, "devices[0].events is no list"],
  [{ ...snapshot, devices: [{ ...device, blueprint_id: "none" }] }, "devices[0].blueprint_id is not the id"],
  [{ ...snapshot, engines: [["site"]] }, "engines[0].1 is no object"],
])("case %#: what is wrong is named", (json, problem) => {
  expect(snapshotProblem(json)).toContain(problem);
});
