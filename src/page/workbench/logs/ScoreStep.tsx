import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { placeAddress } from "../desk/goTo.ts";
import type { LogInHand } from "./logInHand.ts";
import { scoreJob } from "./logJobs.ts";
import { isStepUnderWay, runStep } from "./logStep.ts";
import { logsWordsOf } from "./logsWordsOf.ts";
import { StepFrame } from "./StepFrame.tsx";

/** Judges the log, and leads to its misses. */
export function ScoreStep({ desk, log }: { readonly desk: Desk; readonly log: LogInHand }) {
  const words = logsWordsOf(language.value);
  const { score } = log.made;
  return (
    <StepFrame desk={desk} log={log} command="score" next={score === undefined ? null : <a class="as-button" href={placeAddress({ view: "results", result: score.path })}>{words.misses}</a>}>
      <button type="button" class={score === undefined ? "primary" : "quiet"} disabled={isStepUnderWay(desk, log, "score")} onClick={() => runStep(desk, log, scoreJob(log, language.value), log.name)}>
        {score === undefined ? words.steps.score.run : words.steps.score.again}
      </button>
    </StepFrame>
  );
}
