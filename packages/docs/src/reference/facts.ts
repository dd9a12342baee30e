import { callLine, methodPage, type SampleSource } from "@enapter/http-api-generator/client";
import { variable } from "./samples.ts";

const availabilityWords: Readonly<Record<string, string>> = { yes: "yes", no: "no", unknown: "not known" };
const placeNames: Readonly<Record<string, string>> = { cloud: "Cloud", gateway: "Gateway" };
const confidenceWords: Readonly<Record<string, string>> = {
  high: "high: documented and seen in use",
  medium: "medium: seen in use, parts may differ",
  low: "low: seen rarely, expect differences",
};

/** Extensions that the reference shows, of an operation or of a stream that shares its GET. */
export interface ShownExtensions {
  readonly "x-confidence"?: string;
}

/**
 * Returns a Markdown list of what the standard has no place for: where the operation is available, how sure the description is of
 * it, and how the client calls it.
 * @param carrier Object of the description with the extensions.
 * @param site Address of the site, with a slash at its end.
 */
export function factList(source: SampleSource, carrier: ShownExtensions | undefined, site: string): string {
  const { operation, method } = source;
  const places = availabilityText(operation.availability);
  const confidence = carrier?.["x-confidence"];
  return [
    `- **Operation:** \`${operation.id}\``,
    ...(places === "" ? [] : [`- **Available:** ${places}`]),
    ...(confidence === undefined ? [] : [`- **Confidence:** ${confidenceWords[confidence] ?? confidence}`]),
    `- **Client:** [\`${callLine(source, variable)}\`](${site}reference/client/${methodPage(method)})`,
  ].join("\n");
}

/** Returns the line of such a list that leads to the errors of an operation; empty where it has none. */
export function errorFact({ operation }: SampleSource, site: string): string {
  const statuses = Object.keys(operation.errors).map(
    (status) => `[${status}](${site}reference/errors/#status-${status})`,
  );
  return statuses.length === 0 ? "" : `\n- **Errors:** ${statuses.join(", ")}`;
}

/** Returns where an operation is available: `Cloud: yes, Gateway: not known`; empty when nothing is said. */
export function availabilityText(availability: Readonly<Record<string, string>>): string {
  return Object.entries(availability)
    .map(([target, value]) => `${placeNames[target] ?? target}: ${availabilityWords[value] ?? value}`)
    .join(", ");
}
