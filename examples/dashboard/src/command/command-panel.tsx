import type { Device } from "@enapter/http-api-client";
import { createCommandExecutionMutation } from "@enapter/http-api-react-query";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { enapter } from "../enapter.ts";
import { commandsOf } from "./commands.ts";
import { mayHaveRun, Outcome } from "./outcome.tsx";

/** Sends a command and shows what becomes of it. Meanwhile, no other one can be sent. */
export function CommandPanel({ devices }: { readonly devices: readonly Device[] }) {
  const commands = commandsOf(devices);
  const ids = { heading: useId(), command: useId(), value: useId() };
  const [chosen, choose] = useState<string>();
  const [value, setValue] = useState<number>();
  const [isRunning, setRunning] = useState(false);
  const start = useMutation(createCommandExecutionMutation(enapter));
  const command = commands.find(({ id }) => id === chosen) ?? commands[0];
  if (command === undefined) return null;
  const { device, name, argument, question } = command;
  const number = Math.min(Math.max(value ?? argument?.max ?? 0, argument?.min ?? 0), argument?.max ?? 0);
  // After a lost response, somebody has to look first: the machine may move already.
  const isUnclear = mayHaveRun(start.error);
  const isBusy = start.isPending || isRunning || isUnclear;

  function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy || (question !== undefined && !window.confirm(question))) return;
    setRunning(true);
    const body = argument === undefined ? { name } : { name, arguments: { [argument.name]: number } };
    start.mutate({ device_id: device.id, body }, { onError: () => setRunning(false) });
  }

  return (
    <section className="panel command" aria-labelledby={ids.heading}>
      <h2 id={ids.heading}>Command</h2>
      <form onSubmit={send}>
        <label htmlFor={ids.command}>Device and command</label>
        <select
          id={ids.command}
          value={command.id}
          disabled={isBusy}
          onChange={({ target }) => {
            choose(target.value);
            setValue(undefined);
            start.reset();
          }}
        >
          {commands.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {argument !== undefined && (
          <>
            <label htmlFor={ids.value}>
              {argument.label}: <output>{number}</output>
            </label>
            <input
              id={ids.value}
              type="range"
              min={argument.min}
              max={argument.max}
              value={number}
              disabled={isBusy}
              onChange={({ target }) => setValue(target.valueAsNumber)}
            />
          </>
        )}
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy && !isUnclear ? "Running" : "Send command"}
        </button>
      </form>
      <Outcome
        deviceId={device.id}
        executionId={start.data}
        error={start.error}
        isSending={start.isPending}
        onFinal={() => setRunning(false)}
        onChecked={() => start.reset()}
      />
    </section>
  );
}
