import { expect, expectTypeOf, test } from "vitest";
import { object } from "../../src/validation/containers.ts";
import { string } from "../../src/validation/scalars.ts";
import { findIssues, standardSchema } from "../../src/validation/schema.ts";

/** The interface as https://standardschema.dev has it, for tools that take schemas of any library. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<StandardIssue> };
interface StandardIssue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}
type InferOutput<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["output"];

const check = object({ name: string }, ["name"]);
const schema = standardSchema<{ name: string }>(check);

test("says who made it", () => {
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "enapter" });
});

test("gives the value itself, with what nobody described", () => {
  const value = { name: "a", more: 1 };
  const result = schema["~standard"].validate(value);
  expect(result).toEqual({ value });
  expect(result.issues === undefined && result.value).toBe(value);
});

test("gives issues", () => {
  const issues = [{ path: ["name"], message: "is missing" }];
  expect(schema["~standard"].validate({})).toEqual({ issues });
  expect(findIssues(check, {})).toEqual(issues);
});

test("one validation knows nothing of another", () => {
  schema["~standard"].validate(1);
  expect(schema["~standard"].validate({ name: "a" })).toEqual({ value: { name: "a" } });
});

test("is a Standard Schema for other tools", () => {
  async function parse<Schema extends StandardSchemaV1>(given: Schema, value: unknown): Promise<InferOutput<Schema>> {
    const result = await given["~standard"].validate(value);
    if (result.issues) throw new Error(result.issues[0]?.message);
    return result.value;
  }
  expectTypeOf(parse(schema, { name: "a" })).resolves.toEqualTypeOf<{ name: string }>();
  // @ts-expect-error: a schema of objects is none of strings.
  const wrong: StandardSchemaV1<unknown, string> = schema;
  return expect(parse(wrong, { name: "a" })).resolves.toEqual({ name: "a" });
});
