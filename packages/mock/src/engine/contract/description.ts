import type { DescribedOperation } from "@enapter/http-api-openapi";
import { DescriptionError } from "../../core/errors.ts";
import type { EngineRequest } from "../../core/request.ts";
import type { OpenApiDocument } from "../../spec/document.ts";
import { type LoadedSpec, loadSpec } from "../../spec/load.ts";
import type { RouteMatch } from "../../spec/router.ts";
import { Contract } from "./contract.ts";

/** The operation of a request in the description at the time of its arrival, which applies until the end of its response. */
export interface Found {
  readonly spec: LoadedSpec;
  readonly contract: Contract;
  /** Undefined when there is no such operation. */
  readonly match: RouteMatch | undefined;
}

/** A served description. */
export class Description {
  readonly spec: LoadedSpec;
  readonly #contract: Contract;

  /**
   * @param source default: the published description.
   * @param hasBehaviour returns whether the mock has behaviour of its own for an operation.
   * @throws DescriptionError when it cannot be served.
   */
  constructor(source: OpenApiDocument | undefined, hasBehaviour: (operation: DescribedOperation) => boolean) {
    this.spec = loadSpec(source);
    this.#contract = new Contract(this.spec);
    if (source === undefined) return;
    const problems = this.spec.operations
      .filter((operation) => !hasBehaviour(operation))
      .flatMap((operation) => {
        const problem = this.#contract.problemOf(operation);
        return problem === undefined ? [] : [{ operation: operation.id, ...problem }];
      });
    if (problems.length > 0) throw new DescriptionError("The description cannot be served:", problems);
  }

  /** Finds the operation of a request. */
  find({ method, url: { pathname } }: EngineRequest): Found {
    const { spec } = this;
    const base = spec.basePaths.find((path) => pathname.startsWith(`${path}/`));
    const at = (verb: string): RouteMatch | undefined =>
      base === undefined ? undefined : spec.router.match(verb, pathname.slice(base.length));
    const match = at(method) ?? (method === "HEAD" ? at("GET") : undefined);
    return { spec, contract: this.#contract, match };
  }
}
