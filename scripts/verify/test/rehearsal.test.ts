import { expect, test } from "vitest";
import { manifestProblems } from "../rehearsal/manifest-problems.ts";
import { fixedGroup, type Manifest, publicPackages } from "../rehearsal/public-packages.ts";
import { npmrc } from "../rehearsal/registry.ts";
import { releaseScript } from "../rehearsal/release-script.ts";
import { StepFailed, Steps } from "../rehearsal/steps.ts";

const repository = "git+https://github.com/example/things.git";
const expected = {
  directory: "packages/client",
  version: "1.2.3",
  names: ["@enapter/http-api-client", "@enapter/http-api-types"],
  repository,
};
const files = ["CHANGELOG.md", "LICENSE", "README.md"];
const good: Manifest = {
  name: "@enapter/http-api-client",
  version: "1.2.3",
  description: "A client",
  license: "MIT",
  files: ["dist", ...files],
  repository: { type: "git", url: repository, directory: "packages/client" },
  publishConfig: { access: "public", provenance: true },
  scripts: { build: "tsc" },
  dependencies: { "@enapter/http-api-types": "1.2.3", "openapi-fetch": "0.17.0" },
  peerDependencies: { undici: "^7.16.0 || ^8.0.0" },
  devDependencies: { "typescript-6": "npm:typescript@6.0.3" },
};

test("a package.json that may be published", () => {
  expect(manifestProblems(good, files, expected)).toEqual([]);
});

test.each<[string, Partial<Manifest>, string]>([
  ["an unknown name", { name: "@enapter/other" }, "it is not in the fixed group"],
  ["another version", { version: "1.2.4" }, "version 1.2.4, and not 1.2.3"],
  ["a private package", { private: true }, "it is private"],
  ["another licence", { license: "UNLICENSED" }, "the license is not MIT"],
  ["no description", { description: "" }, "there is no description"],
  ["restricted access", { publishConfig: { provenance: true } }, "publishConfig.access is not public"],
  ["no provenance", { publishConfig: { access: "public" } }, "publishConfig.provenance is not true"],
  [
    "a registry of its own",
    { publishConfig: { ...good.publishConfig, registry: "http://127.0.0.1/" } },
    "publishConfig.registry names a registry",
  ],
  ["another kind of repository", { repository: { ...good.repository, type: "svn" } }, "repository.type is not git"],
  ["another repository", { repository: { ...good.repository, url: "x" } }, `repository.url is not ${repository}`],
  ["another folder", { repository: { ...good.repository, directory: "x" } }, "repository.directory is not packages/"],
  ["no readme", { files: ["dist", "CHANGELOG.md", "LICENSE"] }, "files does not have README.md"],
  ["a script at install time", { scripts: { postinstall: "x" } }, "the script postinstall runs"],
  ["workspace:", { dependencies: { "@enapter/http-api-types": "workspace:*" } }, "which nobody else can install"],
  ["catalog:", { devDependencies: { vitest: "catalog:" } }, "which nobody else can install"],
  ["link:", { peerDependencies: { undici: "link:../undici" } }, "which nobody else can install"],
  ["a range of ours", { dependencies: { "@enapter/http-api-types": "^1.2.3" } }, "and not as 1.2.3"],
])("%s is a problem, and the only one", (_, change, problem) => {
  expect(manifestProblems({ ...good, ...change }, files, expected)).toEqual([expect.stringContaining(problem)]);
});

test("a tarball without the licence is a problem", () => {
  expect(manifestProblems(good, ["CHANGELOG.md", "README.md"], expected)).toEqual([
    "@enapter/http-api-client: there is no LICENSE in the tarball",
  ]);
});

test("the public packages are those that changesets keeps at one version", async () => {
  const packages = await publicPackages();
  expect(packages.map(({ manifest }) => manifest.name).sort()).toEqual([...(await fixedGroup())].sort());
});

test("the script of the release workflow is run as it is, but for the provenance", async () => {
  expect(await releaseScript()).toMatch(/^ *npm publish .* --provenance=false --ignore-scripts/m);
});

test("a workflow that does not ask for provenance is refused", async () => {
  const text = "jobs: { publish: { steps: [{ run: npm publish }, { uses: x }] } }";
  await expect(releaseScript(text)).rejects.toThrow("no script that publishes with --provenance");
});

test("our packages come from the registry of the rehearsal, and nothing else does", () => {
  expect(npmrc("http://127.0.0.1:4873")).toBe(
    "@enapter:registry=http://127.0.0.1:4873/\n//127.0.0.1:4873/:_authToken=rehearsal\n",
  );
});

function steps(signal = new AbortController().signal): { readonly steps: Steps; readonly printed: () => string } {
  let printed = "";
  const print = (text: string): void => {
    printed += text;
  };
  return { steps: new Steps(print, signal), printed: () => printed.replaceAll(/\d+\.\d s/g, "T s") };
}

test("problems of a check are shown and counted, and the next one runs", async () => {
  const { steps: all, printed } = steps();
  await all.check("first", async () => ["one\ntwo"]);
  await all.check("second", async () => {
    throw new Error("three");
  });
  await all.check("third", async () => []);
  all.close();
  expect(all.failed).toBe(2);
  expect(printed().replaceAll(/ +/g, " ")).toBe(
    "FAILED T s first\n one\n two\nFAILED T s second\n three\nok T s third\nRehearsal of the release: 1 passed, 2 failed, 0 s\n",
  );
});

test("what everything depends on ends the rehearsal when it fails", async () => {
  const { steps: all, printed } = steps();
  expect(await all.must("first", async () => 7)).toBe(7);
  await expect(all.must("second", () => Promise.reject(new Error("no")))).rejects.toThrow(StepFailed);
  expect(printed()).toMatch(/FAILED .*second\n +no\n$/);
});

test("after Ctrl-C nothing counts as failed", async () => {
  const stop = new AbortController();
  const { steps: all, printed } = steps(stop.signal);
  const ended = all.check("first", async () => {
    stop.abort(new Error("SIGINT"));
    throw new Error("killed");
  });
  await expect(ended).rejects.toThrow("SIGINT");
  expect([all.failed, printed()]).toEqual([0, ""]);
});
