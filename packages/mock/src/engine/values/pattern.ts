import type { AST } from "@eslint-community/regexpp";
import { libraries } from "../../core/libraries.cjs";
import { expressionOf } from "../../spec/expression.ts";

/** Choices for making a text from a pattern. */
export interface PatternStyle {
  /** Repetitions beyond the minimum, where the maximum allows them. */
  readonly extra: number;
  /** Index of the alternative to take, modulo their number. */
  readonly branch: number;
  /** Preferred characters, the best first. */
  readonly alphabet: string;
}

/**
 * Makes a text that is likely to match a pattern. Look-around is ignored.
 * @throws {SyntaxError} when the pattern is not a regular expression.
 */
export function textOfPattern(pattern: string, style: PatternStyle): string {
  const { RegExpParser } = libraries.regexpp();
  const { unicode } = expressionOf(pattern);
  const parsed = new RegExpParser().parsePattern(pattern, undefined, undefined, { unicode });
  return new PatternWriter(style).ofAlternatives(parsed.alternatives);
}

const likely = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-./:@+#,;!?=&%$*()[]{}<>|~^'\"\\`\t\n",
];
const lastOfPlane = 0xffff;

class PatternWriter {
  readonly #style: PatternStyle;
  readonly #groups = new Map<AST.CapturingGroup, string>();
  #written = 0;

  constructor(style: PatternStyle) {
    this.#style = style;
  }

  ofAlternatives(alternatives: readonly AST.Alternative[]): string {
    const chosen = alternatives[this.#style.branch % alternatives.length];
    return (chosen?.elements ?? []).map((element) => this.#ofElement(element)).join("");
  }

  #ofElement(element: AST.Element): string {
    switch (element.type) {
      case "Assertion":
        return "";
      case "Quantifier":
        return this.#ofQuantifier(element);
      case "Group":
        return this.ofAlternatives(element.alternatives);
      case "CapturingGroup": {
        const text = this.ofAlternatives(element.alternatives);
        this.#groups.set(element, text);
        return text;
      }
      case "Backreference":
        return [element.resolved].flat().reduce((text, group) => text || (this.#groups.get(group) ?? ""), "");
      case "Character":
        this.#written += 1;
        return String.fromCodePoint(element.value);
      default:
        return this.#ofClass(element.raw);
    }
  }

  #ofQuantifier({ min, max, element }: AST.Quantifier): string {
    const count = Math.min(max, min + this.#style.extra);
    let text = "";
    for (let index = 0; index < count; index += 1) text += this.#ofElement(element);
    return text;
  }

  #ofClass(raw: string): string {
    const pattern = expressionOf(`^${raw}$`);
    const { alphabet } = this.#style;
    const turn = this.#written % alphabet.length;
    this.#written += 1;
    const preferred = [...(alphabet.slice(turn) + alphabet.slice(0, turn)), ...likely];
    const found = preferred.find((character) => pattern.test(character));
    if (found !== undefined) return found;
    for (let code = 0; code <= lastOfPlane; code += 1) {
      const character = String.fromCodePoint(code);
      if (pattern.test(character)) return character;
    }
    return "";
  }
}
