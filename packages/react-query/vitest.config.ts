import { configOfTests } from "../../vitest.shared.ts";

export default configOfTests({
  include: ["test/**/*.test.{ts,tsx}"],
  exclude: ["test/consumers/**"],
  typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
});
