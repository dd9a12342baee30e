import { bodyKind, type Content } from "@enapter/http-api-openapi";

/**
 * Returns the weight of a media type in `Accept`: that of the most specific range that contains it.
 * @returns from 0, for a type that is not accepted, to 1.
 */
export function weightOf(accept: string | null, mediaType: string): number {
  const ranges = (accept ?? "*/*")
    .split(",")
    .map(rangeOf)
    .filter(({ range }) => range !== "");
  const [type = ""] = mediaType.split("/");
  for (const wanted of [mediaType, `${type}/*`, "*/*"]) {
    const weights = ranges.filter(({ range }) => range === wanted).map(({ weight }) => weight);
    if (weights.length > 0) return Math.max(...weights);
  }
  return ranges.length === 0 ? 1 : 0;
}

/** Returns the offer with the greatest weight; of equals JSON, else the first. */
export function preferred<Offered extends Pick<Content, "mediaType">>(
  accept: string | null,
  contents: readonly Offered[],
): Offered | undefined {
  const sorted = contents
    .map((content) => ({
      content,
      weight: weightOf(accept, content.mediaType),
      json: bodyKind(content.mediaType) === "json",
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || Number(b.json) - Number(a.json));
  return sorted[0]?.content;
}

function rangeOf(text: string): { range: string; weight: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, "");
  const number = weight === undefined ? 1 : Number(weight);
  // Old clients write `*` for `*/*`.
  return { range: range === "*" ? "*/*" : range, weight: number >= 0 && number <= 1 ? number : 1 };
}
