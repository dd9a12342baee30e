import type { EnapterError } from "@enapter/http-api-client";

/** Grey bars where data will be, of about its size, so that nothing jumps. */
export function Skeleton({ label, rows }: { readonly label: string; readonly rows: number }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={`row ${row + 1}`} />
      ))}
    </div>
  );
}

interface ErrorStateProps {
  /** Subject of the sentence: "The devices". */
  readonly what: string;
  readonly error: EnapterError;
  readonly retry: () => unknown;
}

/** Says that something could not be read, and reads it again on request. */
export function ErrorState({ what, error, retry }: ErrorStateProps) {
  return (
    <div className="notice error" role="alert">
      <p>
        <strong>{what} could not be read.</strong> {error.message}
      </p>
      <button type="button" onClick={() => retry()}>
        Try again
      </button>
    </div>
  );
}
