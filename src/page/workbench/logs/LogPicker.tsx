import { useRef, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { Refused } from "../desk/deskServer.ts";
import { deskWordsOf } from "../desk/deskWordsOf.ts";
import { joinedLog } from "./joinedLog.ts";
import { FIRST_SETTINGS, type LogInHand } from "./logInHand.ts";
import { logsWordsOf } from "./logsWordsOf.ts";

interface PickerProps {
  readonly desk: Desk;
  readonly onPicked: (log: LogInHand) => void;
}

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly cancel: () => void;
}

/** A place to drop a log's files on, to choose them, or to pick a log of the folder. */
export function LogPicker({ desk, onPicked }: PickerProps) {
  const words = logsWordsOf(language.value);
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const logs = (desk.entries.value ?? []).filter(({ kind }) => kind === "log");
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setFault("");
    const joined = await joinedLog(files.map((file) => ({ name: file.name, bytes: file })));
    if ("fault" in joined) {
      setFault(words[joined.fault](joined.name));
      return;
    }
    const { name, bytes } = joined;
    const controller = new AbortController();
    const tell = (share: number) => setSending({ name, share, cancel: () => controller.abort() });
    tell(0);
    try {
      const { upload } = await desk.server.upload(name, bytes, tell, controller.signal);
      onPicked({ name, bytes: bytes.size, files: joined.files, source: { upload }, settings: FIRST_SETTINGS, heldBack: 0, jobs: {}, made: {} });
    } catch (error) {
      if (!controller.signal.aborted) setFault(toldOf(error));
    } finally {
      setSending(undefined);
    }
  };
  return (
    <div class="log-picker">
      <div
        class={`drop ${isOver ? "over" : ""}`}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <strong>{words.drop}</strong>
        <button type="button" onClick={() => input.current?.click()}>{words.choose}</button>
        <small>{words.forms}</small>
        <input
          ref={input} class="unseen" type="file" multiple aria-label={words.choose} tabIndex={-1} accept=".csv,.tsv,.jsonl,.xlsx,.parquet"
          onChange={({ currentTarget }) => { void take([...(currentTarget.files ?? [])]); currentTarget.value = ""; }}
        />
      </div>
      {sending === undefined ? null : (
        <div class="sending">
          <progress aria-label={sending.name} value={sending.share} max={1} />
          <p>{words.sending(sending.name, `${Math.floor(sending.share * 100)} %`)} <button type="button" class="quiet" onClick={sending.cancel}>{words.cancel}</button></p>
        </div>
      )}
      {fault === "" ? null : <p class="notice bad" role="alert">{fault}</p>}
      {logs.length === 0 ? null : (
        <label class="field">{words.fromFolder}
          <select
            value=""
            onChange={({ currentTarget: { value } }) => {
              const found = logs.find(({ path }) => path === value);
              if (found !== undefined) onPicked({ name: found.path, bytes: found.bytes, files: 1, source: { path: found.path }, settings: FIRST_SETTINGS, heldBack: 0, jobs: {}, made: {} });
            }}
          >
            <option value="">{words.pick}</option>
            {logs.map(({ path }) => <option key={path} value={path}>{path}</option>)}
          </select>
        </label>
      )}
    </div>
  );
}

function toldOf(error: unknown): string {
  const words = deskWordsOf(language.value);
  if (!(error instanceof Refused)) return words.failed;
  return error.status === 0 ? words.lost : error.message;
}
