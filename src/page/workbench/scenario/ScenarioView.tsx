import { useEffect, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";
import { LivePanels } from "./LivePanels.tsx";
import { ScenarioText } from "./ScenarioText.tsx";

/** The scenario as text and, below it, live: what is turned there can be taken over into the text. */
export function ScenarioView({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
  const words = workbenchWordsOf(language.value);
  return (
    <main id="scenario">
      <h1>{editor.reading.value?.scenario?.name ?? words.views.scenario}</h1>
      <FileRow editor={editor} desk={desk} />
      <ScenarioText editor={editor} />
      <LivePanels editor={editor} />
    </main>
  );
}

/** Opening and saving. */
function FileRow({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
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
        <button type="submit" class="copy" disabled={editor.isSaved.value && name === editor.path.value}>{words.save}</button>
      </form>
      <p role="status" class={editor.trouble.value === "" ? "faint" : "trouble"}>{editor.trouble.value === "" ? (editor.isSaved.value ? words.isSaved : words.isUnsaved) : editor.trouble.value}</p>
    </div>
  );
}
