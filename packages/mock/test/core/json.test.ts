import { expect, test } from "vitest";
import { parseJson } from "../../src/core/json.ts";

test("JSON must be UTF-8", () => {
  expect(parseJson(new TextEncoder().encode('{"é": 1}'))).toEqual({ é: 1 });
  expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(TypeError);
  expect(() => parseJson(new TextEncoder().encode("{"))).toThrow(SyntaxError);
});
