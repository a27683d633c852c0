import { useLayoutEffect, useMemo } from "preact/hooks";
import type { WorkbenchStart } from "../../server/protocol.ts";
import { addressWith } from "../frame/address.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { ViewNav, viewOf } from "../frame/ViewNav.tsx";
import { language, words as pageWords } from "../frame/language.ts";
import { LessonsView } from "../lessons/LessonsView.tsx";
import { engineOfPage } from "../live/engineOfPage.ts";
import { PracticeView } from "../practice/PracticeView.tsx";
import { type Desk, createDesk } from "./desk/desk.ts";
import { fetchDesk } from "./desk/fetchDesk.ts";
import { JobVoice } from "./desk/JobVoice.tsx";
import { LeavingGuard } from "./desk/LeavingGuard.tsx";
import { toldOf } from "./desk/toldOf.ts";
import { RunningNote } from "./desk/RunningNote.tsx";
import { LogsView } from "./logs/LogsView.tsx";
import { ResultsView } from "./results/ResultsView.tsx";
import { RunsView } from "./runs/RunsView.tsx";
import { Editor } from "./scenario/editor.ts";
import { ScenarioView } from "./scenario/ScenarioView.tsx";
import { StartView } from "./start/StartView.tsx";
import { workbenchWordsOf } from "./workbenchWordsOf.ts";

const VIEWS = ["start", "scenario", "runs", "logs", "results", "lessons", "practice"] as const;

interface WorkbenchAppProps {
  readonly start: WorkbenchStart;
  /** Of this start of the server; empty where the address has none. */
  readonly token: string;
}

/** The workbench: a scenario is begun, edited and played live; runs, logs and results; lessons and practice. */
export function WorkbenchApp({ start, token }: WorkbenchAppProps) {
  const { htmlLanguage } = pageWords();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const words = workbenchWordsOf(language.value);
  const { desk, editor } = useMemo(() => opened(token, start), [token]);
  const views = VIEWS.map((id) => ({ id, label: words.views[id] }));
  return (
    <div class="sheet workbench">
      <header class="masthead">
        <p class="workbench-name"><strong>replycast</strong> {start.folder}{editor.path.value === undefined ? "" : ` / ${editor.path.value}`}</p>
        <RunningNote desk={desk} />
        <LanguageSwitch />
      </header>
      <ViewNav views={views} label={words.views.label} />
      <JobVoice queue={desk.queue} />
      <LeavingGuard queue={desk.queue} isUnsaved={editor.isUnsaved} />
      {token === "" ? <main><h1>replycast</h1><p role="alert">{words.noToken}</p></main> : <ShownView view={viewOf(views)} start={start} desk={desk} editor={editor} />}
    </div>
  );
}

function ShownView({ view, start, desk, editor }: { readonly view: string; readonly start: WorkbenchStart; readonly desk: Desk; readonly editor: Editor }) {
  const words = workbenchWordsOf(language.value);
  switch (view) {
    case "scenario": return <ScenarioView editor={editor} desk={desk} rates={start.rates} />;
    case "runs": return <RunsView desk={desk} />;
    case "logs": return <LogsView desk={desk} />;
    case "results": return <ResultsView desk={desk} />;
    case "lessons": return <main><h1>{words.views.lessons}</h1><LessonsView play={engineOfPage().playLog} /></main>;
    case "practice": return <main><h1>{words.views.practice}</h1><PracticeView play={engineOfPage().playLog} seed={EXAM_SEED} /></main>;
    default: return <StartView start={start} openExample={(name) => void editor.openExample(name).then(() => show("scenario"))} begin={(text) => {
      editor.hold(text);
      show("scenario");
    }} />;
  }
}

/** The workbench's exam; a new attempt brings other questions. */
const EXAM_SEED = "workbench";

function show(view: string): void {
  location.hash = addressWith("view", view);
}

/** The desk and the editor that lends it its scenario. */
function opened(token: string, { rules }: WorkbenchStart): { readonly desk: Desk; readonly editor: Editor } {
  const server = fetchDesk(token);
  const editor = new Editor(server, toldOf);
  const desk = createDesk({
    edited: () => editor.edited.value,
    openScenario: (path) => {
      if (!editor.isSaved.value && !confirm(workbenchWordsOf(language.value).unsaved)) return;
      void editor.open(path).then(() => show("scenario"));
    },
    openText: (text) => {
      editor.hold(text);
      show("scenario");
    },
    changeScenario: (changes) => void editor.change(changes).then(() => show("scenario")),
  }, server, rules);
  return { desk, editor };
}
