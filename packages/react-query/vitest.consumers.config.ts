import { configOfTests } from "../../vitest.shared.ts";

/** The packed package in other people's projects. Apart from the other tests, because it needs the build. */
export default configOfTests({ include: ["test/consumers/**/*.test.ts"] });
