import { expect, test } from "vitest";
import { limitedText } from "../../src/core/limited-text.ts";

test("gives a whole short body", async () => {
  expect(await limitedText(new Response("täxt"), 100)).toBe("täxt");
  expect(await limitedText(new Response(null), 100)).toBe("");
});

test("reads no more than the limit of an endless body, and cancels it", async () => {
  let chunks = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1;
      controller.enqueue(new TextEncoder().encode("x".repeat(10)));
    },
    cancel() {
      cancelled = true;
    },
  });
  expect(await limitedText(new Response(body), 25)).toBe("x".repeat(25));
  expect(chunks).toBeLessThan(6);
  expect(cancelled).toBe(true);
});

test("keeps what came before a body broke off", async () => {
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(new TextEncoder().encode("half"));
      sent = true;
    },
  });
  expect(await limitedText(new Response(body), 100)).toBe("half");
});
