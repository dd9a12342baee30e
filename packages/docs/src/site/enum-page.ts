import { collectEnums, type EnumModel } from "@enapter/http-api-generator/types";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { cell, findableCode } from "./markdown.ts";
import type { SitePage } from "./page.ts";

const introduction = `A response may carry a value that is not here, where a list is open: the server may add values. A request takes listed values only.
Where Enapter does not describe a value, its row says so.

Each list is an array in \`@enapter/http-api-types/enums\`, such as \`deviceTypes\`. A function beside it, such as \`isKnownDeviceType\`, tells known values from
others.
`;

/** Returns the page with the values of all enums and their meaning. */
export function enumPage(document: OpenApiDocument): SitePage {
  const sections = collectEnums(document)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(enumSection);
  return {
    path: "reference/enums",
    head: {
      title: "Values and their meaning",
      description: "Every state, role, type and option of the API with its values and what each of them means.",
      template: "reference",
      sidebar: { order: 42 },
    },
    body: `${introduction}\n${sections.join("\n")}`,
  };
}

function enumSection({ name, values, descriptions, description = "", open }: EnumModel): string {
  const rows = values.map((value) => `| ${findableCode(value, { weight: 5 })} | ${cell(descriptions[value] ?? "")} |`);
  const kind = open ? "The list is open." : "The list is closed.";
  const text = description.replaceAll(/\s*(The server may add values|More values may be added)\./g, "").trim();
  return `## ${name}\n\n${text} ${kind}\n\n| Value | Meaning |\n| --- | --- |\n${rows.join("\n")}\n`;
}
