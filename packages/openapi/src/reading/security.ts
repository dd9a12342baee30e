import type { Located, SpecDocument } from "../document/references.ts";
import { extendPointer, valueAt } from "../json/pointers.ts";
import { asArray, isObject } from "../json/values.ts";

/** The ways in which a request can carry its token. */
export interface DescribedSecurity {
  /** Headers that may carry the token; empty when no token is needed. */
  readonly tokenHeaders: readonly string[];
  /** Whether a request without a token is allowed. */
  readonly anonymousAllowed: boolean;
}

/** Reads the security requirements of an operation: its own, or else those of the document. */
export function readSecurity(document: SpecDocument, operation: Located): DescribedSecurity {
  const requirements = asArray(operation.value["security"] ?? document.root["security"]).filter(isObject);
  const tokenHeaders = requirements
    .flatMap((requirement) => Object.keys(requirement))
    .flatMap((scheme) => {
      const description = valueAt(document.root, extendPointer("/components/securitySchemes", scheme));
      if (!isObject(description) || description["type"] !== "apiKey" || description["in"] !== "header") return [];
      return [String(description["name"])];
    });
  return {
    tokenHeaders: [...new Set(tokenHeaders)],
    anonymousAllowed: tokenHeaders.length === 0 || requirements.some((entry) => Object.keys(entry).length === 0),
  };
}
