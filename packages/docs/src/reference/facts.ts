const availabilityWords: Readonly<Record<string, string>> = { yes: "yes", no: "no", unknown: "not known" };
const placeNames: Readonly<Record<string, string>> = { cloud: "Cloud", gateway: "Gateway" };
const confidenceWords: Readonly<Record<string, string>> = {
  high: "high: documented and seen in use",
  medium: "medium: seen in use, parts may differ",
  low: "low: seen rarely, expect differences",
};

/** Facts from the extensions of an operation, as lines of a Markdown list. */
export interface OperationFacts {
  readonly operationId: string;
  readonly availability: Readonly<Record<string, string>>;
  readonly confidence: string | undefined;
  /** The client call, from `callLine`. */
  readonly call: string;
}

/** A Markdown list of what the standard has no place for: where the operation is available, and how the client calls it. */
export function factList({ operationId, availability, confidence, call }: OperationFacts): string {
  const places = availabilityText(availability);
  return [
    `- **Operation:** \`${operationId}\``,
    ...(places === "" ? [] : [`- **Available:** ${places}`]),
    ...(confidence === undefined ? [] : [`- **Confidence:** ${confidenceWords[confidence] ?? confidence}`]),
    `- **Client:** \`${call}\``,
  ].join("\n");
}

/** Returns where an operation is available: `Cloud: yes, Gateway: not known`; empty when nothing is said. */
export function availabilityText(availability: OperationFacts["availability"]): string {
  return Object.entries(availability)
    .map(([target, value]) => `${placeNames[target] ?? target}: ${availabilityWords[value] ?? value}`)
    .join(", ");
}
