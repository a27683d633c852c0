import { useState } from "preact/hooks";
import type { InputFault } from "../../../errors/inputFault.ts";
import { addressParameter } from "../../frame/address.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { FaultList } from "../desk/FaultList.tsx";
import { goTo } from "../desk/goTo.ts";
import { isUnderWay } from "../desk/job.ts";
import { Refused } from "../desk/deskServer.ts";
import { deskWordsOf } from "../desk/deskWordsOf.ts";
import { CompareFields } from "./CompareFields.tsx";
import { SimulateFields } from "./SimulateFields.tsx";
import { StaffFields } from "./StaffFields.tsx";
import { EDITED, type RunChoice, choose, replicationsOf, runChoice } from "./runChoice.ts";
import { runRequest } from "./runRequest.ts";
import type { RunCommand } from "./runsWords.ts";
import { runsWordsOf } from "./runsWordsOf.ts";
import { useScenario } from "./useScenario.ts";

/** No path: the scenario of a kept result. */
const KEPT = "//kept";
const COMMANDS: readonly RunCommand[] = ["simulate", "compare", "staff"];

/** What is asked, of which scenario, how exactly; and the button that begins. */
export function RunForm({ desk }: { readonly desk: Desk }) {
  const words = runsWordsOf(language.value);
  const [faults, setFaults] = useState<readonly InputFault[]>([]);
  const [refused, setRefused] = useState("");
  const choice = runChoice.value;
  const edited = desk.shell.edited();
  const files = (desk.entries.value ?? []).filter(({ kind }) => kind === "scenario");
  const path = choice.scenario === EDITED && edited === undefined ? (files[0]?.path ?? EDITED) : choice.scenario;
  const reading = useScenario(desk, path);
  const { keptBase } = choice;
  if (edited === undefined && files.length === 0 && keptBase === undefined) return <p class="notice">{words.noScenario}</p>;
  const mayRun = (keptBase !== undefined || reading === undefined || reading.faults.length === 0) && isComplete(choice);
  const run = async (event: Event) => {
    event.preventDefault();
    setRefused("");
    try {
      const { request, label } = await runRequest({ ...choice, scenario: path }, edited, desk.server, language.value);
      setFaults([]);
      desk.queue.add(request, label, ({ kept }) => {
        void desk.renew().catch(() => undefined);
        // whoever has gone on to something else is not called away
        if (kept !== undefined && addressParameter("view") === "runs" && !desk.queue.jobs.value.some(isUnderWay)) goTo({ view: "results", result: kept });
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setFaults(error.faults);
      setRefused(error.status === 0 ? deskWordsOf(language.value).lost : error.message);
    }
  };
  return (
    <form class="run-form" onSubmit={(event) => void run(event)}>
      <fieldset class="kinds">
        <legend>{words.what}</legend>
        {COMMANDS.map((command) => (
          <label key={command} class="kind">
            <input type="radio" name="command" checked={choice.command === command} onChange={() => choose({ command })} />
            <span><strong>{words.commands[command].name}</strong><small>{words.commands[command].told}</small></span>
          </label>
        ))}
      </fieldset>
      <label class="field">{words.scenario}
        <select value={keptBase === undefined ? path : KEPT} onChange={(event) => choose({ scenario: event.currentTarget.value, keptBase: undefined })}>
          {keptBase === undefined ? null : <option value={KEPT}>{keptBase.name}</option>}
          {edited === undefined ? null : <option value={EDITED}>{words.inEditor(edited.name)}</option>}
          {files.map((file) => <option key={file.path} value={file.path}>{file.path}</option>)}
        </select>
      </label>
      {keptBase === undefined && reading !== undefined && reading.faults.length > 0 ? <><p class="notice bad">{words.faulty}</p><FaultList faults={reading.faults} /></> : null}
      {choice.command === "simulate" ? <SimulateFields choice={choice} /> : null}
      {choice.command === "compare" ? <CompareFields choice={choice} files={files} scenario={reading?.scenario} /> : null}
      {choice.command === "staff" ? <StaffFields choice={choice} scenario={reading?.scenario} /> : null}
      <details class="more">
        <summary>{words.more}</summary>
        <label class="field short">{words.seed}<input type="text" value={choice.seed} placeholder={words.seedPlaceholder} onInput={(event) => choose({ seed: event.currentTarget.value })} /></label>
      </details>
      <FaultList faults={faults} />
      {refused !== "" && faults.length === 0 ? <p class="notice bad" role="alert">{refused}</p> : null}
      <button type="submit" class="primary" disabled={!mayRun}>{words.run}</button>
      {choice.command === "compare" && !isComplete(choice) ? <p class="hint">{words.samePlay}</p> : null}
    </form>
  );
}

/** Whether everything that is asked has been answered. */
function isComplete(choice: RunChoice): boolean {
  if (choice.command === "staff") return true;
  if (choice.command === "simulate") return choice.exactness === "precision" || replicationsOf(choice) !== undefined;
  if (replicationsOf(choice) === undefined || choice.beside.length === 0) return false;
  return choice.beside.every((beside) => (beside.kind === "variant" ? beside.key.trim() !== "" && beside.value.trim() !== "" : beside.kind === "text" || beside.path !== ""));
}
