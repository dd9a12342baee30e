import {
  callSample,
  type MethodSummary,
  methodPage,
  methodsByResource,
  readErrors,
} from "@enapter/http-api-generator/client";
import { kebabCase, type OpenApiDocument, type OperationModel, readOperations } from "@enapter/http-api-openapi";
import { availabilityText } from "../reference/facts.ts";
import { apiRoute } from "../reference/route.ts";
import { variable } from "../reference/samples.ts";
import { cell, code, findableCode } from "./markdown.ts";
import type { SitePage } from "./page.ts";

/** Retry rules of the description in words. */
const repeated: Readonly<Record<string, string>> = {
  safe: "yes, because it only reads",
  idempotent: "yes, because twice has the same effect as once",
  never: "never, unless the server certainly did not process it",
};
/** Columns of a sample beside the sidebar. */
const width = 80;

/** Returns a page for each resource of the client with all of its methods, and one that lists the resources. */
export function methodPages(document: OpenApiDocument): SitePage[] {
  const operations = readOperations(document);
  const classes = new Map(
    readErrors(document, operations).flatMap(({ name, statuses }) => statuses.map((status) => [status, name])),
  );
  const resources = [...methodsByResource(document, { variable })];
  const pages = resources.map(
    ([resource, methods], order): SitePage => ({
      path: `reference/client/${kebabCase(resource)}`,
      head: {
        title: `${variable}.${resource}`,
        description: `Methods of ${variable}.${resource}: parameters, result, errors, retry safety and an example for each of them.`,
        template: "reference",
        sidebar: { label: resource, order: order + 1 },
      },
      body: methods.map((summary) => methodSection({ document, operations, classes }, summary)).join("\n"),
    }),
  );
  return [indexPage(resources), ...pages];
}

function indexPage(resources: readonly (readonly [string, readonly MethodSummary[]])[]): SitePage {
  const sections = resources.map(([resource, methods]) => {
    const rows = methods.map(({ method }) => {
      const { operation } = method;
      return `| [${code(`${resource}.${operation.methodName}`)}](./${methodPage(method)}) | ${cell(operation.summary)} | ${code(`${operation.method} ${operation.path}`)} |`;
    });
    return `## ${resource}\n\n| Method | Purpose | Request |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return {
    path: "reference/client/index",
    head: {
      title: "Every method",
      description:
        "All methods of the client by resource, with their purpose and the HTTP request that each of them sends.",
      template: "reference",
      sidebar: { label: "Every method", order: 0 },
    },
    body: sections.join("\n"),
  };
}

/** Context shared by the sections of all methods. */
interface MethodSource {
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationModel[];
  /** Names of error classes by status. */
  readonly classes: ReadonlyMap<string, string>;
}

function methodSection({ document, operations, classes }: MethodSource, summary: MethodSummary): string {
  const { method, signature, description } = summary;
  const { operation, variants } = method;
  const errors = Object.keys(operation.errors).map(
    (status) => `${code(classes.get(status) ?? "ApiError")} ([${status}](../../errors/#status-${status}))`,
  );
  const requests = [operation, ...variants].map((each) =>
    findableCode(`${each.method} ${each.path}`, { words: each.path.match(/[\w-]+/g) ?? [] }),
  );
  const facts = [
    [
      "Request",
      `${requests.join(" or ")} ([${findableCode(operation.id, { weight: 10 })}](../../api/${apiRoute(operations, operation)}))`,
    ],
    ["Repeated by itself", repeated[operation.retry] ?? operation.retry],
    ["Available", availabilityText(operation.availability)],
    ["Throws", errors.join(", ")],
  ].filter(([, value]) => value !== "");
  const parts = [
    `## ${operation.resource}.${operation.methodName}\n`,
    operation.deprecated ? "**Deprecated.** It is going to be removed.\n" : "",
    `${code(signature)}\n`,
    `${description === "" ? operation.summary : description}\n`,
    parameterTable(summary),
    `\`\`\`ts\n${callSample({ document, operation, method }, { variable, width })}\n\`\`\`\n`,
    ...facts.map(([name, value]) => `- **${name}:** ${value}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

function parameterTable({ parameters }: MethodSummary): string {
  const rows = parameters.map(
    ({ name, required, description }) => `| ${code(name)} | ${required ? "yes" : "no"} | ${cell(description)} |`,
  );
  return rows.length === 0 ? "" : `| Parameter | Required | Meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}
