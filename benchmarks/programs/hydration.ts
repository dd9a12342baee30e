export * from "@enapter/http-api-react-query/hydration";
