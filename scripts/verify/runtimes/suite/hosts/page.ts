/** A page in a browser: the runner calls this function, and takes the lines from the console. */
import { runSuite } from "../suite.ts";

Object.assign(globalThis, { runSuite });
