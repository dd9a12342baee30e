import { defaultPort, type Flag, flags } from "./flags.ts";

/** Width of the smallest terminal, in columns. */
const width = 80;

/** Column in which the texts of the options begin. */
const indent = 24;

/** Returns the text of `--help`. */
export function helpText(): string {
  const options: readonly [string, Flag][] = Object.entries(flags);
  return `Usage: enapter-mock [options]

Runs a mock Enapter Cloud and Gateway on this machine until Ctrl-C.

Options (those with * may be given more than once):
${options.map(([name, flag]) => optionText(name, flag)).join("\n")}

Examples:
  enapter-mock --token example-token --log
  enapter-mock --mode gateway --state gateway.json --latency 200ms
  enapter-mock --grant reader-token=READONLY --fault rate-limit,times=3
  enapter-mock --clock 2026-01-14T12:00:00Z
  curl -d '{"advance": "1h"}' http://127.0.0.1:${defaultPort}/_mock/clock

Exit codes:
  0    after --help and --version
  1    it cannot listen, such as at a port that is in use, or cannot write the
       state
  2    an option is wrong, or the file of --spec or --state cannot be used
  130  after Ctrl-C; 143 after SIGTERM`;
}

function optionText(name: string, { value, isList, short, text }: Flag): string {
  const head = `  ${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}${isList ? " *" : ""}`;
  const lines: string[] = [];
  let line = head.padEnd(indent - 1);
  if (line.length >= indent) {
    lines.push(line);
    line = " ".repeat(indent - 1);
  }
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent - 1);
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}
