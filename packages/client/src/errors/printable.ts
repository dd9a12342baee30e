/** Characters that end a line, move the cursor of a terminal, or change the order in which text is shown. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Escapes the control characters of foreign text, so that it can neither forge a line of a log nor control a terminal. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) =>
    character === "\n" ? "\\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
