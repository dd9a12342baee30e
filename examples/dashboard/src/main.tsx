import { invalidateAfterMutations } from "@enapter/http-api-react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000 } } });
invalidateAfterMutations(queryClient);

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element for the dashboard.");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
