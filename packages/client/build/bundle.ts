import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";

// The command of rolldown lists every file that it writes, whatever its log level.
const { output, ...input } = config;
const bundle = await rolldown(input);
for (const options of [output].flat()) await bundle.write(options);
