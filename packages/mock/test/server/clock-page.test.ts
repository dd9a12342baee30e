import { expect, test } from "vitest";
import { SteppedClock } from "../../src/core/clock.ts";
import { Refusal } from "../../src/core/errors.ts";
import { clockPage } from "../../src/server/clock-page.ts";

const start = "2026-01-14T12:00:00.000Z";

function ask(clock: SteppedClock, method: string, text = "") {
  const url = new URL("http://localhost/_mock/clock");
  return clockPage({ method, url, headers: new Headers(), body: new TextEncoder().encode(text) }, clock);
}

test("the present moment is accepted and moves nothing", () => {
  const clock = new SteppedClock(start);
  expect(ask(clock, "PUT", `{"now": "${start}"}`).body).toBe(`{"now":"${start}","stands_still":true}`);
});

test("streams and other callbacks run while the clock moves", () => {
  const clock = new SteppedClock(start);
  let ticks = 0;
  clock.every(1000, () => {
    ticks += 1;
  });
  ask(clock, "POST", '{"advance": "10s"}');
  expect(ticks).toBe(10);
});

test.each([
  ["", "The body must be JSON"],
  ["[]", "The body must be JSON"],
  ["{}", "with one field"],
  ['{"now": "2026-01-15T00:00:00Z", "advance": "1h"}', "with one field"],
  ['{"advence": "1h"}', "did you mean advance?"],
  ['{"__proto__": "1h"}', "not __proto__"],
  ['{"advance": "soon"}', "advance: soon is not a duration such as"],
  ['{"advance": -1}', "advance: -1 is not a duration"],
  ['{"advance": "99999999h"}', "beyond the year 9999"],
  ['{"advance": null}', "advance must be a duration"],
  ['{"now": "tomorrow"}', "now must be a moment such as 2026-01-14T12:00:00Z"],
  ['{"now": 0}', "now must be a moment"],
  ['{"now": "2026-01-14T11:59:59Z"}', "time only moves forward"],
])("%s is refused and moves nothing", (body, message) => {
  const clock = new SteppedClock(start);
  let failure: unknown;
  try {
    ask(clock, "POST", body);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Refusal);
  expect(failure).toMatchObject({
    status: 400,
    errors: [{ code: "mock/INVALID_CLOCK", message: expect.stringContaining(message) }],
  });
  expect(clock.now().toISOString()).toBe(start);
});
