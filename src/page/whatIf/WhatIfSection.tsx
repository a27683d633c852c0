import { useMemo, useState } from "preact/hooks";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import type { Playable } from "../../report/playableReport.ts";
import type { Adjustments } from "../../scenario/adjusted.ts";
import { adjustmentsOf } from "../../scenario/adjusted.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { language } from "../frame/language.ts";
import { answerText, decidingRule } from "./answerText.ts";
import { CopyCommand } from "./CopyCommand.tsx";
import { TurnFields } from "./TurnFields.tsx";
import { useLiveAnswer } from "./useLiveAnswer.ts";
import { WhatIfCharts } from "./WhatIfCharts.tsx";
import { WhatIfTable } from "./WhatIfTable.tsx";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface WhatIfSectionProps {
  readonly scenario: Scenario;
  readonly playable: Playable;
  /** Up to which answers narrow: those of the report, so that untouched it tells the same. */
  readonly replications?: number;
  /** What is turned can be copied as a command on the scenario's file, which has this roster, or for which it was found. */
  readonly command?: "its roster" | "found roster";
  /** Takes what is turned over into the scenario's text, where there is one. */
  readonly takeOver?: (turned: Adjustments) => void;
}

/** Below that an interval says little. */
const FEWEST_REPLICATIONS = 30;
const DEFAULT_REPLICATIONS = 400;

/** Figures of the scenario to turn, and what becomes of the answer while they are turned. */
export function WhatIfSection({ scenario, playable: { packs, charts }, replications, command, takeOver }: WhatIfSectionProps) {
  const words = whatIfWordsOf(language.value);
  const base = useMemo(() => adjustmentsOf(scenario), [scenario]);
  const [turned, turn] = useState(base);
  const answer = useLiveAnswer(scenario, packs, turned, Math.max(FEWEST_REPLICATIONS, replications ?? DEFAULT_REPLICATIONS));
  const isAsWas = JSON.stringify(turned) === JSON.stringify(base);
  const isOff = isAsWas || answer.failure !== undefined;
  const rule = answer.step === undefined ? undefined : decidingRule(answer.step);
  return (
    <section id="what-if" class="what-if">
      <DefinedHeading title={words.title} figures={["change", "paired"]} />
      <p class="lead">{words.lead}</p>
      <div class="what-if-columns">
        <div>
          <TurnFields scenario={scenario} base={base} turned={turned} turn={turn} />
          <div class="turn-all">
            <button type="button" class="copy" disabled={isAsWas} onClick={() => turn(base)}>{words.reset}</button>
            {takeOver === undefined ? null : <button type="button" class="copy" disabled={isOff} onClick={() => takeOver(turned)}>{words.takeOver}</button>}
            {command === undefined ? null : <CopyCommand scenario={scenario} turned={turned} isFound={command === "found roster"} isOff={isOff} />}
          </div>
        </div>
        <div class="what-if-answer">
          <p class="answer" role="status">{answerText(answer, rule)}</p>
          {answer.step === undefined || rule === undefined ? null : (
            <>
              <p class="faint">{words.rests(formatNumber(answer.step.replications), answer.isLast)}</p>
              <WhatIfTable step={answer.step} isUntouched={answer.isUntouched === true} />
              <WhatIfCharts step={answer.step} specs={charts[language.value]} rule={rule} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}
