import { configOfTests } from "../vitest.shared.ts";

// Memory and time are measured in a process that nothing else has used.
export default configOfTests({ isolate: true });
