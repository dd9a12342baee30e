// One contender in a process of its own: checks what it sends and gives, then prints its CPU time per call.
import { packageFolder } from "@enapter/http-api-packed";
import { ours } from "./contenders.ts";
import { checkOnce, measureCall } from "./measure.ts";
import { peerClients } from "./peers.ts";
import type { Method } from "./work.ts";

const [name = "", method = "", calls = "", directory = ""] = process.argv.slice(2);
const setup = { ...ours, ...peerClients(packageFolder(directory)) }[name];
if (setup === undefined) throw new Error(`There is no contender ${name}.`);
await checkOnce(setup, method as Method);
process.stdout.write(JSON.stringify(await measureCall(setup, method as Method, Number(calls))));
