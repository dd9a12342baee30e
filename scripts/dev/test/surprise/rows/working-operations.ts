import { expect } from "vitest";
import { addPath, addSchema, fields, json, operation, parameter, schema, text } from "../describe.ts";
import type { Working } from "../surprise.ts";
import { count, gadget, get, integer, list, sdk, things } from "./shared-operations.ts";

/** Walks a list whose answers come one after the other, and gives what was asked for and found. */
function walks(answers: readonly unknown[], targets: readonly string[]): NonNullable<Working["check"]> {
  return async ({ client }) => {
    let index = 0;
    const { enapter, sent } = client(() => Response.json(answers[index++]));
    const found = [];
    for await (const { name } of enapter.gadgets.list()) found.push(name);
    expect(found).toEqual(["a", "b"]);
    expect(sent.map(({ target }) => target)).toEqual(targets);
  };
}

export const workingOperations: readonly Working[] = [
  {
    name: "a list with another envelope and other parameters",
    impact: "minor",
    edit: list(
      fields({ things, count }),
      { things: [{ name: "x" }], count: 1 },
      { items: "things", offset: "skip", limit: "take", total: "count" },
      [parameter("skip", "query", integer), parameter("take", "query", integer)],
    ),
    check: walks(
      [
        { things: [{ name: "a" }], count: 2 },
        { things: [{ name: "b" }], count: 2 },
      ],
      ["/gadgets?skip=0", "/gadgets?skip=1"],
    ),
    program:
      "for await (const { name } of enapter.gadgets.list({ skip: 3 })) name.trim();\n// @ts-expect-error\nfor await (const { size } of enapter.gadgets.list()) size;",
  },
  {
    name: "a list without a total",
    impact: "minor",
    edit: list(fields({ things }), { things: [] }, { items: "things", offset: "offset", limit: "limit" }),
    check: walks(
      [{ things: [{ name: "a" }] }, { things: [{ name: "b" }] }, { things: [] }],
      ["/gadgets?offset=0", "/gadgets?offset=1", "/gadgets?offset=2"],
    ),
  },
  {
    name: "a list whose envelope is made with allOf",
    impact: "minor",
    edit: list(
      { allOf: [fields({ things }), fields({ count })] },
      { things: [{ name: "x" }], count: 1 },
      { items: "things", offset: "offset", limit: "limit", total: "count" },
    ),
    check: walks([{ things: [{ name: "a" }, { name: "b" }], count: 2 }], ["/gadgets?offset=0"]),
    program: "for await (const { name } of enapter.gadgets.list()) name.trim();",
  },
  {
    name: "a list by cursor, as a plain method",
    impact: "minor",
    edit: list(
      fields({ things, next_cursor: { type: ["string", "null"], examples: ["x"] } }),
      { things: [{ name: "x" }], next_cursor: null },
      undefined,
      [parameter("cursor", "query", text("x"))],
    ),
    check: async ({ client }) => {
      const { enapter, sent } = client(() => Response.json({ things: [], next_cursor: "y" }));
      expect((await enapter.gadgets.list({ cursor: "x" })).next_cursor).toBe("y");
      expect(sent[0]?.target).toBe("/gadgets?cursor=x");
    },
  },
  {
    name: "a list that is all of the answer",
    impact: "minor",
    edit: list({ type: "array", items: schema("Gadget") }, [{ name: "x" }], undefined, []),
    program: "for (const { name } of await enapter.gadgets.list()) name.trim();",
  },
  {
    name: "an envelope without a name, taken off",
    impact: "minor",
    edit: (spec) => {
      const responses = { 200: json(fields({ class: text("x") }), { class: "y" }) };
      addPath(spec, "/gadgets", {
        get: operation("getGadget", "get", { ...sdk("gadgets", "get", { unwrap: "class" }), responses }),
      });
    },
    check: async ({ mock }) => expect(await mock().enapter.gadgets.get()).toBe("y"),
    program:
      'const it: string = await enapter.gadgets.get();\n(await GET("/gadgets")).data.class.trim();\n// @ts-expect-error\nit.class;',
  },
  {
    name: "an operationId that is a reserved word",
    impact: "minor",
    edit: get({ operationId: "delete", ...sdk("gadgets", "delete") }),
    check: async ({ mock }) => expect(await mock().enapter.gadgets.delete()).toEqual({ name: "x" }),
  },
  {
    name: "HEAD",
    impact: "minor",
    edit: (spec) =>
      void addPath(spec, "/gadgets", {
        head: operation("getGadget", "head", { responses: { 200: { description: "It is there." } } }),
      }),
    check: async ({ client }) => {
      const { enapter, sent } = client(() => new Response(null));
      expect(await enapter.gadgets.getGadget()).toBeUndefined();
      expect(sent[0]?.method).toBe("HEAD");
    },
  },
  {
    name: "OPTIONS",
    impact: "minor",
    edit: (spec) => {
      addSchema(spec, "Gadget", gadget);
      const responses = { 200: json(schema("Gadget"), { name: "x" }) };
      addPath(spec, "/gadgets", { options: operation("getGadget", "options", { responses }) });
    },
    check: async ({ mock }) => expect(await mock().enapter.gadgets.getGadget()).toEqual({ name: "x" }),
  },
  {
    name: "links",
    impact: "minor",
    edit: (spec) => {
      addSchema(spec, "Gadget", gadget);
      const links = { site: { operationId: "getSite", parameters: { site_id: "$response.body#/name" } } };
      const responses = { 200: { ...json(schema("Gadget"), { name: "x" }), links } };
      addPath(spec, "/gadgets", { get: operation("getGadget", "get", { responses }) });
    },
  },
  {
    name: "no security",
    impact: "minor",
    edit: get({ security: [] }),
    check: async ({ mock }) => {
      const { fetch } = mock({ token: "secret" });
      expect((await fetch.GET("/gadgets")).data).toEqual({ name: "x" });
    },
  },
  {
    name: "another scheme as an alternative",
    impact: "minor",
    edit: (spec) => {
      spec.replace(
        "openapi.yaml",
        "  securitySchemes:\n",
        "  securitySchemes:\n    Another: { type: apiKey, in: header, name: X-Another, description: Another. }\n",
      );
      get({ security: [{ Another: [] }, { ApiToken: [] }] })(spec);
    },
    check: async ({ client }) => {
      const { enapter, sent } = client(() => Response.json({ name: "x" }));
      await enapter.gadgets.getGadget();
      expect(sent[0]?.headers.get("X-Enapter-Auth-Token")).toBe("t");
    },
  },
  {
    name: "deprecated, with a last day",
    impact: "minor",
    edit: get({ deprecated: true, "x-sunset": "2027-01-01" }),
    check: ({ files }) => expect(files.get("packages/client/src/generated/resources.ts")).toContain("@deprecated"),
  },
  {
    name: "for gateways only",
    impact: "minor",
    edit: get({ "x-availability": { cloud: "no", gateway: "yes" } }),
    check: async ({ mock, documented }) => {
      await expect(mock({ mode: "cloud" }).enapter.gadgets.getGadget()).rejects.toThrow("HTTP 404");
      expect(documented("get", "/gadgets").description).toContain("Cloud: no, Gateway: yes");
    },
  },
  {
    name: "a stream on a path of its own",
    impact: "minor",
    edit: (spec) => {
      const message = { ...fields({ name: text("x") }), title: "GadgetMessage" };
      const examples = { one: { value: { name: "x" } } };
      const responses = { 101: { $ref: "../../responses/SwitchingProtocols.yaml" } };
      const get = operation("streamGadgets", "get", {
        ...sdk("gadgets", "stream"),
        responses,
        "x-websocket": { parameters: [], message, examples },
      });
      addPath(spec, "/gadgets", { get });
    },
    check: async ({ client, documented }) => {
      const opened: string[] = [];
      const webSocket = (url: string) => {
        opened.push(url);
        const socket = { onopen: null, onmessage: null, onerror: null, onclose: null, close() {} } as Record<
          string,
          unknown
        >;
        const emit = (name: string, event: object) =>
          (socket[`on${name}`] as ((event: object) => void) | null)?.(event);
        queueMicrotask(() => {
          emit("open", {});
          emit("message", { data: '{"name":"y"}' });
        });
        return socket;
      };
      const { enapter } = client(undefined, { webSocket });
      for await (const message of enapter.gadgets.stream()) {
        expect(message).toEqual({ name: "y" });
        break;
      }
      expect(opened).toEqual(["wss://api.enapter.com/v3/gadgets"]);
      expect(documented("get", "/gadgets").description).toContain("Upgrade: websocket");
    },
    program:
      "for await (const { name } of enapter.gadgets.stream()) name.trim();\n// @ts-expect-error\nfor await (const { size } of enapter.gadgets.stream()) size;",
  },
  {
    name: "a twin",
    impact: "minor",
    edit: (spec) => {
      get(sdk("gadgets", "get"))(spec);
      const responses = { 200: json(schema("Gadget"), { name: "x" }) };
      const twin = operation("getSiteGadget", "get", {
        ...sdk("gadgets", "get", { variantOf: "getGadget" }),
        responses,
      });
      addPath(spec, "/sites/{site_id}/gadgets", { parameters: [{ $ref: "../../parameters/SiteId.yaml" }], get: twin });
    },
    check: async ({ client }) => {
      const { enapter, sent } = client(() => Response.json({ name: "x" }));
      await enapter.gadgets.get();
      await enapter.gadgets.get({ site_id: "s" });
      expect(sent.map(({ target }) => target)).toEqual(["/gadgets", "/sites/s/gadgets"]);
    },
    program:
      'await enapter.gadgets.get({ site_id: "s" });\n// @ts-expect-error\nawait enapter.gadgets.get({ site: "s" });',
  },
];
