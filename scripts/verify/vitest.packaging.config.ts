import { configOfTests } from "../../vitest.shared.ts";

/** What would be published. Apart from the other tests, because it needs the build. */
export default configOfTests({ include: ["packaging/*.test.ts"] });
