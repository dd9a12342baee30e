import { configOfTests } from "../../vitest.shared.ts";

export default configOfTests({ include: ["test/surprise/*.test.ts"] });
