// Runs in a sandboxed frame, an origin of its own: keeps the workers, and passes messages between them and the page.
import { type ConsoleReport, type ConsoleRequest, runTimeLimit } from "../protocol/messages.ts";

/** The source of the worker; the build puts it in. */
declare const WORKER_SOURCE: string;

serve(window.parent);

function serve(page: Window): void {
  const source = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" }));
  const report = (message: ConsoleReport): void => page.postMessage(message, "*");
  let spare = new Worker(source);
  let running: Worker | undefined;
  let timer = 0;

  // A worker runs one program, so that nothing of it is left for the next one; another worker is ready by then.
  const end = (): void => {
    clearTimeout(timer);
    running?.terminate();
    running = undefined;
  };
  const stop = (reason: "asked" | "time"): void => {
    if (running === undefined) return;
    end();
    report({ type: "stopped", reason });
  };

  window.addEventListener("message", ({ source: sender, data }: MessageEvent<ConsoleRequest>) => {
    if (sender !== page) return;
    if (data.type === "stop") stop("asked");
    else if (data.type === "advance") running?.postMessage(data);
    else {
      end();
      const worker = spare;
      running = worker;
      worker.onmessage = ({ data: message }: MessageEvent<ConsoleReport>) => {
        if (running !== worker || message.type === "ready") return;
        if (message.type === "done") end();
        report(message);
      };
      worker.postMessage(data);
      timer = window.setTimeout(() => stop("time"), runTimeLimit);
      spare = new Worker(source);
    }
  });
  report({ type: "ready" });
}
