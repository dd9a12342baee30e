/** workerd: one request brings the surroundings, its response is the results as they come. */
import type { SuiteSurroundings } from "../check.ts";
import { runSuite } from "../suite.ts";
import { createVisits } from "../visits.ts";

const visit = createVisits();

const worker = {
  async fetch(request: Request): Promise<Response> {
    const surroundings = { ...((await request.json()) as SuiteSurroundings), self: request.url };
    if (surroundings.visitor !== undefined) return visit(surroundings);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        await runSuite(surroundings, (line) => controller.enqueue(encoder.encode(`${line}\n`)));
        controller.close();
      },
    });
    return new Response(body);
  },
};

// biome-ignore lint/style/noDefaultExport: workerd takes the handlers of a worker from its default export.
export default worker;
