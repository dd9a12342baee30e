// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { BodyShape } from "../../errors/body-shape.ts";

/** Shapes of the error bodies that are more than a list of `errors`, by operation and status; `null` where any body is documented. */
export const otherErrorBodies: Readonly<Record<string, BodyShape | null>> = {};
