/**
 * The acceptance test of the architecture: in a copy of the repository, describes an operation that does not exist and
 * shows that it gets a typed and documented client method, a mock response, documentation and conformance cases, with no
 * edit of TypeScript. Freshness does the same after its edits, in the builds that it makes anyway.
 */
import { step, withCopy } from "./copy.ts";
import { describeOperation, expectOperation } from "./new-operation/operation.ts";

await withCopy("new-operation", async (copy) => {
  // Without git, turbo reads every folder for what is no input.
  copy.run("git", ["init", "--quiet"]);
  copy.run("git", ["add", "--all"]);
  await step("describe the operation", () => describeOperation(copy));
  await step("npm run generate", () => copy.run("npm", ["run", "generate"]));
  await step("npm run build", () => copy.run("npm", ["run", "build"]));
  await expectOperation(copy);
});
