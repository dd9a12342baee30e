import type { WebSocketLike } from "../types/web-socket.ts";

/** Detection of dead connections, which end without a message. */
export interface LivenessOptions {
  /** Time between two pings, in milliseconds; `0` for none. */
  readonly heartbeat: number;
  /**
   * Longest time without any message, in milliseconds; `0` for no limit. Default: five minutes where no ping
   * can be sent, else as long as it takes.
   */
  readonly idleTimeout: number | undefined;
}

/** Watches an open connection. */
export interface Liveness {
  /** Something came. */
  heard(): void;
  /** Stops every timer. */
  stop(): void;
}

/** Without pings only a message shows that somebody is there, in milliseconds. */
const longestSilence = 300_000;

/**
 * Pings, where the WebSocket can (that of the `ws` package, of `createNodeFetch` and of Bun), and looks at when the last message came.
 * @param onSilent Called at most once: there was no sign of life.
 */
export function watch(socket: WebSocketLike, options: LivenessOptions, onSilent: (reason: string) => void): Liveness {
  const { heartbeat } = options;
  const canPing = heartbeat > 0 && socket.ping !== undefined;
  const { idleTimeout = canPing ? 0 : longestSilence } = options;
  let isAlive = true;
  let idle: ReturnType<typeof setTimeout> | undefined;
  // Timers come last: where `on` throws, none is left behind.
  if (canPing) for (const event of ["ping", "pong"]) socket.on?.(event, sign);
  const pulse = canPing ? setInterval(beat, heartbeat) : undefined;
  wait();

  function sign(): void {
    isAlive = true;
  }

  function beat(): void {
    if (!isAlive) {
      end(`no sign of life for ${heartbeat} ms`);
      return;
    }
    isAlive = false;
    try {
      socket.ping?.();
    } catch {
      end("it takes no ping");
    }
  }

  function wait(): void {
    clearTimeout(idle);
    if (idleTimeout > 0) idle = setTimeout(() => end(`no message for ${idleTimeout} ms`), idleTimeout);
  }

  function end(reason: string): void {
    stop();
    onSilent(reason);
  }

  function stop(): void {
    clearInterval(pulse);
    clearTimeout(idle);
  }

  return {
    heard() {
      sign();
      wait();
    },
    stop,
  };
}
