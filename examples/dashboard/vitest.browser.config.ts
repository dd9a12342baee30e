import { configOfTests } from "../../vitest.shared.ts";

// Apart from `npm test`, because it needs Debian's Chromium.
export default configOfTests({ include: ["test/*.test.ts"] });
