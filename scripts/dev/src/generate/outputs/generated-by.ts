/** First line of every generated file, without comment marks. */
export const generatedBy = "Generated from spec/openapi.yaml by packages/generator. Do not edit.";
