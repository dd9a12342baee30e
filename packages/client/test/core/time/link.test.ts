import { expect, test } from "vitest";
import { linkSignal } from "../../../src/core/time/link.ts";
import { countingSignal } from "../../support/signal.ts";

test("follows the other signal with its reason", () => {
  const { controller, signal } = countingSignal();
  const link = linkSignal(signal);
  controller.abort("enough");
  expect(link.signal.reason).toBe("enough");
});

test("aborts by itself without the other", () => {
  const { signal } = countingSignal();
  const link = linkSignal(signal);
  link.abort();
  expect(link.signal.aborted).toBe(true);
  expect(signal.aborted).toBe(false);
});

test("is aborted from the start when the other is", () => {
  expect(linkSignal(AbortSignal.abort("enough")).signal.reason).toBe("enough");
});

test("dispose removes the listener", () => {
  const { signal, listeners } = countingSignal();
  const link = linkSignal(signal);
  expect(listeners()).toBe(1);
  link.dispose();
  expect(listeners()).toBe(0);
});
