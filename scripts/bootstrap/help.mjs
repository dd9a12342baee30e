/** Returns a line for each entry: its name and its help, in columns. */
export function listOf(entries) {
  const width = Math.max(...Object.keys(entries).map((name) => name.length));
  return Object.entries(entries).map(([name, { help }]) => `  ${name.padEnd(width)}  ${help}`);
}
