import { expect } from "vitest";
import { addSchema } from "../describe.ts";
import type { Spec } from "../spec.ts";
import type { Refused, Working } from "../surprise.ts";

function replaced(path: string, from: string, to: string) {
  return (spec: Spec) => spec.replace(path, from, to);
}

const sitePath = "paths/sites/site.yaml";
const site = "schemas/Site.yaml";
const archived =
  "  archived:\n    type: boolean\n    description: Whether the site is archived.\n    examples: [false]\n";

/** Of what is there: removed, renamed, moved. */
export const workingEdits: readonly Working[] = [
  {
    name: "an operation removed",
    impact: "major",
    edit: (spec) => {
      const text = spec.read(sitePath) ?? "";
      spec.write(sitePath, text.slice(0, text.indexOf("\ndelete:") + 1));
    },
    check: ({ client }) => expect(client().enapter.sites.delete).toBeUndefined(),
    program: "// @ts-expect-error\nenapter.sites.delete;",
  },
  {
    name: "a schema renamed",
    impact: "major",
    withTypes: true,
    edit: (spec) => {
      spec.write(
        "schemas/SiteAnswer.yaml",
        (spec.read("schemas/SiteEnvelope.yaml") ?? "").replace("title: SiteEnvelope", "title: SiteAnswer"),
      );
      spec.remove("schemas/SiteEnvelope.yaml");
      for (const name of ["SiteResponse", "UpdatedSiteResponse"])
        spec.replace(`responses/${name}.yaml`, "SiteEnvelope.yaml", "SiteAnswer.yaml");
    },
    check: async ({ mock }) => expect((await mock().enapter.sites.list()).items.length).toBeGreaterThan(0),
    program: 'import type { SiteAnswer } from "./index.ts";\nconst it: SiteAnswer | undefined = undefined;\nvoid it;',
  },
  {
    name: "an operationId renamed",
    impact: "major",
    edit: replaced(sitePath, "operationId: getSite\n", "operationId: getOneSite\n"),
    check: ({ files }) =>
      expect(files.get("packages/client/src/generated/operations/sites.ts")).toContain("function getOneSite("),
  },
  {
    name: "a method renamed",
    impact: "major",
    edit: replaced(sitePath, "method: get,", "method: find,"),
    check: ({ client }) => expect(Object.keys(client().enapter.sites)).toContain("find"),
    program: "// @ts-expect-error\nenapter.sites.get;",
  },
  {
    name: "a query parameter renamed",
    impact: "major",
    edit: replaced("parameters/SiteName.yaml", "name: name\n", "name: title\n"),
    check: async ({ client }) => {
      const { enapter, sent } = client(() => Response.json({ sites: [], total_count: 0 }));
      await enapter.sites.list({ title: "x" });
      expect(sent[0]?.target).toContain("title=x");
    },
    program: '// @ts-expect-error\nenapter.sites.list({ name: "x" });',
  },
  {
    name: "a property added",
    impact: "minor",
    withTypes: true,
    edit: replaced(
      site,
      "  archived:\n",
      "  altitude:\n    type: number\n    description: Metres.\n    examples: [3]\n  archived:\n",
    ),
    program: 'const metres: number | undefined = (await enapter.sites.get("s")).altitude;\nvoid metres;',
  },
  {
    name: "a file with other line ends, another with a byte order mark",
    impact: "patch",
    edit: (spec) => {
      spec.write("schemas/Location.yaml", (spec.read("schemas/Location.yaml") ?? "").replaceAll("\n", "\r\n"));
      spec.write(site, `\ufeff${spec.read(site)}`.replace("Name of the site.", "The name of the site."));
    },
  },
];

function refused(name: string, edit: Refused["edit"], says: RegExp, file: string, line: RegExp): Refused {
  return { name, edit, says, file, line };
}

