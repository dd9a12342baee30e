import { type MethodSummary, methodPage, methodsByResource, readErrors } from "@enapter/http-api-generator/client";
import { kebabCase, type OpenApiDocument, readOperations } from "@enapter/http-api-openapi";
import { variable } from "../reference/samples.ts";
import { cell, code } from "./markdown.ts";
import { methodSection } from "./method-section.ts";
import type { SitePage } from "./page.ts";

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
