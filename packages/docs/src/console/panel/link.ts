import type { ConsoleReport, ConsoleRequest } from "../protocol/messages.ts";
import { make } from "./elements.ts";

/** A frame in which programs run. */
export interface FrameLink {
  readonly frame: HTMLIFrameElement;
  /** Sends a message to the frame, once it is loaded. */
  send(request: ConsoleRequest): Promise<void>;
}

/**
 * Makes the frame, which has an origin of its own and reaches neither the page nor the network.
 * @param receive Called with each message of the frame.
 */
export function makeFrame(address: string, receive: (report: ConsoleReport) => void): FrameLink {
  const frame = make("iframe", { sandbox: "allow-scripts", src: address, title: "Worker of the console", hidden: "" });
  const ready = new Promise<void>((resolve) => {
    window.addEventListener("message", ({ source, data }: MessageEvent<ConsoleReport>) => {
      if (source !== frame.contentWindow) return;
      if (data.type === "ready") resolve();
      else receive(data);
    });
  });
  return {
    frame,
    async send(request) {
      await ready;
      frame.contentWindow?.postMessage(request, "*");
    },
  };
}
