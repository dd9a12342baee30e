export { createClient } from "@enapter/http-api-client";
export * from "@enapter/http-api-react-query";
