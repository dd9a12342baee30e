import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { rightsToWrite, workflowProblems } from "./problems.ts";

const expression = (text: string): string => `\${{ ${text} }}`;
const checkout = `actions/checkout@${"0".repeat(40)}`;
const good = `
on: { push: { branches: [main] } }
permissions: {}
concurrency: release
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { contents: read }
    steps:
      - uses: ${checkout} # v1.2.3
        with:
          persist-credentials: false
      - uses: ./.github/actions/install
      - env: { TITLE: "${expression("github.event.pull_request.title")}" }
        run: echo "$TITLE"
  publish:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: npm
    permissions: { id-token: write, contents: read }
    steps:
      - run: npm publish
`;

test("a workflow in which all is well", () => {
  expect(workflowProblems(good)).toEqual([]);
});

test.each([
  [
    "pull_request_target",
    "on: { push:",
    "on: { pull_request_target: , push:",
    "pull_request_target runs code of strangers",
  ],
  ["no permissions", "permissions: {}\n", "", "the workflow as a whole may do more than read"],
  ["permissions for all jobs", "permissions: {}\n", "permissions: { contents: write }\n", "may do more than read"],
  ["write-all", "permissions: {}\n", "permissions: write-all\n", "may do more than read"],
  ["no concurrency", "concurrency: release\n", "", "there is no concurrency"],
  ["no timeout", "    timeout-minutes: 10\n    environment", "    environment", "publish: timeout-minutes"],
  [
    "the latest machine",
    "ubuntu-24.04\n    timeout-minutes: 10\n    env",
    "ubuntu-latest\n    timeout-minutes: 10\n    env",
    "publish: runs-on",
  ],
  [
    "a tag instead of a commit",
    `${checkout} # v1.2.3`,
    "actions/checkout@v7 # v1.2.3",
    "actions/checkout@v7 is not pinned",
  ],
  ["a commit without its version", " # v1.2.3", "", "does not say its version"],
  [
    "an expression in a script",
    '"$TITLE"',
    `"${expression("github.event.pull_request.title")}"`,
    "an expression becomes part",
  ],
  ["credentials that stay", "persist-credentials: false", "fetch-depth: 0", "checkout leaves its credentials"],
  ["a secret", "TITLE:", `TOKEN: '${expression("secrets.NPM_TOKEN")}', TITLE:`, "a secret is used"],
  ["publishing without environment", "    environment: npm\n", "", "publish: it may publish, and has no environment"],
  [
    "publishing beside our code",
    "- run: npm publish",
    "- uses: ./.github/actions/install",
    "publish: it may publish, and has the repository",
  ],
])("%s is a problem, and the only one", (_, from, to, problem) => {
  const changed = good.replace(from, to);
  expect(changed).not.toBe(good);
  expect(workflowProblems(changed)).toEqual([expect.stringContaining(problem)]);
});

test("a cache and a token of setup-node are problems", () => {
  const step = { uses: `actions/setup-node@${"0".repeat(40)}`, with: { "registry-url": "https://registry.example" } };
  const action = stringify({ runs: { steps: [step] } }).replace("0\n", "0 # v1.2.3\n");
  expect(parse(action)).toBeDefined();
  expect(workflowProblems(action)).toEqual([
    "setup-node takes from a cache that a pull request can fill",
    "setup-node makes npm ask for a token",
  ]);
});

test("rights to write are listed by job", () => {
  expect(rightsToWrite(good)).toEqual(["publish: id-token"]);
});
