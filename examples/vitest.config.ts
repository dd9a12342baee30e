import { configOfTests } from "../vitest.shared.ts";

export default configOfTests({ include: ["{guides,test}/**/*.test.ts"] });
