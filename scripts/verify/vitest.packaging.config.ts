import { configOfTests } from "../../vitest.shared.ts";

/** Tests of the tarballs. Apart from the other tests, because they need the build. */
export default configOfTests({ include: ["packaging/*.test.ts"] });
