import { useRef, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { type LogInHand, freshLog } from "./logInHand.ts";
import { logsWordsOf } from "./logsWordsOf.ts";
import { useUpload } from "./useUpload.ts";

interface PickerProps {
  readonly desk: Desk;
  readonly onPicked: (log: LogInHand) => void;
}

/** A place to drop a log's files on, to choose them, or to pick a log of the folder. */
export function LogPicker({ desk, onPicked }: PickerProps) {
  const words = logsWordsOf(language.value);
  const { take, sending, fault } = useUpload(desk, onPicked);
  return (
    <div class="log-picker">
      <DropPlace onFiles={(files) => void take(files)} />
      {sending === undefined ? null : (
        <div class="sending">
          <progress aria-label={sending.name} value={sending.share} max={1} />
          <p>{words.sending(sending.name, `${Math.floor(sending.share * 100)} %`)} <button type="button" class="quiet" onClick={sending.cancel}>{words.cancel}</button></p>
        </div>
      )}
      {fault === "" ? null : <p class="notice bad" role="alert">{fault}</p>}
      <FolderLogs desk={desk} onPicked={onPicked} />
    </div>
  );
}

function DropPlace({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = logsWordsOf(language.value);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`drop ${isOver ? "over" : ""}`}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <strong>{words.drop}</strong>
      <button type="button" onClick={() => input.current?.click()}>{words.choose}</button>
      <small>{words.forms}</small>
      <input
        ref={input} class="unseen" type="file" multiple aria-label={words.choose} tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function FolderLogs({ desk, onPicked }: PickerProps) {
  const words = logsWordsOf(language.value);
  const logs = (desk.entries.value ?? []).filter(({ kind }) => kind === "log");
  if (logs.length === 0) return null;
  const pick = (path: string) => {
    const found = logs.find((log) => log.path === path);
    if (found !== undefined) onPicked(freshLog({ name: path, bytes: found.bytes, files: 1, source: { path } }));
  };
  return (
    <label class="field">{words.fromFolder}
      <select value="" onChange={({ currentTarget: { value } }) => pick(value)}>
        <option value="">{words.pick}</option>
        {logs.map(({ path }) => <option key={path} value={path}>{path}</option>)}
      </select>
    </label>
  );
}
