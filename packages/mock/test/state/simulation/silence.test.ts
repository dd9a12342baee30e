import { expect, test } from "vitest";
import { isOnline, isSilent, nextSilence, silenceAt, silencesOf } from "../../../src/state/simulation/silence.ts";

const device = { firstContact: 100.5, offlineSince: 900, outages: [{ from: 200.2, to: 300 }] };

test("a device is silent before the first contact, in an outage, and after the last report", () => {
  const silent = (time: number) => isSilent(device, time);
  expect([100, 101, 200, 201, 299, 300, 900, 901].map(silent)).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(silenceAt(silencesOf(device), 250)).toEqual({ start: 201, end: 300 });
  expect([101, 250, 300, 901].map((time) => nextSilence(silencesOf(device), time))).toEqual([
    201,
    901,
    901,
    Number.POSITIVE_INFINITY,
  ]);
});

test("a device without a time of first contact has always reported, one that waits for it never", () => {
  const outages: [] = [];
  expect(isSilent({ offlineSince: undefined, outages }, -1e12)).toBe(false);
  expect(isSilent({ firstContact: null, offlineSince: undefined, outages }, 1e12)).toBe(true);
});

test("a device is online that has connected and still is", () => {
  const outages: [] = [];
  const online = (firstContact: number | null, offlineSince?: number) =>
    isOnline({ firstContact, offlineSince, outages });
  expect([online(1), online(null), online(1, 2)]).toEqual([true, false, false]);
});
