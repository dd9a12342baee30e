/** The machine on which a shell runs. */
export interface ShellHost {
  /** Name of the machine, as its prompt shows it. */
  readonly hostname: string;
  /** When the machine was started. */
  readonly startedAt: Date;
}

/** The result of typed characters. */
export interface ShellOutput {
  readonly text: string;
  /** Whether the shell has ended. */
  readonly isOver: boolean;
}

const newline = "\r\n";

/** A shell of very few commands with the far side of a terminal: echo, erasing, Ctrl-C and Ctrl-D. */
export class Shell {
  readonly #host: ShellHost;
  #line = "";
  #size = { rows: 24, columns: 80 };
  #isOver = false;

  constructor(host: ShellHost) {
    this.#host = host;
  }

  /** The text before anything is typed. */
  get prompt(): string {
    return `root@${this.#host.hostname}:~# `;
  }

  /** Sets the size of the terminal. */
  resize(rows: number, columns: number): void {
    this.#size = { rows, columns };
  }

  /** Types characters. */
  type(characters: string, now: Date): ShellOutput {
    let text = "";
    for (const character of characters.replaceAll("\r\n", "\r")) {
      if (this.#isOver) break;
      text += this.#key(character, now);
    }
    return { text, isOver: this.#isOver };
  }

  #key(character: string, now: Date): string {
    switch (character) {
      case "\r":
      case "\n":
        return newline + this.#run(now);
      case "\x03":
        this.#line = "";
        return `^C${newline}${this.prompt}`;
      case "\x04":
        this.#isOver = this.#line === "";
        return this.#isOver ? newline : "";
      case "\b":
      case "\x7f":
        if (this.#line === "") return "";
        this.#line = this.#line.slice(0, -1);
        return "\b \b";
      default:
        if (character < " ") return "";
        this.#line += character;
        return character;
    }
  }

  #run(now: Date): string {
    const [name = "", ...words] = this.#line.trim().split(/\s+/);
    this.#line = "";
    if (name === "exit") {
      this.#isOver = true;
      return "";
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const lines =
      name === "" ? [] : (command?.({ words, now, host: this.#host, size: this.#size }) ?? [`sh: ${name}: not found`]);
    return lines.map((line) => line + newline).join("") + this.prompt;
  }
}

interface Situation {
  readonly words: readonly string[];
  readonly now: Date;
  readonly host: ShellHost;
  readonly size: { readonly rows: number; readonly columns: number };
}

const commands: Readonly<Record<string, (situation: Situation) => string[]>> = {
  date: ({ now }) => [now.toUTCString()],
  echo: ({ words }) => [words.join(" ")],
  help: () => [`Commands: ${[...Object.keys(commands), "exit"].join(", ")}.`],
  hostname: ({ host }) => [host.hostname],
  stty: ({ size }) => [`rows ${size.rows}; columns ${size.columns}`],
  uname: ({ host }) => [`Linux ${host.hostname}`],
  uptime: ({ now, host }) => [`up ${Math.max(0, Math.floor((now.getTime() - host.startedAt.getTime()) / 1000))} s`],
};
