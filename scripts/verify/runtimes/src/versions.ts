/**
 * The runtimes of the suite besides the Node.js that runs the runner: the oldest supported one, the other lines, and what
 * is no Node.js at all. Installed only for a run: together it is 900 MB.
 */
export const versions = {
  "node-20": "20.19.0",
  "node-22": "22.23.3",
  "node-26": "26.10.0",
  bun: "1.4.5",
  deno: "2.9.6",
  workerd: "1.20261117.1",
} as const;

export type Binary = keyof typeof versions;
