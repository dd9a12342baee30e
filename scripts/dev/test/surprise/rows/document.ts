import { expect } from "vitest";
import { addGadget, addPath, fields, operation, text } from "../describe.ts";
import type { Spec } from "../spec.ts";
import { type Refused, refusedIn, type Working } from "../surprise.ts";

const main = "openapi.yaml";

function replaced(from: string, to: string, path = main) {
  return (spec: Spec) => spec.replace(path, from, to);
}

/** OpenAPI 3.2, with something of it. */
function newer(more: (spec: Spec) => void = () => {}) {
  return (spec: Spec) => {
    spec.replace(main, "openapi: 3.1.0", "openapi: 3.2.0");
    more(spec);
  };
}

const servers = "\nservers:\n";
const gateway = "http://{gatewayHost}/api/v3";

export const workingDocuments: readonly Working[] = [
  {
    name: "OpenAPI 3.2",
    impact: "major",
    edit: newer((spec) => addGadget(spec, fields({ a: text("x") }), { a: "x" })),
    check: async ({ mock }) => expect(await mock().enapter.gadgets.getGadget()).toEqual({ a: "x" }),
    program: "(await enapter.gadgets.getGadget()).a.trim();",
  },
  {
    name: "tags of OpenAPI 3.2",
    impact: "major",
    edit: newer(replaced("  - name: Sites\n", "  - name: Sites\n    kind: nav\n    summary: All sites\n")),
  },
  {
    name: "a second server in the Cloud, after the first",
    impact: "minor",
    edit: (spec) => {
      const text = spec.read(main) ?? "";
      const block = /\nservers:\n(?:(?: .*)?\n)+?(?=\S)/.exec(text)?.[0] ?? "";
      spec.replace(main, block, `${block.trimEnd()}\n  - url: https://eu.enapter.com/v3\n    description: Europe.\n\n`);
    },
    check: async ({ client, mock, document }) => {
      expect(document.servers).toHaveLength(3);
      const { enapter, sent } = client();
      await enapter.sites.delete("s");
      expect(sent[0]?.url).toBe("https://api.enapter.com/v3/sites/s");
      expect(mock().enapter.baseUrl).toContain("/v3");
    },
  },
  {
    name: "another server first",
    impact: "major",
    edit: replaced(servers, `${servers}  - url: https://eu.enapter.com/v3\n    description: Europe.\n`),
    check: async ({ client }) => {
      const { enapter, sent } = client();
      await enapter.sites.delete("s");
      expect(sent[0]?.url).toBe("https://eu.enapter.com/v3/sites/s");
    },
  },
  {
    name: "another header for the token",
    impact: "major",
    edit: replaced("      name: X-Enapter-Auth-Token", "      name: X-Enapter-Token"),
    check: async ({ client }) => {
      const { enapter, sent } = client();
      await enapter.sites.delete("s");
      expect(sent[0]?.headers.get("X-Enapter-Token")).toBe("t");
    },
  },
];

const refused = refusedIn(main);

const path = "paths/gadgets/gadgets.yaml";
const address = "a server that is not an http: or https: URL, or has more than one variable";
const get = (more: object) => (spec: Spec) =>
  void addPath(spec, "/gadgets", { get: operation("getGadget", "get", { ...more }) });
const operationObject = operation("getGadget", "get");
const lines = {
  description: "Lines.",
  content: { "application/jsonl": { itemSchema: { type: "object" }, examples: { one: { value: "x" } } } },
};
const whole = {
  name: "all",
  in: "querystring",
  description: "All.",
  content: { "application/json": { schema: fields({ a: text("x") }), examples: { one: { value: { a: "x" } } } } },
};

export const refusedDocuments: readonly Refused[] = [
  refused(
    "OpenAPI 3.0",
    "OpenAPI 3.0",
    replaced("openapi: 3.1.0", "openapi: 3.0.3"),
    /The generators are for OpenAPI 3.1/,
    /openapi: 3.0.3/,
  ),
  refused(
    "callbacks and webhooks",
    "webhooks",
    replaced(
      "\npaths:\n",
      "\nwebhooks:\n  made:\n    post:\n      operationId: made\n      responses: { '200': { description: ok } }\n\npaths:\n",
    ),
    /`webhooks` is not supported: nothing is generated/,
    /webhooks:/,
  ),
  refused(
    "QUERY and methods of one's own",
    "QUERY",
    newer((spec) => void addPath(spec, "/gadgets", { query: operationObject })),
    /`query` is not supported: .*use GET, or POST/,
    /query:/,
    path,
  ),
  refused(
    "QUERY and methods of one's own",
    "additionalOperations",
    newer((spec) => void addPath(spec, "/gadgets", { additionalOperations: { COPY: operationObject } })),
    /`additionalOperations` is not supported/,
    /additionalOperations:/,
    path,
  ),
  refused(
    "`itemSchema`",
    "itemSchema",
    newer(get({ responses: { 200: lines } })),
    /`itemSchema` is not supported: .*`x-websocket` for a stream/,
    /itemSchema:/,
    path,
  ),
  refused(
    "the query string as one parameter",
    "a querystring parameter",
    newer(get({ parameters: [whole] })),
    /is the whole query string, which the client cannot write/,
    /in: querystring/,
    path,
  ),
  refused(
    "`$self`",
    "$self",
    newer(replaced("openapi: 3.2.0\n", "openapi: 3.2.0\n$self: https://example.com/openapi.yaml\n")),
    /`\$self` is not supported/,
    /\$self:/,
  ),
  refused(
    undefined,
    "QUERY in OpenAPI 3.1",
    (spec) => void addPath(spec, "/gadgets", { query: operationObject }),
    /`query` is not supported/,
    /query:/,
    path,
  ),
  refused(
    address,
    "a server with two variables",
    (spec) => {
      spec.replace(main, gateway, "http://{gatewayHost}:{port}/api/v3");
      spec.replace(main, "    variables:\n", "    variables:\n      port: { default: '80', description: Port. }\n");
    },
    /at most one variable, for its host/,
    /\{port\}/,
  ),
  refused(
    address,
    "a relative server",
    replaced("https://api.enapter.com/v3\n", "/v3\n"),
    /A server must be an http: or https: URL/,
    /url: \/v3/,
  ),
  refused(
    address,
    "no server without a variable",
    replaced(
      "https://api.enapter.com/v3\n",
      "https://{region}.enapter.com/v3\n    variables: { region: { default: eu, description: Region. } }\n",
    ),
    /One server must have no variable/,
    /servers:/,
  ),
  refused(
    undefined,
    "no servers",
    (spec) => spec.write(main, (spec.read(main) ?? "").replace(/\nservers:\n(?:(?: .*)?\n)+?(?=\S)/, "\n")),
    /Servers must be present/,
    /openapi:/,
  ),
  refused(
    "another way to authenticate",
    "a token of another kind for all",
    (spec) => {
      spec.replace(
        main,
        "      type: apiKey\n      in: header\n      name: X-Enapter-Auth-Token\n",
        "      type: http\n      scheme: bearer\n",
      );
    },
    /The client sends one token in a header/,
    /security:/,
  ),
];
