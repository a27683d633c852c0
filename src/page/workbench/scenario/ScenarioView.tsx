import { useRef } from "preact/hooks";
import type { WorkbenchStart } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { ScenarioForm } from "../form/ScenarioForm.tsx";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";
import { FileRow } from "./FileRow.tsx";
import { goToPlace } from "./goToPlace.ts";
import { LivePanels } from "./LivePanels.tsx";
import { PasteRoster } from "./PasteRoster.tsx";
import { ScenarioText } from "./ScenarioText.tsx";

/** The scenario as text and, below it, live: what is turned there can be taken over into the text. */
export function ScenarioView({ editor, desk, rates }: { readonly editor: Editor; readonly desk: Desk; readonly rates: WorkbenchStart["rates"] }) {
  const words = workbenchWordsOf(language.value);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <main id="scenario">
      <h1>{editor.reading.value?.scenario?.name ?? words.views.scenario}</h1>
      <FileRow editor={editor} desk={desk} />
      <div class="scenario-sides">
        <ScenarioForm text={editor} rates={rates} goTo={(place) => goToPlace(area.current, place)} />
        <ScenarioText editor={editor} area={area} />
      </div>
      {editor.edited.value === undefined ? null : <PasteRoster editor={editor} desk={desk} />}
      <LivePanels editor={editor} />
    </main>
  );
}
