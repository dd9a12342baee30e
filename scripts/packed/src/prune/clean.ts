#!/usr/bin/env node
/** First step of a build: `enapter-clean DIST` removes the folder, so that no file of a module that is gone is packed. */
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";

const { positionals } = parseArgs({ allowPositionals: true });
const [directory, ...others] = positionals;
if (directory === undefined || others.length > 0) throw new Error("Name one folder, such as dist.");
await rm(directory, { recursive: true, force: true });
