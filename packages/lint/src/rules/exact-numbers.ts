import type { Oas3Rule, Source, UserContext } from "@redocly/openapi-core";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";

/** Fewer digits are always exact. */
const longNumber = /\d{16}/;

/** A whole number that JSON and JavaScript change silently, because it has too many digits for a double. */
export const exactNumbers: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    any(_node: unknown, ctx: UserContext): void {
      const { source } = ctx.location;
      if (seen.has(source.absoluteRef)) return;
      seen.add(source.absoluteRef);
      if (longNumber.test(source.body)) reportNumbers(source, ctx);
    },
  };
};

function reportNumbers(source: Source, ctx: UserContext): void {
  const lines = new LineCounter();
  visit(parseDocument(source.body, { intAsBigInt: true, lineCounter: lines }), {
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== "bigint" || node.range == null) return;
      const changed = BigInt(Number(node.value));
      if (changed === node.value) return;
      const [start, end] = [node.range[0], node.range[1]].map((offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, col };
      });
      if (start === undefined || end === undefined) return;
      const message = `\`${node.value}\` becomes ${changed}, because it has more digits than a number can hold: use a smaller one, or a string.`;
      ctx.report({ message, location: { source, pointer: undefined, start, end } });
    },
  });
}
