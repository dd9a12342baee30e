import { measure } from "./measure.ts";
import { programs } from "./programs.ts";

const rows = await Promise.all(programs.map(async (program) => ({ ...program, size: await measure(program.file) })));

process.stdout.write(
  `${"program".padEnd(32)}${"minified".padStart(10)}${"limit".padStart(8)}${"gzip".padStart(8)}${"limit".padStart(8)}\n`,
);
for (const { name, size, limits } of rows) {
  const columns = [size.minified, limits.minified, size.gzip, limits.gzip];
  const [minified = 0, ...others] = columns;
  process.stdout.write(
    `${name.padEnd(32)}${String(minified).padStart(10)}${others.map((value) => String(value).padStart(8)).join("")}\n`,
  );
}

const tooLarge = rows.filter(({ size, limits }) => size.minified > limits.minified || size.gzip > limits.gzip);
if (tooLarge.length > 0) {
  process.stdout.write(`\nOver the limit: ${tooLarge.map(({ name }) => name).join(", ")}\n`);
  process.exitCode = 1;
}
