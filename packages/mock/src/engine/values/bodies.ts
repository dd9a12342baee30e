import { type Content, examplesOf, type Located, type SpecDocument } from "@enapter/http-api-openapi";
import type { SchemaValidator } from "../../spec/validator.ts";
import { canMake, madeUp } from "./made-up.ts";

/** Makes the bodies of a description, each once. */
export class Bodies {
  readonly #document: SpecDocument;
  readonly #validator: SchemaValidator;
  /** By the pointer of the media type. */
  readonly #bodies = new Map<string, unknown>();

  constructor(document: SpecDocument, validator: SchemaValidator) {
    this.#document = document;
    this.#validator = validator;
  }

  /**
   * Returns the first example that fits the schema, else a made-up value.
   * @throws Unmakeable when the mock finds none.
   */
  of(content: Content): unknown {
    const { pointer } = content.media;
    if (!this.#bodies.has(pointer)) this.#bodies.set(pointer, this.#make(content));
    return this.#bodies.get(pointer);
  }

  /**
   * Checks that there will be a body, without compiling the schema where possible.
   * @throws Unmakeable when there will be none.
   */
  check(content: Content): void {
    const { schema } = content;
    if (schema === undefined || examplesOf(this.#document, content.media).length > 0) return;
    canMake(this.#document, this.#validator, schema);
  }

  #make(content: Content): unknown {
    const { schema } = content;
    const examples = examplesOf(this.#document, content.media);
    if (schema === undefined) return examples.length > 0 ? examples[0] : {};
    const fitting = examples.findIndex((example) => this.#fits(schema, example));
    return fitting < 0 ? madeUp(this.#document, this.#validator, schema) : examples[fitting];
  }

  #fits(schema: Located, example: unknown): boolean {
    return this.#validator.check(schema, example).length === 0;
  }
}
