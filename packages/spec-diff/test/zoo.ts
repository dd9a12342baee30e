import type { OpenApiDocument } from "@enapter/http-api-openapi";

/** JSON that a test edits in place. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A place in a description: keys and indexes, one after the other. */
export type Path = readonly (string | number)[];

const animal = "#/components/schemas/Animal";

/** A small description with one of everything that a change can be about. */
function zoo(): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Zoo", version: "1.0.0" },
    servers: [
      { url: "https://zoo.example/v1", description: "Cloud" },
      { url: "http://{host}/v1", variables: { host: { default: "zoo.local" } } },
    ],
    security: [{ Token: [] }],
    tags: [{ name: "Animals", description: "Who lives here." }],
    paths: {
      "/animals": {
        get: {
          operationId: "listAnimals",
          tags: ["Animals"],
          summary: "List animals",
          description: "All of them.",
          "x-sdk": {
            resource: "animals",
            method: "list",
            retry: "safe",
            pagination: { items: "animals", offset: "offset", limit: "limit" },
          },
          "x-availability": { cloud: "yes", gateway: "unknown" },
          parameters: [
            { name: "offset", in: "query", schema: { type: "integer", default: 0 } },
            { name: "limit", in: "query", description: "How many.", schema: { type: "integer", maximum: 100 } },
            {
              name: "kind",
              in: "query",
              explode: false,
              schema: { type: "array", items: { type: "string", enum: ["CAT", "DOG"] } },
            },
            { name: "X-Zoo-User", in: "header", "x-sdk-client-option": "user", schema: { type: "string" } },
          ],
          responses: {
            "200": {
              description: "A page.",
              headers: { "X-Total": { description: "All.", required: true, schema: { type: "integer" } } },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: ["animals"],
                    properties: { animals: { type: "array", items: { $ref: animal } } },
                  },
                  examples: { one: { value: { animals: [] } } },
                },
              },
            },
            "401": { $ref: "#/components/responses/Unauthorized" },
          },
        },
        post: {
          operationId: "addAnimal",
          tags: ["Animals"],
          summary: "Add an animal",
          "x-sdk": { resource: "animals", method: "add", unwrap: "animal", retry: "never" },
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/NewAnimal" } },
              "application/zip": { schema: { type: "string", format: "binary" } },
            },
          },
          responses: {
            "201": {
              description: "Added.",
              content: {
                "application/json": {
                  schema: { type: "object", required: ["animal"], properties: { animal: { $ref: animal } } },
                },
              },
            },
            "401": { $ref: "#/components/responses/Unauthorized" },
            "409": { $ref: "#/components/responses/Conflict" },
          },
        },
      },
      "/animals/{animal_id}": {
        parameters: [{ $ref: "#/components/parameters/AnimalId" }],
        get: {
          operationId: "getAnimal",
          tags: ["Animals"],
          summary: "Get an animal",
          "x-sdk": { resource: "animals", method: "get", retry: "safe" },
          responses: {
            "200": { description: "It.", content: { "application/json": { schema: { $ref: animal } } } },
            "404": { description: "There is none.", content: { "text/plain": { schema: { type: "string" } } } },
          },
        },
      },
      "/visits": {
        get: {
          operationId: "streamVisits",
          tags: ["Animals"],
          "x-sdk": { resource: "visits", method: "stream", retry: "safe" },
          parameters: [{ name: "gate", in: "query", schema: { type: "string" } }],
          responses: { "101": { description: "A stream." } },
          "x-websocket": { parameters: ["gate"], message: { $ref: "#/components/schemas/Visit" } },
        },
      },
    },
    components: {
      securitySchemes: {
        Token: { type: "apiKey", in: "header", name: "X-Token" },
        Key: { type: "apiKey", in: "header", name: "X-Key" },
      },
      parameters: {
        AnimalId: { name: "animal_id", in: "path", required: true, description: "Id.", schema: { type: "string" } },
      },
      responses: {
        Unauthorized: {
          description: "Who are you?",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
        },
        Conflict: {
          description: "It is there.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
        },
      },
      schemas: {
        Animal: {
          type: "object",
          description: "Who lives here.",
          required: ["id", "name", "mood"],
          properties: {
            id: { type: "string", format: "uuid" },
            name: { type: "string", maxLength: 50, examples: ["Tom"] },
            age: { type: "integer", format: "int32" },
            born: { type: ["string", "null"], format: "date" },
            size: { $ref: "#/components/schemas/Size" },
            diet: { $ref: "#/components/schemas/Diet" },
            home: { $ref: "#/components/schemas/Kennel" },
            mood: {
              anyOf: [
                { type: "string", title: "Known value", enum: ["CALM", "SHY", "WILD"] },
                { type: "string", title: "Value added later" },
              ],
            },
            sex: { type: "string", enum: ["F", "M"] },
            parents: { type: "array", items: { $ref: animal } },
            food: {
              oneOf: [
                { type: "object", title: "Meat", required: ["kilos"], properties: { kilos: { type: "number" } } },
                { type: "object", title: "Plants", properties: { leaves: { type: "integer" } } },
              ],
            },
          },
        },
        NewAnimal: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", maxLength: 50 },
            nick: { type: "string", default: "none" },
            sex: { type: "string", enum: ["F", "M"] },
            weight: { type: "number", minimum: 0 },
            born: { type: ["string", "null"], format: "date" },
            size: { $ref: "#/components/schemas/Size" },
            mood: {
              anyOf: [
                { type: "string", title: "Known value", enum: ["CALM", "SHY", "WILD"] },
                { type: "string", title: "Value added later" },
              ],
            },
          },
        },
        Size: {
          type: "object",
          required: ["height"],
          properties: { height: { type: "number" }, width: { type: "number" } },
        },
        Visit: {
          type: "object",
          required: ["at"],
          properties: { at: { type: "string" }, visitor: { type: "string" } },
        },
        Failure: { type: "object", properties: { message: { type: "string" } } },
        Diet: {
          type: "object",
          additionalProperties: { $ref: "#/components/schemas/Dish" },
        },
        Dish: { type: "object", description: "A dish.", properties: { grams: { type: "number" } } },
        Kennel: {
          allOf: [
            { $ref: "#/components/schemas/Building" },
            { type: "object", properties: { dogs: { type: "integer" } } },
          ],
        },
        Building: { type: "object", description: "Has a roof.", properties: { doors: { type: "integer" } } },
        Unused: { type: "object", properties: { note: { type: "string" } } },
      },
    },
  };
}