export const refusedEdits: readonly Refused[] = [
  {
    ...refused(
      "a schema removed that is in use",
      (spec) => spec.remove("schemas/Location.yaml"),
      /Can't resolve \$ref: ENOENT/,
      site,
      /Location.yaml/,
    ),
    places: 3,
  },
  {
    ...refused(
      "a schema's file renamed alone",
      (spec) => {
        spec.write("schemas/Place.yaml", spec.read("schemas/Location.yaml") ?? "");
        spec.remove("schemas/Location.yaml");
      },
      /Can't resolve \$ref: ENOENT/,
      "schemas/CreateSiteRequest.yaml",
      /Location.yaml/,
    ),
    places: 3,
  },
  {
    ...refused(
      "a path parameter renamed in one place",
      replaced("parameters/SiteId.yaml", "name: site_id", "name: site"),
      /Path parameter `site` is not used in the path/,
      "parameters/SiteId.yaml",
      /name: site/,
    ),
    places: 4,
  },
  refused(
    "an example removed that is in use",
    (spec) => spec.remove("examples/SiteEnvelope.yaml"),
    /Can't resolve \$ref: ENOENT/,
    "responses/SiteResponse.yaml",
    /SiteEnvelope.yaml/,
  ),
  refused(
    "an example that is no longer mentioned",
    replaced(
      "responses/SiteResponse.yaml",
      "    examples:\n      site:\n        $ref: ../examples/SiteEnvelope.yaml\n",
      "",
    ),
    /`application\/json` has no example: add at least one/,
    "responses/SiteResponse.yaml",
    /application\/json/,
  ),
  refused(
    "a property removed that an example has",
    replaced(site, archived, ""),
    /must NOT have unevaluated properties `archived`/,
    "examples/SiteEnvelope.yaml",
    /archived/,
  ),
  refused(
    "a component that nothing uses",
    replaced("openapi.yaml", "components:\n", "components:\n  schemas:\n    Unused: { type: object }\n"),
    /Component: "Unused" is never used/,
    "openapi.yaml",
    /Unused/,
  ),
  refused(
    "broken YAML",
    replaced(site, "type: object\n", "type: [object\n"),
    /Failed to parse: deficient indentation/,
    site,
    /title: Site/,
  ),
  refused(
    "broken YAML in the main file",
    replaced("openapi.yaml", "\nservers:\n", "\nservers: {\n"),
    /Failed to parse: missed comma/,
    "openapi.yaml",
    /./,
  ),
  refused(
    "a key twice",
    replaced(site, "title: Site\n", "title: Site\ntitle: Again\n"),
    /Failed to parse: duplicated mapping key/,
    site,
    /title: Again/,
  ),
  {
    ...refused(
      "an empty file",
      (spec) => spec.write("schemas/Location.yaml", ""),
      /Can't resolve \$ref/,
      site,
      /Location.yaml/,
    ),
    places: 3,
  },
  refused(
    "an empty main file",
    (spec) => spec.write("openapi.yaml", ""),
    /This is no OpenAPI description/,
    "openapi.yaml",
    /^$/,
  ),
  refused(
    "a file that is a list",
    (spec) => spec.write("schemas/Location.yaml", "- a\n"),
    /Expected type `Schema` \(object\) but got `array`/,
    "schemas/Location.yaml",
    /- a/,
  ),
  refused(
    "a reference to nowhere",
    replaced(site, "$ref: AccessRole.yaml", "$ref: AccessRoll.yaml"),
    /Can't resolve \$ref: ENOENT/,
    site,
    /AccessRoll/,
  ),
  refused(
    "a reference to nothing in a file",
    replaced(site, "$ref: AccessRole.yaml", "$ref: 'AccessRole.yaml#/nothing'"),
    /Can't resolve \$ref/,
    site,
    /nothing/,
  ),
  refused(
    "a reference to an address",
    replaced(site, "$ref: AccessRole.yaml", "$ref: 'https://example.invalid/x.yaml'"),
    /Can't resolve \$ref/,
    site,
    /example.invalid/,
  ),
  refused(
    "references in a circle",
    (spec) => {
      spec.write("schemas/First.yaml", "$ref: Second.yaml\n");
      spec.write("schemas/Second.yaml", "$ref: First.yaml\n");
      spec.replace(site, "$ref: AccessRole.yaml", "$ref: First.yaml");
    },
    /This `\$ref` leads back to itself/,
    "schemas/First.yaml",
    /Second.yaml/,
  ),
  refused(
    "a reference to itself",
    (spec) => {
      addSchema(spec, "Circle", {});
      spec.write("schemas/Circle.yaml", "$ref: Circle.yaml\n");
      spec.replace(site, "$ref: AccessRole.yaml", "$ref: Circle.yaml");
    },
    /This `\$ref` leads back to itself/,
    "schemas/Circle.yaml",
    /Circle.yaml/,
  ),
  refused(
    "a required property that is not described",
    replaced(site, "required: [id, name,", "required: [id, name, nothing,"),
    /Required property 'nothing' is not defined/,
    site,
    /nothing/,
  ),
  refused(
    "an envelope that is not there",
    replaced(sitePath, "unwrap: site,", "unwrap: siet,"),
    /has no property `siet`: name its envelope key/,
    sitePath,
    /siet/,
  ),
  refused(
    "an example of another type",
    replaced(site, "examples: [false]", "examples: [no]"),
    /Example value must conform to the schema: type must be boolean/,
    site,
    /\[no\]/,
  ),
];
