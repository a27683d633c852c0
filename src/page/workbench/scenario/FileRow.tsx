import { useEffect, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import type { Editor } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";
import { UndoRow } from "./UndoRow.tsx";

/** Opening and saving, steps back and forth, and what stands in the way of saving. */
export function FileRow({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
  const words = workbenchWordsOf(language.value);
  const [name, setName] = useState(editor.path.value ?? words.newFile);
  useEffect(() => setName(editor.path.value ?? words.newFile), [editor.path.value]);
  const files = (desk.entries.value ?? []).filter(({ kind }) => kind === "scenario");
  useEffect(() => void desk.renew(), []);
  const open = (path: string): void => {
    if (path === "" || (!editor.isSaved.value && !confirm(words.unsaved))) return;
    void editor.open(path);
  };
  return (
    <>
      <div class="file-row">
        <label>
          {words.open}
          <select value="" onChange={(event) => open(event.currentTarget.value)}>
            <option value="">{words.chooseFile}</option>
            {files.map(({ path }) => <option key={path} value={path}>{path}</option>)}
          </select>
        </label>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void editor.save(name).then(() => desk.renew());
          }}
        >
          <label>{words.saveAs}<input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
          <button type="submit" class="copy" disabled={editor.edited.value === undefined || (editor.isSaved.value && name === editor.path.value)}>{words.save}</button>
        </form>
        <UndoRow editor={editor} />
        <SavingState editor={editor} />
      </div>
      {editor.isReturned.value ? <p class="returned" role="status">{editorWordsOf(language.value).returned}</p> : null}
      <ConflictChoice editor={editor} onSaved={() => void desk.renew()} />
    </>
  );
}

/** What went wrong last, else whether the text is saved. */
function SavingState({ editor }: { readonly editor: Editor }) {
  const words = workbenchWordsOf(language.value);
  const trouble = editor.trouble.value;
  if (trouble !== "") return <p role="status" class="trouble">{trouble}</p>;
  return <p role="status" class="faint">{editor.edited.value === undefined ? "" : editor.isSaved.value ? words.isSaved : words.isUnsaved}</p>;
}
