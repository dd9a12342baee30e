import type { Job } from "../runtime.ts";

/** Asks a server with `suite/hosts/worker.ts` in it to run the suite. */
export async function postSuite(url: string, { surroundings, signal, output }: Job): Promise<void> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(surroundings), signal });
  if (!response.ok || response.body === null) throw new Error(`${url} answered with ${response.status}`);
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) output(text);
}
