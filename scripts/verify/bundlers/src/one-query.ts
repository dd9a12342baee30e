import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as operations from "@enapter/http-api-client/operations";
import type { OuterCheck } from "../../runtimes/src/runtime.ts";
import { demand, same } from "../../runtimes/suite/expect.ts";

/** Returns the operations in bundled code, sorted. Each one has its name there as a text, for errors and keys. */
export function operationsInCode(code: string): string[] {
  return Object.keys(operations).filter((name) => new RegExp(`(["'\`])${name}\\1`).test(code));
}

/** Checks that code for browsers imports no module of Node.js. The client asks for one with `getBuiltinModule`, where that exists. */
export function demandNoNode(code: string): void {
  same(/\b(?:from|import|require)[\s(]*["'`]node:\w+|browser-external/.exec(code)?.[0], undefined, "module of Node.js");
}

/**
 * Checks that a page with one query has nothing of the other operations.
 * @param folder of the output, relative to the project.
 */
export function oneQueryCheck(folder: string): OuterCheck {
  return {
    name: "page with one query",
    async run({ project }) {
      const codeOf = (name: string): Promise<string> => readFile(join(project.directory, folder, name), "utf8");
      const page = await codeOf("query.mjs");
      same(operationsInCode(page).join(), "getDevice", "operations");
      same(page.includes("$enapter"), false, "code of /hydration");
      demandNoNode(page);
      // The suite has many of them, which shows that they are found.
      demand(operationsInCode(await codeOf("program.mjs")).length > 30, "the operations of the suite are not found");
      return undefined;
    },
  };
}
