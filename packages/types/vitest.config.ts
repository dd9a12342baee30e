import { configOfTests } from "../../vitest.shared.ts";

export default configOfTests({
  include: ["test/**/*.test.ts"],
  exclude: ["test/consumers/**"],
});
