import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBase, lastCommit } from "../../src/base/base.ts";
import { BaseError } from "../../src/base/base-error.ts";
import { Repository } from "../repository.ts";
import { baseZoo, editedZoo } from "../zoo.ts";

let repository: Repository;

beforeEach(async () => {
  repository = await Repository.create();
});

afterEach(() => rm(repository.directory, { recursive: true }));

const titled = (title: string) => editedZoo((e) => e.set(["info", "title"], title));

describe("the last release", () => {
  test("is the tag of the highest version, as a number", async () => {
    for (const version of ["1.9.0", "1.10.0", "1.2.0"]) {
      await repository.describe(titled(version), version);
      await repository.commit(`@enapter/http-api-client@${version}`, `@enapter/http-api-spec@${version}`);
    }
    const base = await findBase(repository.directory);
    expect(base.name).toBe("@enapter/http-api-client@1.10.0");
    expect(base.version).toBe("1.10.0");
    expect(base.document?.info.title).toBe("1.10.0");
  });

  test("is no tag of a version before its time, and no other tag", async () => {
    await repository.describe(baseZoo());
    await repository.commit("@enapter/http-api-client@2.0.0-next.1", "v3.0.0");
    expect((await findBase(repository.directory)).document).toBeUndefined();
  });

  test("cannot be told in a shallow clone, which has no tags", async () => {
    await repository.describe(baseZoo());
    await repository.commit("@enapter/http-api-client@1.0.0");
    await repository.write("more", "");
    await repository.commit();
    const shallow = join(repository.directory, "shallow");
    await repository.git("clone", "--quiet", "--depth=1", "--no-tags", `file://${repository.directory}`, shallow);
    await expect(findBase(shallow)).rejects.toThrow("fetch-depth: 0");
  });

  test("is refused where a changelog lists it and the clone has no tags", async () => {
    await repository.describe(baseZoo(), "1.1.0");
    await repository.write("spec/CHANGELOG.md", "# @zoo/spec\n\n## 1.1.0\n\n- New\n\n## 1.0.0\n\n- First\n");
    await repository.commit();
    const failure = findBase(repository.directory);
    await expect(failure).rejects.toBeInstanceOf(BaseError);
    await expect(failure).rejects.toThrow(
      "spec/CHANGELOG.md has version 1.0.0, but this clone does not have the tag of that release. Run: git fetch --tags",
    );
  });

  test("is refused where the clone has the tag of an older release only", async () => {
    await repository.describe(baseZoo(), "1.2.0");
    await repository.write("spec/CHANGES.md", "# Changes\n\n## 1.2.0\n\n## 1.1.0\n\n## 1.0.0\n");
    await repository.commit("@enapter/http-api-client@1.0.0");
    await expect(findBase(repository.directory)).rejects.toThrow("spec/CHANGES.md has version 1.1.0");
    await repository.git("tag", "@enapter/http-api-client@1.1.0");
    expect((await findBase(repository.directory)).name).toBe("@enapter/http-api-client@1.1.0");
  });

  test("is refused where a clone without tags has a remote with some", async () => {
    await repository.describe(baseZoo());
    await repository.commit("@enapter/http-api-client@1.0.0");
    const clone = join(repository.directory, "clone");
    await repository.git("clone", "--quiet", "--no-tags", repository.directory, clone);
    await expect(findBase(clone)).rejects.toThrow(/remote origin has version 1\.0\.0.*Run: git fetch --tags$/);
  });

  test("is refused without git where a changelog lists it", async () => {
    await repository.describe(baseZoo(), "1.1.0");
    await repository.write("spec/CHANGELOG.md", "## 1.1.0\n\n## 1.0.0\n");
    await rm(join(repository.directory, ".git"), { recursive: true });
    await expect(findBase(repository.directory)).rejects.toThrow("this is no git repository");
  });

  test("is none of a surrounding repository", async () => {
    await repository.describe(baseZoo());
    await repository.commit("@enapter/http-api-client@1.0.0");
    const inside = join(repository.directory, "inside");
    await repository.write("inside/spec/package.json", "{}");
    expect(await findBase(inside)).toMatchObject({ name: "nothing (no git repository)", document: undefined });
    expect((await lastCommit(inside, await findBase(inside))).document).toBeUndefined();
  });

  test("is nothing where there is no git", async () => {
    await rm(join(repository.directory, ".git"), { recursive: true });
    expect((await findBase(repository.directory)).name).toBe("nothing (no git repository)");
  });

  test("is nothing where there is no tag", async () => {
    const base = await findBase(repository.directory);
    expect(base).toMatchObject({ name: "nothing (no release yet)", isFirstRelease: true, document: undefined });
  });

  test("is nothing where the only version that is listed waits for its release", async () => {
    await repository.describe(baseZoo(), "0.1.0");
    await repository.write("spec/CHANGELOG.md", "# @zoo/spec\n\n## 0.1.0\n\n- First\n");
    await repository.commit();
    expect((await findBase(repository.directory)).isFirstRelease).toBe(true);
  });
});

describe("the last commit", () => {
  test("is the base before the first release", async () => {
    await repository.describe(titled("committed"));
    await repository.commit();
    await repository.describe(titled("edited"));
    const base = await lastCommit(repository.directory, await findBase(repository.directory));
    expect(base).toMatchObject({ name: "the last commit (no release yet)", isFirstRelease: true });
    expect(base.document?.info.title).toBe("committed");
  });

  test("is no base where nothing is committed", async () => {
    await repository.describe(baseZoo());
    const base = await findBase(repository.directory);
    expect(await lastCommit(repository.directory, base)).toBe(base);
  });
});

describe("a base by name", () => {
  test("is a revision", async () => {
    await repository.describe(titled("first"));
    await repository.commit();
    await repository.describe(titled("second"), "1.1.0");
    await repository.commit();
    const base = await findBase(repository.directory, "HEAD~1");
    expect([base.document?.info.title, base.version]).toEqual(["first", "1.0.0"]);
  });

  test("is a file", async () => {
    await repository.describe(titled("in a file"));
    const base = await findBase(repository.directory, join(repository.directory, "spec/dist/openapi.json"));
    expect(base.document?.info.title).toBe("in a file");
  });

  test.each([
    ["nonsense", /neither a git revision nor a file/],
    ["--output=x", /neither a git revision nor a file/],
    ["HEAD", /HEAD has no spec\/dist\/openapi.json/],
  ])("is an error where there is nothing: %s", async (name, message) => {
    await repository.commit();
    const failure = findBase(repository.directory, name);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toBeInstanceOf(BaseError);
  });

  test.each([
    ["{", /is no JSON/],
    ["{}", /is no OpenAPI description/],
  ])("is an error where it is no description: %s", async (text, message) => {
    await repository.write("base.json", text);
    await expect(findBase(repository.directory, join(repository.directory, "base.json"))).rejects.toThrow(message);
  });
});
