import { useEffect } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { deskWordsOf } from "../desk/deskWordsOf.ts";
import { BacktestStep } from "./BacktestStep.tsx";
import { CalibrateStep } from "./CalibrateStep.tsx";
import { LogPicker } from "./LogPicker.tsx";
import { LogSettingsFields } from "./LogSettingsFields.tsx";
import { ScoreStep } from "./ScoreStep.tsx";
import { logsWordsOf } from "./logsWordsOf.ts";

/** A log from its dropping to the back-test of what was learned from it, a step after the other. */
export function LogsView({ desk }: { readonly desk: Desk }) {
  const words = logsWordsOf(language.value);
  const log = desk.log.value;
  useEffect(() => void desk.renew().catch(() => undefined), [desk]);
  return (
    <main class="desk logs">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {log === undefined ? <LogPicker desk={desk} onPicked={(picked) => { desk.log.value = picked; }} /> : (
        <>
          <section class="in-hand" aria-labelledby="log-title">
            <div class="job-head">
              <h2 id="log-title">{words.inHand} <span class="job-label">{log.name}</span></h2>
              <span class="job-state">{[deskWordsOf(language.value).size(log.bytes), ...(log.files > 1 ? [words.joined(log.files)] : [])].join(" · ")}</span>
            </div>
            <LogSettingsFields settings={log.settings} rules={desk.rules} onChange={(settings) => { desk.log.value = { ...log, settings }; }} />
            <button type="button" class="quiet" onClick={() => { desk.log.value = undefined; }}>{words.another}</button>
          </section>
          <ol class="steps">
            <ScoreStep desk={desk} log={log} />
            <CalibrateStep desk={desk} log={log} />
            <BacktestStep desk={desk} log={log} />
          </ol>
        </>
      )}
      <p class="privacy">{words.privacy}</p>
    </main>
  );
}
