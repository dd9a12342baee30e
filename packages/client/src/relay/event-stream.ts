import type { ConnectionError } from "../errors/connection-error.ts";
import { isEnapterError } from "../errors/enapter-error.ts";

/** Time between two comments, in milliseconds: they show that the relay is there, and keep proxies from ending the connection. */
const heartbeat = 15_000;

/** Writes messages as server-sent events, as fast as the page reads them. The messages end when the page goes. */
export function eventStream(messages: AsyncIterator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let beat: ReturnType<typeof setInterval> | undefined;
  let isLeft = false;
  const stop = () => clearInterval(beat);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const comment = encoder.encode(":\n\n");
      // The page learns at once that the stream is open.
      controller.enqueue(comment);
      beat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(comment);
      }, heartbeat);
    },
    async pull(controller) {
      const [event, isEnd] = await nextEvent(messages);
      if (isLeft) return;
      controller.enqueue(encoder.encode(event));
      if (!isEnd) return;
      stop();
      controller.close();
    },
    async cancel() {
      isLeft = true;
      stop();
      await messages.return?.();
    },
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
