import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { main } from "../src/command.ts";

function terminal(signal: Promise<"SIGINT" | "SIGTERM"> = Promise.resolve("SIGINT")) {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    out,
    err,
    face: {
      print: (line: string) => void out.push(line),
      complain: (line: string) => void err.push(line),
      untilInterrupted: () => signal,
    },
  };
}

test("--help names every option", async () => {
  const { out, face } = terminal();
  expect(await main(["--help"], face)).toBe(0);
  for (const option of ["--port", "--host", "--token", "--seed", "--fault", "--help"])
    expect(out.join()).toContain(option);
});

test.each([[["--port", "many"]], [["--port", "70000"]], [["--colour"]], [["stray"]], [["--fault", "nonsense"]]])(
  "%j is refused",
  async (args) => {
    const { err, face } = terminal();
    expect(await main(args, face)).toBe(2);
    expect(err.join()).toMatch(/^enapter-mock: .+--help/s);
  },
);

test("a port that is taken is a message, not a stack", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const { err, face } = terminal();
  expect(await main(["--port", String(port)], face)).toBe(1);
  other.close();
  expect(err).toEqual([expect.stringMatching(new RegExp(`^enapter-mock: Port ${port} .+is taken`))]);
});

test("it prints where it listens and ends with the signal", async () => {
  const { out, face } = terminal(Promise.resolve("SIGTERM"));
  expect(await main(["--port", "0", "--token", "example-token"], face)).toBe(143);
  expect(out[0]).toMatch(/^Cloud +http:\/\/127\.0\.0\.1:\d+\/v3$/);
  expect(out[1]).toMatch(/^Gateway +http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
  expect(out[2]).toContain("example-token");
});

test("faults of the command line are in place when it listens", async () => {
  const { out, face } = terminal();
  const interrupt = async () => {
    const url = /Cloud +(\S+)/.exec(out[0] ?? "")?.[1];
    const { status } = await fetch(`${url}/sites`);
    expect(status).toBe(502);
    return "SIGINT" as const;
  };
  let listening = () => {};
  const printed = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const print = (line: string) => {
    out.push(line);
    listening();
  };
  const running = main(["--port", "0", "--fault", "html,times=1"], {
    ...face,
    print,
    untilInterrupted: () => printed.then(interrupt),
  });
  expect(await running).toBe(130);
});

test("Ctrl-C ends the process with 130 while a client is connected", async () => {
  const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [cli, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout?.on("data", (part) => {
      text += part;
      const found = /Cloud +(\S+)[\s\S]*Ctrl-C/.exec(text)?.[1];
      if (found) resolve(found);
    });
  });
  const response = await fetch(`${url}/sites`, { headers: { "X-Enapter-Auth-Token": "mock-token" } });
  expect(response.status).toBe(200);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
});
