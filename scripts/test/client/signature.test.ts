import { expect, test } from "vitest";
import { argumentName } from "../../src/client/signature.ts";

test.each(["call", "callStart", "callWaitable", "callWithOutcome", "paginate", "stream", "timeseries"])(
  "an argument called %s does not hide the function of the runtime",
  (name) => expect(argumentName({ name })).toBe(`${name}_`),
);

test.each(["client", "body", "options", "undefined", "arguments", "eval", "await", "getThingOperation"])(
  "an argument called %s does not hide what the function uses",
  (name) => expect(argumentName({ name })).toBe(`${name}_`),
);

test("any other name stays as it is", () => {
  expect(argumentName({ name: "device_id" })).toBe("device_id");
});
