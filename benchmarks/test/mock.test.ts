import { expect, test } from "vitest";
import { ourMock } from "../mock/contenders.ts";
import { contestServers } from "../mock/contest.ts";
import { median } from "../table.ts";

const little = { repetitions: 1, seconds: 0.2, connections: 2 };

test("the mock takes part in the contest, without a failure", async () => {
  const [result, ...others] = await contestServers([ourMock()], little);
  expect(others).toEqual([]);
  expect(result).toMatchObject({ name: "@enapter/http-api-mock", failures: 0 });
  for (const figure of [result?.startup, result?.throughput, result?.memory]) expect(figure).toBeGreaterThan(0);
});

/** A server that runs a program text, given the port as its first parameter. */
const server = (text: string) => ({
  name: "a server",
  basePath: "",
  command: (port: number) => ["--eval", text, "--", String(port)],
});

test("answers of another status are failures", async () => {
  const once = `let first = true;
    require("node:http").createServer((_request, response) => {
      response.statusCode = first ? 200 : 500;
      first = false;
      response.end("{}");
    }).listen(Number(process.argv[1]), "127.0.0.1");`;
  const [result] = await contestServers([server(once)], little);
  expect(result?.failures).toBeGreaterThan(0);
  expect(result?.throughput).toBe(0);
});

test("a server that does not start is an error with what it said", async () => {
  const broken = `console.error("no such option"); process.exitCode = 1;`;
  await expect(contestServers([server(broken)], little)).rejects.toThrow(
    "a server does not answer (no connection). no such option",
  );
});

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
