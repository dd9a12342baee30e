import type { Refused, Working } from "../surprise.ts";
import { refusedDocuments, workingDocuments } from "./document.ts";
import { refusedEdits, workingEdits } from "./edits.ts";
import { refusedParameters, workingParameters } from "./parameters.ts";
import { refusedBodies } from "./refused-bodies.ts";
import { refusedOperations } from "./refused-operations.ts";
import { refusedSchemas } from "./refused-schemas.ts";
import { workingAnswers } from "./working-answers.ts";
import { workingBodies } from "./working-bodies.ts";
import { workingNames } from "./working-names.ts";
import { workingOperations } from "./working-operations.ts";
import { workingSchemas } from "./working-schemas.ts";

/** Every edit from which everything has to follow. */
export const working: readonly Working[] = [
  ...workingSchemas,
  ...workingNames,
  ...workingParameters,
  ...workingBodies,
  ...workingAnswers,
  ...workingOperations,
  ...workingDocuments,
  ...workingEdits,
];

/** Every edit that has to be refused. */
export const refused: readonly Refused[] = [
  ...refusedSchemas,
  ...refusedParameters,
  ...refusedBodies,
  ...refusedOperations,
  ...refusedDocuments,
  ...refusedEdits,
];
