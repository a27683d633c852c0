import type { ScenarioReading } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { FaultList } from "../desk/FaultList.tsx";
import { CompareFields } from "./CompareFields.tsx";
import { RunKinds } from "./RunKinds.tsx";
import { ScenarioField } from "./ScenarioField.tsx";
import { SimulateFields } from "./SimulateFields.tsx";
import { StaffFields } from "./StaffFields.tsx";
import { EDITED, type RunChoice, choose, isComplete, runChoice } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";
import { useRun } from "./useRun.ts";
import { useScenario } from "./useScenario.ts";

/** What is asked, of which scenario, how exactly; and the button that begins. */
export function RunForm({ desk }: { readonly desk: Desk }) {
  const words = runsWordsOf(language.value);
  const choice = runChoice.value;
  const edited = desk.shell.edited();
  const files = (desk.entries.value ?? []).filter(({ kind }) => kind === "scenario");
  const path = choice.scenario === EDITED && edited === undefined ? (files[0]?.path ?? EDITED) : choice.scenario;
  const reading = useScenario(desk, path, choice.keptBase?.text);
  const { run, faults, refused } = useRun(desk, { ...choice, scenario: path });
  if (edited === undefined && files.length === 0 && choice.keptBase === undefined) return <p class="notice">{words.noScenario}</p>;
  const isFaulty = reading !== undefined && reading.faults.length > 0;
  return (
    <form class="run-form" onSubmit={(event) => { event.preventDefault(); void run(); }}>
      <RunKinds choice={choice} />
      <ScenarioField choice={choice} path={path} editedName={edited?.name} files={files} />
      {isFaulty ? <><p class="notice bad">{words.faulty}</p><FaultList faults={reading.faults} /></> : null}
      <KindFields choice={choice} files={files} reading={reading} />
      <details class="further">
        <summary>{words.more}</summary>
        <label class="field short">{words.seed}<input type="text" value={choice.seed} placeholder={words.seedPlaceholder} onInput={({ currentTarget: { value } }) => choose({ seed: value })} /></label>
      </details>
      <FaultList faults={faults} />
      {refused !== "" && faults.length === 0 ? <p class="notice bad" role="alert">{refused}</p> : null}
      <div class="deeds">
        <button type="submit" class="primary" disabled={isFaulty || !isComplete(choice)}>{words.run}</button>
        {choice.command === "compare" && !isComplete(choice) ? <p class="hint">{words.samePlay}</p> : null}
      </div>
    </form>
  );
}

function KindFields({ choice, files, reading }: { readonly choice: RunChoice; readonly files: Parameters<typeof CompareFields>[0]["files"]; readonly reading: ScenarioReading | undefined }) {
  switch (choice.command) {
    case "simulate": return <SimulateFields choice={choice} />;
    case "compare": return <CompareFields choice={choice} files={files} scenario={reading?.scenario} />;
    case "staff": return <StaffFields choice={choice} scenario={reading?.scenario} />;
  }
}
