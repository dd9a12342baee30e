import { createClient } from "@enapter/http-api-client";
import { getDeviceQuery, queryKey } from "@enapter/http-api-react-query";
import { skipToken, useSuspenseQuery } from "@tanstack/react-query";

const enapter = createClient({ token: "example-token" });

// An id is missing: TS2554.
getDeviceQuery(enapter);
// No such resource: TS2345.
queryKey(enapter, "gadgets");
export function useNothing() {
  // Suspense would wait for what is skipped for ever: TS2379, or TS2345 without exactOptionalPropertyTypes.
  return useSuspenseQuery(getDeviceQuery(enapter, skipToken));
}
