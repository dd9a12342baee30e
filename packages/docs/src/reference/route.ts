import type { OperationModel } from "@enapter/http-api-openapi";

/** Returns the fragment under which the API page shows an operation: its own, that of its GET, or that of the operation it is a twin of. */
export function apiRoute(operations: readonly OperationModel[], { id, hostId }: OperationModel): string {
  const host = operations.find((operation) => operation.id === hostId);
  const shown = operations.find((operation) => operation.id === (host?.variantOf ?? hostId));
  if (shown === undefined) throw new Error(`${id} is shown nowhere.`);
  return `#/${shown.tag.toLowerCase().replaceAll(" ", "-")}/${shown.id.toLowerCase()}`;
}
