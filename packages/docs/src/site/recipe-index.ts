import type { ReadExample } from "./region.ts";
import { cell, code } from "./markdown.ts";
import { ContentError, type SitePage } from "./page.ts";

/** What the index says of one recipe. */
interface RecipeEntry {
  readonly topic: string;
  readonly order: number;
  readonly row: string;
}

/**
 * Makes the index of the recipes from their heads and programs: one table for each topic, in the order of the pages.
 * @returns No page when there are no recipes.
 * @throws {ContentError} for a recipe without topic or minutes.
 */
export function recipeIndex(pages: readonly SitePage[], read: ReadExample): SitePage[] {
  const entries = pages
    .filter(({ head }) => head.template === "recipe")
    .map((page) => entryOf(page, read))
    .sort((a, b) => a.order - b.order);
  if (entries.length === 0) return [];
  const topics = [...Map.groupBy(entries, ({ topic }) => topic)];
  const tables = topics.map(
    ([topic, members]) => `## ${topic}\n\n${table}\n${members.map(({ row }) => row).join("\n")}`,
  );
  const body = `${introduction}\n\n${tables.join("\n\n")}\n`;
  const description =
    "Complete programs for whole tasks, by topic, with the minutes that each takes and the packages that it needs.";
  const head = {
    title: "Recipes",
    description,
    template: "reference",
    sidebar: { order: 0, label: "All recipes" },
  } as const;
  return [{ path: "recipes/index", head, body }];
}

const introduction =
  "Each recipe is a complete program of at most 60 lines. Tests run all of them against the mock, and their output stands in the page. ▶ runs in the page.";
const table = "| Recipe | What it does | Minutes | Packages |\n| --- | --- | --- | --- |";

function entryOf(page: SitePage, read: ReadExample): RecipeEntry {
  const { title, description, topic, minutes, example = "", sidebar } = page.head;
  if (typeof topic !== "string") throw new ContentError({ ...page, firstLine: 1 }, 1, "is a recipe without topic");
  if (typeof minutes !== "number") throw new ContentError({ ...page, firstLine: 1 }, 1, "is a recipe without minutes");
  const runs = /^```\w+ file=\S+ run$/m.test(page.body) ? " ▶" : "";
  const packages = packagesOf(read(example) ?? "")
    .map(code)
    .join(", ");
  const link = `[${cell(title)}](./${page.path.replace(/^recipes\//, "")}/)${runs}`;
  return { topic, order: orderOf(sidebar), row: `| ${link} | ${cell(description)} | ${minutes} | ${packages} |` };
}

function orderOf(sidebar: unknown): number {
  const order = typeof sidebar === "object" && sidebar !== null && "order" in sidebar ? sidebar.order : undefined;
  return typeof order === "number" ? order : Number.POSITIVE_INFINITY;
}

/** Returns the packages that a program imports or names, without those of its runtime. */
function packagesOf(program: string): string[] {
  const imported = [...program.matchAll(/\bfrom "((?:@[\w-]+\/)?[\w-]+)[^"]*"/g)].map(([, name = ""]) => name);
  const named = program.match(/@enapter\/http-api-[a-z]+/g) ?? [];
  return [...new Set([...imported, ...named])].filter((name) => name !== "node").sort();
}
