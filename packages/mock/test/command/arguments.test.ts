import { expect, test } from "vitest";
import { readArguments, WrongArgument } from "../../src/command/arguments.ts";

test("values come in the order of the command line, after a space or an equals sign", () => {
  const given = readArguments(["--fault", "html", "--log", "--fault=no-code,times=1", "--port=0"]);
  expect([...given]).toEqual([
    ["fault", ["html", "no-code,times=1"]],
    ["log", []],
    ["port", ["0"]],
  ]);
});

test.each([
  [["--colour"], "There is no option --colour."],
  [["--prot", "3"], "There is no option --prot, did you mean --port?"],
  [["--PORT", "3"], "There is no option --PORT, did you mean --port?"],
  [["--fualt=html"], "There is no option --fualt, did you mean --fault?"],
  [["--no-log"], "There is no option --no-log."],
  [["--__proto__"], "There is no option --__proto__."],
  [["-p", "3"], "There is no option -p"],
  [["stray"], '"stray" is not understood: every option begins with --.'],
  [["--", "stray"], '"stray" is not understood'],
  [["--log=yes"], "--log takes no value."],
  [["--port"], "--port needs a value: --port NUMBER."],
  [["--port="], "--port needs a value"],
  [["--token", ""], "--token needs a value: --token TEXT."],
  [["--token", "--log"], "--token needs a value"],
  [["--port", "1", "--port", "2"], "--port is given twice."],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(WrongArgument);
  expect(() => readArguments(args)).toThrow(message);
});
