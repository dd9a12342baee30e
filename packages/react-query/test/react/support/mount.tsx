import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";

/** A component on a page of its own. */
export interface Mounted {
  readonly page: HTMLElement;
  readonly queryClient: QueryClient;
  /** Clicks the only button, which may be disabled. */
  readonly click: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Shows a component until the end of the test. */
export async function mount(element: ReactNode, queryClient = new QueryClient()): Promise<Mounted> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page, { onCaughtError: () => {} });
  const unmount = () => act(async () => root.unmount());
  onTestFinished(async () => {
    await unmount();
    page.remove();
    queryClient.clear();
  });
  await act(async () => root.render(<QueryClientProvider client={queryClient}>{element}</QueryClientProvider>));
  const click = () => act(async () => page.querySelector("button")?.click());
  return { page, queryClient, click, unmount };
}

/**
 * Lets React and TanStack work until something is so.
 * @throws {Error} when it never is.
 */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000; turn++) {
    if (isSo()) return;
    await act(() => new Promise<void>((resolve) => void setTimeout(resolve)));
  }
  throw new Error(`It is never so: ${isSo}`);
}
