import type { ConnectionError } from "../errors/connection-error.ts";
import { isEnapterError } from "../errors/enapter-error.ts";

/** Time between two comments, in milliseconds: they show that the relay is there, and keep proxies from ending the connection. */
const heartbeat = 15_000;

/**
 * Writes messages as server-sent events, as fast as the page reads them. The messages end when the page goes.
 * @param signal Signal of the page's request: it also ends a stream that nobody reads.
 * @param onEnd Called once, when the stream has ended for whatever reason.
 */
export function eventStream(
  messages: AsyncIterator<unknown>,
  signal: AbortSignal,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let beat: ReturnType<typeof setInterval> | undefined;
  let hasEnded = false;
  const end = async () => {
    if (hasEnded) return;
    hasEnded = true;
    clearInterval(beat);
    onEnd();
    await messages.return?.();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const comment = encoder.encode(":\n\n");
      // The page learns at once that the stream is open.
      controller.enqueue(comment);
      beat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(comment);
      }, heartbeat);
      const leave = () => {
        if (hasEnded) return;
        controller.close();
        end().catch(() => {});
      };
      if (signal.aborted) leave();
      else signal.addEventListener("abort", leave, { once: true });
    },
    async pull(controller) {
      const [event, isEnd] = await nextEvent(messages);
      if (hasEnded) return;
      controller.enqueue(encoder.encode(event));
      if (!isEnd) return;
      controller.close();
      await end();
    },
    cancel: end,
  });
}

async function nextEvent(messages: AsyncIterator<unknown>): Promise<[event: string, isEnd: boolean]> {
  try {
    const { done, value } = await messages.next();
    return done ? ["event: end\ndata:\n\n", true] : [`data: ${JSON.stringify(value)}\n\n`, false];
  } catch (error) {
    const { transient = false } = isEnapterError<ConnectionError>(error, "ConnectionError") ? error : {};
    return [`event: failure\ndata: ${JSON.stringify({ transient })}\n\n`, true];
  }
}
