import { propertyKey } from "@enapter/http-api-openapi";
import type { FunctionModel } from "../client/signature.ts";
import { membersOf } from "./members.ts";
import { QueryScope } from "./query-scope.ts";
import type { QueryTarget } from "./target.ts";
import { usesOf } from "./uses.ts";

/** `parameters.ts`: the parameters in the keys of all queries, by resource and operation. */
export function parametersFile(byResource: ReadonlyMap<string, readonly FunctionModel[]>, target: QueryTarget): string {
  const scope = new QueryScope(target, []);
  const resources = [...byResource].map(([resource, models]) => {
    const operations = models
      .filter(({ method }) => !["", "mutation"].includes(usesOf(method)[0] ?? ""))
      .map((model) => {
        const members = membersOf(model).map(({ name, type, optional }) => {
          scope.models(model, type);
          return `readonly ${propertyKey(name)}${optional ? "?" : ""}: ${type}`;
        });
        const options = scope.operationType(model.optionsType);
        const own = members.length === 0 ? "" : `{ ${members.join("; ")} } & `;
        return `    readonly ${propertyKey(model.method.operation.id)}: ${own}${options};\n`;
      });
    const block = operations.length === 0 ? "{}" : `{\n${operations.join("")}  }`;
    return `  readonly ${propertyKey(resource)}: ${block};\n`;
  });
  const comment = "/** Parameters in the keys of queries, by resource and operation. */\n";
  return `${scope.statements()}\n${comment}export interface QueryParameters {\n${resources.join("")}}\n`;
}
