import { useMemo, useState } from "preact/hooks";
import { adjustmentChanges } from "../../../scenario/adjustmentChanges.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { language } from "../../frame/language.ts";
import { whatIfWordsOf } from "../../whatIf/whatIfWordsOf.ts";
import { WhatIfSection } from "../../whatIf/WhatIfSection.tsx";
import { GridDraft } from "../grid/gridDraft.ts";
import { gridWordsOf } from "../grid/gridWordsOf.ts";
import { ShiftGrid } from "../grid/ShiftGrid.tsx";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { Editor } from "./editor.ts";

type Panel = "grid" | "whatIf";

/** The scenario live, in two ways: shifts to paint, or figures to turn. One at a time, for both play in the same workers. */
export function LivePanels({ editor }: { readonly editor: Editor }) {
  const words = workbenchWordsOf(language.value);
  const [panel, show] = useState<Panel>("grid");
  const draft = useMemo(() => new GridDraft(editor), [editor, editor.path.value]);
  const scenario = draft.shown.value;
  if (scenario === undefined) return null;
  const names: Readonly<Record<Panel, string>> = { grid: gridWordsOf(language.value).title, whatIf: whatIfWordsOf(language.value).title };
  return (
    <>
      <div class="live-panels" role="toolbar" aria-label={words.live}>
        {(["grid", "whatIf"] as const).map((each) => <button key={each} type="button" class="copy" aria-pressed={panel === each} onClick={() => show(each)}>{names[each]}</button>)}
      </div>
      {panel === "grid" ? <GridPanel editor={editor} draft={draft} scenario={scenario} /> : <WhatIfPanel editor={editor} />}
    </>
  );
}

function GridPanel({ editor, draft, scenario }: { readonly editor: Editor; readonly draft: GridDraft; readonly scenario: Scenario }) {
  const words = workbenchWordsOf(language.value);
  const { scenario: read, playable, faults = [] } = editor.reading.value ?? {};
  return (
    <>
      <ShiftGrid draft={draft} scenario={scenario} packs={playable?.packs} isOff={faults.length > 0} />
      {read !== undefined && playable === undefined ? <p class="faint">{words.notLive}</p> : null}
    </>
  );
}

function WhatIfPanel({ editor }: { readonly editor: Editor }) {
  const words = workbenchWordsOf(language.value);
  const { scenario, playable } = editor.reading.value ?? {};
  // the same scenario read once more is no other one
  const key = JSON.stringify(scenario);
  const shown = useMemo(() => scenario, [key]);
  const means = useMemo(() => playable, [JSON.stringify(playable?.packs)]);
  if (shown === undefined) return null;
  if (means === undefined) return <p class="faint">{words.notLive}</p>;
  return <WhatIfSection key={key} scenario={shown} playable={means} takeOver={(turned) => void editor.change(adjustmentChanges(shown, turned))} />;
}
