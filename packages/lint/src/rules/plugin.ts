import type { Plugin } from "@redocly/openapi-core";
import { availabilityAndConfidence } from "./availability-and-confidence.ts";
import { commonHeaders } from "./common-headers.ts";
import { componentNames } from "./component-names.ts";
import { defaults } from "./defaults.ts";
import { descriptionAndExamples } from "./description-and-examples.ts";
import { enumDescriptions } from "./enum-descriptions.ts";
import { errorCodes } from "./error-codes.ts";
import { errorResponses } from "./error-responses.ts";
import { exactNumbers } from "./exact-numbers.ts";
import { knownExtensions } from "./known-extensions.ts";
import { extendTypes } from "./lib/types.ts";
import { mediaTypes } from "./media-types.ts";
import { openEnums } from "./open-enums.ts";
import { operationIdNaming } from "./operationid-naming.ts";
import { paginationShape } from "./pagination-shape.ts";
import { parameters } from "./parameters.ts";
import { pathTemplates } from "./path-templates.ts";
import { readAndWriteOnly } from "./read-and-write-only.ts";
import { referencePages } from "./reference-pages.ts";
import { schemaKeywords } from "./schema-keywords.ts";
import { secrets } from "./secrets.ts";
import { serversAndSecurity } from "./servers-and-security.ts";
import { snakeCase } from "./snake-case.ts";
import { successResponse } from "./success-response.ts";
import { sunset } from "./sunset.ts";
import { unreferencedFiles } from "./unreferenced-files.ts";
import { unsupportedParts } from "./unsupported-parts.ts";
import { websocket } from "./websocket.ts";
import { xSdk } from "./x-sdk.ts";
import { xSdkExpands } from "./x-sdk-expands.ts";
import { xSdkOutcome } from "./x-sdk-outcome.ts";
import { xSdkTouches } from "./x-sdk-touches.ts";
import { xSdkVariant } from "./x-sdk-variant.ts";

const ID = "enapter";

const rules = {
  "availability-and-confidence": availabilityAndConfidence,
  "common-headers": commonHeaders,
  "description-and-examples": descriptionAndExamples,
  "enum-descriptions": enumDescriptions,
  "error-codes": errorCodes,
  "error-responses": errorResponses,
  "known-extensions": knownExtensions,
  "open-enums": openEnums,
  "operationid-naming": operationIdNaming,
  "pagination-shape": paginationShape,
  "snake-case": snakeCase,
  "success-response": successResponse,
  "component-names": componentNames,
  defaults,
  "exact-numbers": exactNumbers,
  "media-types": mediaTypes,
  parameters,
  "path-templates": pathTemplates,
  "read-and-write-only": readAndWriteOnly,
  "reference-pages": referencePages,
  "schema-keywords": schemaKeywords,
  secrets,
  "servers-and-security": serversAndSecurity,
  "unreferenced-files": unreferencedFiles,
  "unsupported-parts": unsupportedParts,
  sunset,
  websocket,
  "x-sdk": xSdk,
  "x-sdk-expands": xSdkExpands,
  "x-sdk-outcome": xSdkOutcome,
  "x-sdk-touches": xSdkTouches,
  "x-sdk-variant": xSdkVariant,
};

/** The policy of this description, as a redocly plugin. Preset `enapter/all` turns every rule on. */
export default function plugin(): Plugin {
  return {
    id: ID,
    rules: { oas3: rules },
    typeExtension: { oas3: extendTypes },
    configs: {
      all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`${ID}/${name}`, "error"])) },
    },
  };
}
