/** An environment variable, where there is such a thing; `undefined` when it is empty. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission, which a program may well do without.
    return undefined;
  }
}
