import type { Shell } from "./shell.ts";

/** Time without a frame of the client after which a session is closed, in milliseconds; clients send something every 30 s. */
export const idleLimit = 90_000;

/** The result of a frame. */
export interface SessionOutput {
  /** Text frames to send. */
  readonly frames: readonly string[];
  /** Whether the session is over. */
  readonly isOver: boolean;
}

/** The gateway's side of a remote terminal: reads and writes its frames. */
export class TerminalSession {
  readonly #channelId: string;
  readonly #shell: Shell;
  #heardAt: number;

  /** @param now when the session was opened. */
  constructor(channelId: string, shell: Shell, now: Date) {
    this.#channelId = channelId;
    this.#shell = shell;
    this.#heardAt = now.getTime();
  }

  /** Returns whether the client has been silent for too long. */
  isIdle(now: Date): boolean {
    return now.getTime() - this.#heardAt >= idleLimit;
  }

  /**
   * Processes a text frame of the client.
   * @returns undefined when it is not a frame of this session.
   */
  receive(frame: string, now: Date): SessionOutput | undefined {
    const words = this.#wordsOf(frame);
    if (words === undefined) return undefined;
    this.#heardAt = now.getTime();
    const [kind, ...values] = words;
    switch (kind) {
      case "ping":
        return { frames: [output(this.#shell.prompt)], isOver: false };
      case "keepalive_ping":
        return { frames: [], isOver: false };
      case "set_size":
        return this.#resize(values);
      case "stdin":
        return typeof values[0] === "string" ? this.#type(values[0], now) : undefined;
      default:
        return undefined;
    }
  }

  #resize([rows, columns]: readonly unknown[]): SessionOutput | undefined {
    if (!isSize(rows) || !isSize(columns)) return undefined;
    this.#shell.resize(rows, columns);
    return { frames: [], isOver: false };
  }

  #type(characters: string, now: Date): SessionOutput {
    const { text, isOver } = this.#shell.type(characters, now);
    const frames = text === "" ? [] : [output(text)];
    return { frames: isOver ? [...frames, frameOf(["exit"])] : frames, isOver };
  }

  #wordsOf(frame: string): unknown[] | undefined {
    const whole = parsed(frame) as { channel?: unknown; data?: unknown } | null | undefined;
    if (whole?.channel !== this.#channelId || typeof whole.data !== "string") return undefined;
    const words = parsed(whole.data);
    return Array.isArray(words) ? words : undefined;
  }
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}

function output(text: string): string {
  return frameOf(["stdin", text]);
}

function frameOf(words: readonly unknown[]): string {
  return JSON.stringify({ data: JSON.stringify(words) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
