import { addPath, fields, operation, parameter, schema, text } from "../describe.ts";
import { type Refused, refusedIn } from "../surprise.ts";
import { count, get, limit, list, offset, only, sdk, taken, things } from "./shared-operations.ts";

const file = "paths/gadgets/gadgets.yaml";

const refused = refusedIn(file);

const paged = "a list that is not read by offset and limit";

const page = { items: "things", offset: "offset", limit: "limit", total: "count" };

const twice = { things: [], count: 0 };

export const refusedOperations: readonly Refused[] = [
  refused(
    paged,
    "pagination by cursor",
    list(fields({ things }), { things: [] }, { items: "things", cursor: "cursor", next: "next" }, [
      parameter("cursor", "query", text("x")),
    ]),
    /`x-sdk.pagination` takes .*, and not `cursor` and `next`.*leave out `pagination`/,
    /cursor: cursor/,
  ),
  refused(
    paged,
    "items inside of something else",
    list(
      fields({ data: { ...fields({ things }), examples: [{ things: [] }] } }),
      { data: { things: [] } },
      { items: "data.things", offset: "offset", limit: "limit" },
    ),
    /no property `data.things` of type array/,
    /items: data.things/,
  ),
  refused(
    paged,
    "pagination of an answer that is a list",
    list({ type: "array", items: schema("Gadget") }, [], { items: "things", offset: "offset", limit: "limit" }),
    /no property `things` of type array/,
    /items: things/,
  ),
  refused(
    paged,
    "an offset without pagination",
    list(fields({ things, count }), twice, undefined),
    /takes `offset`, so it is a list: add `pagination`/,
    /x-sdk:/,
  ),
  refused(
    "`unwrap` of a list",
    "a list that is unwrapped",
    list(fields({ things, count }), twice, page, [offset, limit], { unwrap: "things" }),
    /A list returns its items already: remove `unwrap`, or `pagination`/,
    /unwrap: things/,
  ),
  refused(
    undefined,
    "no summary",
    get({ summary: undefined }),
    /has no summary: add a short imperative sentence/,
    /get:/,
  ),
  refused(undefined, "no description", get({ description: undefined }), /has no description: say what it does/, /get:/),
  refused(undefined, "a tag that is not described", get({ tags: ["Gadgets"] }), /tag/i, /Gadgets/),
  {
    ...refused(
      undefined,
      "no errors",
      (spec) => {
        const { responses, ...rest } = operation("getGadget", "get");
        const { 200: success } = responses as { 200: unknown };
        addPath(spec, "/gadgets", { get: { ...rest, responses: { 200: success } } });
      },
      /has no 401 response, which every operation needs/,
      /responses:/,
    ),
    places: 4,
  },
  refused(
    undefined,
    "a path with a slash at its end",
    (spec) => void addPath(spec, "/gadgets/", { get: operation("getGadget", "get") }),
    /should not have a trailing slash/,
    /gadgets/,
    "openapi.yaml",
  ),
  refused(
    undefined,
    "a parameter twice",
    get({ parameters: [parameter("a", "query", text("x")), parameter("a", "query", text("x"))] }),
    /must have unique `name` \+ `in` parameters/,
    /in: query|name: a/,
  ),
  refused(
    undefined,
    "security that nothing defines",
    get({ security: [{ other: [] }] }),
    /The client only has the token of `ApiToken`/,
    /security/,
  ),
  refused(undefined, "no operationId", get({ operationId: undefined }), /should contain `operationId` field/, /get:/),
  refused(
    undefined,
    "an operationId twice",
    get({ operationId: "getSite" }),
    /operationId `getSite` is already taken|must have a unique `operationId`/,
    /operationId: getSite/,
    "paths/sites/site.yaml",
  ),
  refused(
    "an operationId in another style, or with an unknown verb",
    "an operationId with odd characters",
    get({ operationId: "get-gadget.v2" }),
    /operationId `get-gadget.v2` is not camelCase/,
    /operationId/,
  ),
  refused(
    "an operationId in another style, or with an unknown verb",
    "an unknown verb",
    get({ operationId: "fetchGadget" }),
    /begin with one of the verbs of redocly.yaml/,
    /operationId/,
  ),
  refused(undefined, "no tag", get({ tags: undefined }), /Operation tags should be defined/, /get:/),
  refused(
    undefined,
    "an unknown tag",
    get({ tags: ["Gadgets"] }),
    /Operation tags should be defined in global tags/,
    /Gadgets/,
  ),
  refused(undefined, "two tags", get({ tags: ["Sites", "Devices"] }), /should have only one tag/, /tags:/),
  refused(
    undefined,
    "no x-sdk",
    get({ "x-sdk": undefined }),
    /`getGadget` has no `x-sdk`: add \{ resource, method, retry \}/,
    /get:/,
  ),
  refused(
    undefined,
    "a method twice",
    get(sdk("sites", "get")),
    /`sites.get` is already `getGadget`/,
    /x-sdk/,
    "paths/sites/site.yaml",
  ),
  refused(
    taken,
    "a resource called pipeline",
    get(sdk("pipeline", "get")),
    /`x-sdk.resource` must be a camelCase name, and none that the client has itself/,
    /resource: pipeline/,
  ),
  refused(
    taken,
    "an operation called as a function of the client",
    (spec) => addPath(spec, "/gadgets", { post: operation("createTransport", "post", sdk("gadgets", "create")) }),
    /createTransport: the client has a function of this name/,
    /operationId: createTransport/,
  ),
  refused(
    taken,
    "a method called then",
    get(sdk("gadgets", "then")),
    /`x-sdk.method` must be a camelCase name, and none that every object has/,
    /method: then/,
  ),
  refused(
    "resources that differ in case only",
    "resources that differ in case",
    (spec) => {
      get(sdk("fuelCell", "get"))(spec);
      addPath(spec, "/things", { get: operation("getThing", "get", sdk("fuelCELL", "getThing")) });
    },
    /The resources fuelCELL of getThing and fuelCell of getGadget differ only in case/,
    /operationId: getThing/,
    "paths/gadgets/things.yaml",
  ),
  refused("TRACE", "TRACE", only("trace"), /`trace` is not supported: no `fetch` sends TRACE/, /trace:/),
  refused(
    "callbacks and webhooks",
    "callbacks",
    get({
      callbacks: {
        onEvent: {
          "{$request.body#/url}": { post: { operationId: "onEvent", responses: { 200: { description: "ok" } } } },
        },
      },
    }),
    /`callbacks` is not supported: nothing is generated for calls that a server makes/,
    /callbacks:/,
  ),
  refused(
    "a server of one path or operation",
    "a server of an operation",
    get({ servers: [{ url: "https://other.example.com/v4" }] }),
    /`servers` is not supported: the client has one base URL for all operations/,
    /servers:/,
  ),
  refused(
    "a server of one path or operation",
    "a server of a path",
    (spec) =>
      void addPath(spec, "/gadgets", {
        servers: [{ url: "https://other.example.com" }],
        get: operation("getGadget", "get"),
      }),
    /`servers` is not supported: the client has one base URL for all operations/,
    /servers:/,
  ),
  refused(
    "another way to authenticate",
    "an operation with another token alone",
    (spec) => {
      spec.replace(
        "openapi.yaml",
        "  securitySchemes:\n",
        "  securitySchemes:\n    Bearer: { type: http, scheme: bearer, description: Another. }\n",
      );
      get({ security: [{ Bearer: [] }] })(spec);
    },
    /The client only has the token of `ApiToken`: allow it here, too/,
    /security:/,
  ),
  refused(
    "another way to authenticate",
    "an operation with two tokens",
    (spec) => {
      spec.replace(
        "openapi.yaml",
        "  securitySchemes:\n",
        "  securitySchemes:\n    Other: { type: apiKey, in: query, name: key, description: Another. }\n",
      );
      get({ security: [{ ApiToken: [], Other: [] }] })(spec);
    },
    /The client only has the token of `ApiToken`/,
    /security:/,
  ),
  refused(
    undefined,
    "a last day of what is not deprecated",
    get({ "x-sunset": "2027-01-01" }),
    /`x-sunset` is for what is deprecated/,
    /x-sunset/,
  ),
  {
    ...refused(
      undefined,
      "a header on one twin only",
      (spec) => {
        get(sdk("gadgets", "get"))(spec);
        const more = {
          ...sdk("gadgets", "get", { variantOf: "getGadget" }),
          parameters: [parameter("X-Note", "header", text("x"))],
        };
        const twin = operation("getSiteGadget", "get", more);
        addPath(spec, "/sites/{site_id}/gadgets", {
          parameters: [{ $ref: "../../parameters/SiteId.yaml" }],
          get: twin,
        });
      },
      /The header parameters of `getSiteGadget` and its canonical operation `getGadget` must be the same, but differ in X-Note/,
      /variantOf: getGadget/,
      "paths/gadgets/sites-site-id-gadgets.yaml",
    ),
    places: 2,
  },
  refused(
    undefined,
    "a header from an option that the client does not have",
    get({ parameters: [parameter("X-Trace", "header", text("x"), { "x-sdk-client-option": "trace" })] }),
    /A client has no option `trace` that it sends in a header: use `user` or `allowHttp`/,
    /x-sdk-client-option: trace/,
  ),
  refused(
    undefined,
    "an unknown extension",
    get({ "x-rate-limit": 3 }),
    /Extension `x-rate-limit` is not known/,
    /x-rate-limit/,
  ),
];
