import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { UnsupportedError } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";
import { clientFiles } from "../../src/client/files.ts";
import { target } from "./target.ts";

const library = await readFile(new URL("./fixtures/library.json", import.meta.url), "utf8");

type Keys = readonly (string | number)[];

/** The fixture with one value replaced, or removed where it is `undefined`. */
function libraryWith(keys: Keys, value: unknown): OpenApiDocument {
  const document = JSON.parse(library);
  const parent = keys.slice(0, -1).reduce((node, key) => node[key], document);
  parent[keys.at(-1) ?? ""] = value;
  return JSON.parse(JSON.stringify(document));
}

const shelf = "/shelves/{shelf}/books/{book_id}";
const bookId = { $ref: "#/components/parameters/BookId" };
const notFound = { "404": { $ref: "#/components/responses/NotFound" } };
const success = { "200": { $ref: "#/components/responses/Book" } };
const text = { type: "string" };

const refusals: [name: string, keys: Keys, value: unknown, message: string][] = [
  [
    "a variant of an unknown operation",
    ["paths", shelf, "get", "x-sdk", "variantOf"],
    "findBook",
    "getShelfBook is a variant of findBook, which is no operation or is a variant itself.",
  ],
  [
    "a variant of a variant",
    ["paths", "/books/{book_id}", "delete", "x-sdk"],
    { variantOf: "getShelfBook" },
    "delete is a variant of getShelfBook, which is no operation or is a variant itself.",
  ],
  [
    "a variant with a parameter of its own",
    ["paths", shelf, "get", "parameters", 0, "required"],
    true,
    "getShelfBook is a variant of getBook, but differs from it in the parameters timeout.",
  ],
  [
    "a variant with another envelope",
    ["paths", shelf, "get", "x-sdk", "unwrap"],
    undefined,
    "getShelfBook is a variant of getBook, but differs from it in: unwrap.",
  ],
  [
    "x-sdk.starts that names no safe operation with an outcome",
    ["paths", "/orders", "post", "x-sdk", "starts", "operation"],
    "order",
    "startOrder: x-sdk.starts names order, which is not a safe operation with an outcome.",
  ],
  [
    "x-sdk.starts with an unknown path parameter",
    ["paths", "/orders", "post", "x-sdk", "starts", "parameter"],
    "book_id",
    "startOrder: getOrder has no path parameter book_id.",
  ],
  [
    "an outcome in a schema without a name",
    ["paths", "/orders/{order_id}", "get", "x-sdk", "unwrap"],
    undefined,
    "getOrder has an outcome, but its result is not a named schema.",
  ],
  [
    "one error for two kinds of results",
    ["paths", "/books", "post", "x-sdk", "outcome"],
    { field: "title", pending: [], success: [], error: "OrderFailed" },
    "OrderFailedError is the error of both Book and Order.",
  ],
  [
    "messages without the property of flatBefore",
    ["paths", "/books", "get", "x-websocket", "flatBefore"],
    "shelf",
    "GET /books: the messages of the stream have no shelf with properties.",
  ],
  [
    "two methods of one name",
    ["paths", "/books", "post", "x-sdk", "method"],
    "list",
    "listBooks and addBook produce the same method books.list.",
  ],
  [
    "two functions of one name",
    ["paths", "/catalogue", "put", "operationId"],
    "list_books",
    "listBooks and list_books produce the same function listBooks.",
  ],
  [
    "one operationId twice",
    ["paths", "/catalogue", "put", "operationId"],
    "getBook",
    "The operationId getBook is used by GET /books/{book_id} and by PUT /catalogue.",
  ],
  [
    "variants with the same path parameters",
    ["paths", "/archive/{book_id}"],
    {
      parameters: [bookId],
      get: { operationId: "getArchivedBook", responses: success, "x-sdk": { variantOf: "getBook" } },
    },
    "getBook and getArchivedBook produce the same set of path parameters (book_id) among getBook and its variants.",
  ],
  [
    "a path parameter without a description of it",
    ["paths", "/books/{book_id}", "parameters"],
    undefined,
    "getBook: the path parameter book_id is not described.",
  ],
  [
    "two parameters with one option name",
    ["paths", "/catalogue", "get", "parameters"],
    [
      { name: "format", in: "query", schema: text },
      { name: "header_format", in: "query", schema: text },
      { name: "format", in: "header", schema: text },
    ],
    "getCatalogue: two parameters are named header_format.",
  ],
  [
    "a cookie parameter",
    ["paths", "/catalogue", "get", "parameters", 1, "in"],
    "cookie",
    'GET /catalogue: the parameter X-Format is in "cookie", which is not supported.',
  ],
  [
    "a resource with the name of a client member",
    ["paths", "/books", "post", "x-sdk", "resource"],
    "pipeline",
    "A resource cannot be named pipeline: the client has a member of this name. Set x-sdk.resource.",
  ],
  [
    "an operation with the name of a function of the client",
    ["paths", "/books", "post", "operationId"],
    "createTransport",
    "createTransport: the client has a function of this name beside those of the operations. Set another operationId.",
  ],
  [
    "an operation whose options have the name of a type of the client",
    ["paths", "/books", "post", "operationId"],
    "request",
    "The name RequestOptions is used by the client and by the options of the operation request. Rename one of them.",
  ],
  [
    "an error with the name of one of the client",
    ["paths", "/books", "post", "x-sdk", "outcome"],
    { field: "title", pending: [], success: [], error: "Timeout" },
    "The name TimeoutError is used by the client and by the error class TimeoutError. Rename one of them.",
  ],
  [
    "a schema with the name of the headers of an operation",
    ["components", "schemas", "AddBookHeaders"],
    { type: "object" },
    "The name AddBookHeaders is used by the schema AddBookHeaders and by the headers of the operation addBook. " +
      "Rename one of them.",
  ],
  [
    "a schema with the name of the headers of an error",
    ["components", "schemas", "NotFoundHeaders"],
    { type: "object" },
    "The name NotFoundHeaders is used by the schema NotFoundHeaders and by the headers of the error class NotFoundError. " +
      "Rename one of them.",
  ],
  [
    "a schema with the name of a resource",
    ["components", "schemas", "BooksResource"],
    { type: "object" },
    "The name BooksResource is used by the schema BooksResource and by the resource books. Rename one of them.",
  ],
  [
    "a schema with the name of the options of an operation",
    ["components", "schemas", "AddBookOptions"],
    { type: "object" },
    "The name AddBookOptions is used by the schema AddBookOptions and by the options of the operation addBook. Rename one of them.",
  ],
  [
    "a schema with the name of the product's client",
    ["components", "schemas", "LibraryClient"],
    { type: "object" },
    "The name LibraryClient is used by the client and by the schema LibraryClient. Rename one of them.",
  ],
  [
    "a method that makes a promise of its resource",
    ["paths", "/books", "post", "x-sdk", "method"],
    "then",
    "The method cannot be named then.",
  ],
  [
    "a style that does not fit its schema",
    ["paths", "/catalogue", "get", "parameters", 0, "style"],
    "pipeDelimited",
    "GET /catalogue: the query parameter filter has style pipeDelimited, explode true and a schema of type object. " +
      "This combination is not supported.",
  ],
  [
    "an operation without a success response",
    ["paths", "/books/{book_id}", "delete", "responses"],
    notFound,
    "DELETE /books/{book_id} describes no success response.",
  ],
  ["a description without a server", ["servers"], [], "The description has no server without variables."],
  [
    "a server that is no address",
    ["servers"],
    [{ url: "/v3" }],
    "The server /v3 is not an http: or https: URL with at most one variable.",
  ],
  [
    "a server with two variables",
    ["servers"],
    [{ url: "https://a.example" }, { url: "http://{host}:{port}/" }],
    "The server http://{host}:{port}/ is not an http: or https: URL with at most one variable.",
  ],
  [
    "a GET with a body",
    ["paths", "/books/{book_id}", "get", "requestBody"],
    { content: { "application/json": {} } },
    "GET /books/{book_id} has a body, which no fetch sends with GET.",
  ],
  [
    "a list that is unwrapped",
    ["paths", "/books", "get", "x-sdk", "unwrap"],
    "items",
    "listBooks has both pagination and unwrap: a list returns its items already.",
  ],
  [
    "a header that is a list of lists",
    ["paths", "/catalogue", "get", "parameters", 1, "schema"],
    { type: "array", items: { type: "array" } },
    "GET /catalogue: the header parameter X-Format has lists or objects inside, for which there is no style.",
  ],
  [
    "a parameter written as text",
    ["paths", "/catalogue", "get", "parameters", 1, "content"],
    { "text/plain": {} },
    "GET /catalogue: the header parameter X-Format is written as text/plain. Only JSON is supported.",
  ],
  [
    "a schema with the name of an error",
    ["components", "schemas", "NotFoundError"],
    { type: "object" },
    "The name NotFoundError is used by the schema NotFoundError and by the error class NotFoundError. Rename one of them.",
  ],
  [
    "two resources that differ in case",
    ["paths", "/books", "post", "x-sdk", "resource"],
    "cardCATALOGUE",
    "The resources cardCATALOGUE of addBook and cardCatalogue of getCatalogue differ only in case.",
  ],
];

test("the library itself is fine", () => {
  expect(() => clientFiles(JSON.parse(library), target)).not.toThrow();
});

test.each(refusals)("%s is refused", (_name, keys, value, message) => {
  const document = libraryWith(keys, value);
  expect(() => clientFiles(document, target)).toThrow(UnsupportedError);
  expect(() => clientFiles(document, target)).toThrow(new UnsupportedError(message));
});
