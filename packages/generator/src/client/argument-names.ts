import { identifier } from "@enapter/http-api-openapi";
import type { MethodModel } from "./methods.ts";
import { freeName } from "./module-scope.ts";

/** Returns the names of the positional arguments: those on the wire where that can be, and all of them different. */
export function argumentNames({ positional }: Pick<MethodModel, "positional">): string[] {
  const taken = new Set(["client", "body", "options"]);
  return positional.map(({ name }) => freeName(identifier(name), taken));
}
