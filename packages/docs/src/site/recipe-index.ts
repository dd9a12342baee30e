import { code } from "./markdown.ts";
import { ContentError, type SitePage } from "./page.ts";
import type { ReadExample } from "./region.ts";

/** A recipe in the index. */
interface RecipeEntry {
  readonly topic: string;
  readonly minutes: number;
  readonly packages: readonly string[];
  /** Place among the recipes. */
  readonly order: number;
  readonly link: string;
  readonly description: string;
  /** Tells whether the page can run it. */
  readonly runs: boolean;
}

/**
 * Makes the index of the recipes from their heads and programs: by topic in the order of the pages, by time, and by package.
 * @returns No page when there are no recipes.
 * @throws {ContentError} for a recipe without topic or minutes.
 */
export function recipeIndex(pages: readonly SitePage[], read: ReadExample): SitePage[] {
  const entries = pages
    .filter(({ head }) => head.template === "recipe")
    .map((page) => entryOf(page, read))
    .sort((a, b) => a.order - b.order);
  if (entries.length === 0) return [];
  const topics = [...Map.groupBy(entries, ({ topic }) => topic)].map(
    ([topic, members]) => `## ${topic}\n\n${members.map(item).join("\n")}`,
  );
  const times = [...Map.groupBy(entries, ({ minutes }) => minutes)].sort(([a], [b]) => a - b);
  const names = [...new Set(entries.flatMap(({ packages }) => packages))].sort();
  const body = [
    introduction,
    ...topics,
    `## By time\n\n${times.map(([minutes, members]) => `- ${minutes} minutes: ${links(members)}`).join("\n")}`,
    `## By package\n\n${names.map((name) => `- ${code(name)}: ${links(entries.filter(({ packages }) => packages.includes(name)))}`).join("\n")}`,
  ].join("\n\n");
  const description =
    "Complete programs for whole tasks, by topic, by the minutes that each takes, and by the packages that it needs.";
  const sidebar = { order: 0, label: "All recipes" };
  return [
    {
      path: "recipes/index",
      head: { title: "Recipes", description, template: "reference", sidebar },
      body: `${body}\n`,
    },
  ];
}

const introduction =
  "Each recipe is a complete program of at most 60 lines. Tests run all of them against the mock, and the pages show their output. ▶ marks those that run in the page.";

function item({ link, description, runs, minutes, packages }: RecipeEntry): string {
  return `- ${link}${runs ? " ▶" : ""}: ${description} ${minutes} minutes, ${packages.map(code).join(", ")}.`;
}

function links(entries: readonly RecipeEntry[]): string {
  return entries.map(({ link }) => link).join(", ");
}

function entryOf(page: SitePage, read: ReadExample): RecipeEntry {
  const { title, description, topic, minutes, example = "", sidebar } = page.head;
  if (typeof topic !== "string") throw new ContentError({ ...page, firstLine: 1 }, 1, "is a recipe without topic");
  if (typeof minutes !== "number") throw new ContentError({ ...page, firstLine: 1 }, 1, "is a recipe without minutes");
  return {
    topic,
    minutes,
    packages: packagesOf(read(example) ?? ""),
    order: orderOf(sidebar),
    link: `[${title}](./${page.path.replace(/^recipes\//, "")}/)`,
    description,
    runs: /^```\w+ file=\S+ run$/m.test(page.body),
  };
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
