import { type EnapterError, RequestError } from "@enapter/http-api-client";
import { getCommandExecutionQuery, listDeviceCommandExecutionsQuery, untilFinal } from "@enapter/http-api-react-query";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { enapter } from "../enapter.ts";

interface OutcomeProps {
  readonly deviceId: string;
  readonly executionId: string | undefined;
  readonly error: EnapterError | null;
  readonly isSending: boolean;
  /** The command has ended. */
  readonly onFinal: () => void;
  /** The user has looked what became of a command whose response was lost. */
  readonly onChecked: () => void;
}

/** Returns whether a request may have been processed although it failed. */
export function mayHaveRun(error: EnapterError | null): boolean {
  return error instanceof RequestError && error.outcome !== "not-processed";
}

/** Shows the progress of a command, its end, or that nobody knows it. */
export function Outcome({ deviceId, executionId, error, isSending, onFinal, onChecked }: OutcomeProps) {
  const execution = useQuery({
    ...getCommandExecutionQuery(enapter, deviceId, executionId ?? skipToken, { expand: ["log"] }),
    refetchInterval: untilFinal(1_000),
  });
  const { data } = execution;
  const isFinal = data !== undefined && untilFinal(1_000)({ state: { data }, options: pollingOf(deviceId) }) === false;
  useEffect(() => {
    if (isFinal) onFinal();
  });
  if (mayHaveRun(error)) return <Unclear deviceId={deviceId} onChecked={onChecked} />;
  return (
    <div className="outcome" role="status">
      {error === null && !isSending && executionId === undefined && <p className="empty">Nothing has been sent.</p>}
      {error !== null && (
        <p className="notice error">
          <strong>Not sent.</strong> {error.message}
        </p>
      )}
      {(isSending || (executionId !== undefined && data === undefined)) && <p className="state pending">Sending</p>}
      {execution.isError && <p className="notice error">The progress could not be read. {execution.error.message}</p>}
      {data !== undefined && (
        <>
          <p className={`state ${isFinal ? data.state.toLowerCase() : "pending"}`}>{stateText(data.state)}</p>
          <ol>
            {(data.log ?? []).map(({ received_at, payload }) => (
              <li key={`${received_at} ${JSON.stringify(payload)}`}>{JSON.stringify(payload)}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** The options that know which states are not the end. */
const pollingOf = (deviceId: string) => getCommandExecutionQuery(enapter, deviceId, "");

function stateText(state: string): string {
  const text = state.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The response was lost: says so, and shows the latest commands of the device. */
function Unclear({ deviceId, onChecked }: Pick<OutcomeProps, "deviceId" | "onChecked">) {
  const latest = useQuery({
    ...listDeviceCommandExecutionsQuery(enapter, deviceId, { order: "CREATED_AT_DESC", limit: 3 }),
    staleTime: 0,
  });
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>The command may have run.</strong> Its response was lost. Look at the latest commands of the device
        before you send it again:
      </p>
      <ul>
        {latest.data?.items.map(({ id, created_at, request, state }) => (
          <li key={id}>
            {new Date(created_at).toLocaleTimeString("en-GB")} {request.name}: {stateText(state)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onChecked}>
        I have checked
      </button>
    </div>
  );
}
