import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";
import { FileRow } from "./FileRow.tsx";
import { LivePanels } from "./LivePanels.tsx";
import { PasteRoster } from "./PasteRoster.tsx";
import { ScenarioText } from "./ScenarioText.tsx";

/** The scenario as text and, below it, live: what is turned there can be taken over into the text. */
export function ScenarioView({ editor, desk }: { readonly editor: Editor; readonly desk: Desk }) {
  const words = workbenchWordsOf(language.value);
  return (
    <main id="scenario">
      <h1>{editor.reading.value?.scenario?.name ?? words.views.scenario}</h1>
      <FileRow editor={editor} desk={desk} />
      <ScenarioText editor={editor} />
      <PasteRoster editor={editor} desk={desk} />
      <LivePanels editor={editor} />
    </main>
  );
}
