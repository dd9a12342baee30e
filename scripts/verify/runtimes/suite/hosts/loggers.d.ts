/** Compiled form of `src/loggers.ts`. */
declare module "*/loggers.cjs" {
  export const loggers: (
    write: (text: string) => void,
  ) => Readonly<Record<string, import("@enapter/http-api-client").Logger>>;
}
