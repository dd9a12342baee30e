import type { Client } from "../types/client.ts";

type OperationFunction = (client: Client, ...rest: never[]) => unknown;

/** Turns functions that take a client into methods that have one. `Methods` is what they are together. */
export function bind<Methods>(client: Client, functions: Readonly<Record<string, OperationFunction>>): Methods {
  const methods: Record<string, unknown> = {};
  for (const name in functions) methods[name] = functions[name]?.bind(undefined, client);
  return methods as Methods;
}