/** The description as it was. */
export function baseZoo(): OpenApiDocument {
  return zoo() as unknown as OpenApiDocument;
}

/** The description after an edit. */
export function editedZoo(edit: (editor: Editor) => void): OpenApiDocument {
  const root = zoo();
  edit(new Editor(root));
  return root as unknown as OpenApiDocument;
}

/** Edits JSON at paths, and fails where a path leads nowhere, so that no test edits nothing. */
export class Editor {
  readonly #root: Json;

  constructor(root: Json) {
    this.#root = root;
  }

  get(path: Path): Json {
    let node: Json | undefined = this.#root;
    for (const key of path) {
      node = typeof node === "object" && node !== null ? (node as Record<string, Json>)[key] : undefined;
      if (node === undefined) throw new Error(`There is nothing at ${path.join(" / ")}.`);
    }
    return node;
  }

  /** Puts a value in, new or in place of another one. */
  set(path: Path, value: Json): void {
    (this.#parent(path) as Record<string, Json>)[String(path.at(-1))] = value;
  }

  remove(path: Path): void {
    this.get(path);
    const parent = this.#parent(path);
    if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
    else delete (parent as Record<string, Json>)[String(path.at(-1))];
  }

  /** Adds to an array. */
  push(path: Path, value: Json): void {
    (this.get(path) as Json[]).push(value);
  }

  /** Gives a key another name, in its place. */
  rename(path: Path, name: string): void {
    const parent = this.#parent(path) as Record<string, Json>;
    const entries = Object.entries(parent).map(([key, value]) => [key === path.at(-1) ? name : key, value] as const);
    for (const key of Object.keys(parent)) delete parent[key];
    Object.assign(parent, Object.fromEntries(entries));
  }

  /** Replaces text everywhere. */
  replaceAll(from: string, to: string): void {
    const text = JSON.stringify(this.#root);
    if (!text.includes(from)) throw new Error(`${from} is nowhere.`);
    const root = this.#root as Record<string, Json>;
    Object.assign(root, JSON.parse(text.replaceAll(from, to)) as Record<string, Json>);
  }

  #parent(path: Path): Json {
    return this.get(path.slice(0, -1));
  }
}
