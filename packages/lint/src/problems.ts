/** Problems of the description, with their location. */
export { describeProblems, problemAt, type SpecProblem } from "./problems/problems.ts";
