import { useRef, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import { FaultList } from "../desk/FaultList.tsx";
import type { Desk } from "../desk/desk.ts";
import type { Editor } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";
import { RosterFound } from "./RosterFound.tsx";
import { type GivenRoster, useRosterReading } from "./useRosterReading.ts";

/** A roster out of a spreadsheet, pasted or dropped: what was read stands there before it is taken over. */
export function PasteRoster({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
  const words = editorWordsOf(language.value).paste;
  const [text, setText] = useState("");
  const { given, told, read, leave } = useRosterReading(editor, desk);
  const cells = useRef<HTMLTextAreaElement>(null);
  const end = (said: string): void => {
    setText("");
    leave(said);
    cells.current?.focus();
  };
  const write = (value: string): void => {
    setText(value);
    if (value.trim() === "") leave("");
    else void read({ text: value }, words.pasted);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setText("");
    await read({ base64: await base64Of(file), name: file.name }, file.name);
  };
  const takeOver = async ({ answer: { roster, shifts = {} } }: GivenRoster): Promise<void> => {
    await editor.change([...Object.entries(shifts).map(([shift, value]) => ({ path: ["shifts", shift], value })), { path: ["roster"], value: roster }]);
    end(editor.trouble.value === "" ? words.taken : editor.trouble.value);
  };
  return (
    <details
      class="paste-roster" onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.currentTarget.open = true;
        const [file] = event.dataTransfer?.files ?? [];
        if (file === undefined) write(event.dataTransfer?.getData("text/plain") ?? "");
        else void take(file);
      }}
    >
      <summary>{words.title}</summary>
      <div>
        <p class="faint">{words.told}</p>
        <textarea ref={cells} rows={4} wrap="off" spellcheck={false} aria-label={words.label} placeholder={words.label} value={text} onInput={(event) => write(event.currentTarget.value)} />
        <FileButton label={words.choose} onFile={(file) => void take(file)} />
        <p role="status">{told}</p>
        {given === undefined ? null : given.answer.faults.length > 0
          ? <FaultList faults={given.answer.faults} />
          : <RosterFound name={given.name} answer={given.answer} scenario={editor.reading.value?.scenario} onTake={() => void takeOver(given)} onLeave={() => end("")} />}
      </div>
    </details>
  );
}

function FileButton({ label, onFile }: { readonly label: string; readonly onFile: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="copy" onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} hidden type="file" accept=".csv,.tsv,.txt,.xlsx,.ics"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** Bytes of a file as the server takes them. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
