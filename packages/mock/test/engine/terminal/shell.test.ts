import { expect, test } from "vitest";
import { Shell } from "../../../src/engine/terminal/shell.ts";

const started = new Date("2026-01-14T11:59:00Z");
const now = new Date("2026-01-14T12:00:00Z");
const shell = () => new Shell({ hostname: "gateway", startedAt: started });

test.each([
  ["date\n", "Wed, 14 Jan 2026 12:00:00 GMT"],
  ["echo  a   b\r\n", "a b"],
  ["hostname\n", "gateway"],
  ["uname\n", "Linux gateway"],
  ["uptime\n", "up 60 s"],
  ["help\n", "Commands: date, echo, help, hostname, stty, uname, uptime, exit."],
  ["toString\n", "sh: toString: not found"],
  ["dax\x7fte\n", "Wed, 14 Jan 2026 12:00:00 GMT"],
  ["rm -rf /\x03uname\n", "Linux gateway"],
])("%j prints %s", (typed, printed) => {
  expect(shell().type(typed, now).text.split("\r\n").at(-2)).toBe(printed);
});

test("echoes what is typed, erases, and ends with Ctrl-D on an empty line", () => {
  const terminal = shell();
  expect(terminal.type("a\x7f\x7f", now).text).toBe("a\b \b");
  expect(terminal.type("b\x04", now)).toEqual({ text: "b", isOver: false });
  expect(terminal.type("\x7f\x04ignored", now)).toEqual({ text: "\b \b\r\n", isOver: true });
});
