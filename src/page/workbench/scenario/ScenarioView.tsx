import { useEffect, useMemo, useState } from "preact/hooks";
import { adjustmentChanges } from "../../../scenario/adjustmentChanges.ts";
import { language } from "../../frame/language.ts";
import { WhatIfSection } from "../../whatIf/WhatIfSection.tsx";
import type { Desk } from "../desk/desk.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";
import { ScenarioText } from "./ScenarioText.tsx";

/** The scenario as text and, below it, live: what is turned there can be taken over into the text. */
export function ScenarioView({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
  const words = workbenchWordsOf(language.value);
  const { scenario, playable } = editor.reading.value ?? {};
  // the same scenario read once more is no other one
  const key = JSON.stringify(scenario);
  const shown = useMemo(() => scenario, [key]);
  const means = useMemo(() => playable, [JSON.stringify(playable?.packs)]);
  return (
    <main id="scenario">
      <h1>{scenario?.name ?? words.views.scenario}</h1>
      <FileRow editor={editor} desk={desk} />
      <ScenarioText editor={editor} />
      {shown === undefined ? null : means === undefined
        ? <p class="faint">{words.notLive}</p>
        : <WhatIfSection key={key} scenario={shown} playable={means} takeOver={(turned) => void editor.change(adjustmentChanges(shown, turned))} />}
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
