import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@enapter/http-api-openapi";

const run = promisify(execFile);

/** A git repository with a description, its packages and changesets, in a directory of its own. */
export class Repository {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(): Promise<Repository> {
    const repository = new Repository(await mkdtemp(join(tmpdir(), "spec-diff-test-")));
    await repository.git("init", "--quiet", "--initial-branch=main", "--template=");
    const fixed = [["@zoo/spec", "@zoo/client"]];
    await repository.write(".changeset/config.json", JSON.stringify({ fixed }));
    await repository.write(".changeset/README.md", "# Changesets\n");
    return repository;
  }

  /** Makes the same repository in another directory. A copy takes a tenth of what the processes of git take. */
  async copy(): Promise<Repository> {
    const copy = new Repository(await mkdtemp(join(tmpdir(), "spec-diff-test-")));
    await cp(this.directory, copy.directory, { recursive: true });
    return copy;
  }

  async git(...parameters: string[]): Promise<void> {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    await run("git", [...identity, ...parameters], { cwd: this.directory });
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.directory, path), "utf8");
  }

  async describe(document: OpenApiDocument, version = "1.0.0"): Promise<void> {
    await this.write("spec/dist/openapi.json", JSON.stringify(document));
    await this.write("spec/package.json", JSON.stringify({ name: "@zoo/spec", version }));
  }

  /** Commits everything, with tags. */
  async commit(...tags: string[]): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message=commit");
    for (const tag of tags) await this.git("tag", tag);
  }
}
