import * as client from "@enapter/http-api-client/operations";
import { describe, expect, test } from "vitest";
import { writeBigDescription } from "../types/big.ts";
import { writeProject } from "../types/compiler.ts";
import { instantiationsPerOperation, limits } from "../types/cost.ts";
import { readUses } from "../types/operations.ts";
import { fetchProgram, ourPrograms, queryProgram } from "../types/programs.ts";

const uses = readUses();
const [clientProgram, functionsProgram, pathProgram] = ourPrograms(uses) as [Program, Program, Program];
type Program = ReturnType<typeof ourPrograms>[number];

test("the program uses every operation once", () => {
  for (const { functionName } of uses) expect(client).toHaveProperty(functionName);
  expect(new Set(uses.map(({ member }) => member)).size).toBe(uses.length);
  expect(clientProgram.calls).toHaveLength(uses.length);
});

test.each([
  ["createClient", clientProgram],
  ["/operations", functionsProgram],
  ["/fetch", pathProgram],
  ["query options", queryProgram(uses)],
] as const)("%s stays within its limit of instantiations", async (name, program) => {
  expect(program.name).toBe(name);
  expect(await instantiationsPerOperation(program)).toBeLessThanOrEqual(limits.instantiationsPerOperation[name]);
});

test("/fetch stays within its limit in a large description", async () => {
  await using big = await writeBigDescription(250);
  const program = fetchProgram("/fetch of 1,000", big.uses, big.types);
  expect(program.calls).toHaveLength(50);
  expect(await instantiationsPerOperation(program)).toBeLessThanOrEqual(
    limits.instantiationsPerOperation["/fetch of 1,000"],
  );
});

describe("a program", () => {
  test("costs the same every time", async () => {
    await using project = await writeProject(clientProgram);
    expect(await project.instantiations()).toBe(await project.instantiations());
  });

  test("with an error is not measured", async () => {
    await using project = await writeProject({ ...clientProgram, calls: ["await enapter.devices.get(1);\n"] });
    await expect(project.instantiations()).rejects.toThrow("not assignable to parameter of type 'string'");
  });
});
