import { parseArgs } from "node:util";
import { suggestion } from "../core/suggestion.ts";
import { type Flag, type FlagName, flags } from "./flags.ts";

/** Thrown when the command line is invalid. */
export class WrongArgument extends Error {
  override readonly name = "WrongArgument";
}

/** The values of each given option; an option without a value has none. */
export type Arguments = ReadonlyMap<FlagName, readonly string[]>;

/**
 * Reads the command line.
 * @throws WrongArgument for an unknown option, a missing or superfluous value, and anything else.
 */
export function readArguments(args: readonly string[]): Arguments {
  const table = flags as Readonly<Record<string, Flag>>;
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<FlagName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      throw new WrongArgument(`${JSON.stringify(token.value)} is not understood: every option begins with --.`);
    }
    if (!isFlag(token.name)) throw unknownOption(token.rawName);
    const { value, isList }: Flag = flags[token.name];
    const earlier = found.get(token.name);
    if (value === undefined) {
      if (token.value !== undefined) throw new WrongArgument(`--${token.name} takes no value.`);
      found.set(token.name, []);
      continue;
    }
    if (!token.value || (!token.inlineValue && token.value.startsWith("--"))) {
      throw new WrongArgument(`--${token.name} needs a value: --${token.name} ${value}.`);
    }
    if (earlier !== undefined && isList === undefined) throw new WrongArgument(`--${token.name} is given twice.`);
    found.set(token.name, [...(earlier ?? []), token.value]);
  }
  return found;
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

function unknownOption(written: string): WrongArgument {
  const similar = suggestion(written.replace(/^-+/, ""), Object.keys(flags))?.replace(/you mean /, "you mean --");
  return new WrongArgument(`There is no option ${written}${similar ?? "."}`);
}
