import { configOfTests } from "../../vitest.shared.ts";

/** The workflows of the description against the server. Apart from the other tests, because each starts Redocly's program. */
export default configOfTests({ include: ["test/workflows/**/*.test.ts"] });
