import { useMemo, useState } from "preact/hooks";
import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import type { Playable } from "../../report/playableReport.ts";
import { joinedShops } from "../../report/shopView.ts";
import { standingOf } from "../../report/standingOf.ts";
import type { Adjustments } from "../../scenario/adjusted.ts";
import { adjustmentsOf } from "../../scenario/adjusted.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { language } from "../frame/language.ts";
import { pointsText } from "./pointsText.ts";
import { TurnFields } from "./TurnFields.tsx";
import { useLiveAnswer } from "./useLiveAnswer.ts";
import type { LiveAnswer } from "./useLiveAnswer.ts";
import { WhatIfCharts } from "./WhatIfCharts.tsx";
import { WhatIfTable, passOf } from "./WhatIfTable.tsx";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface WhatIfSectionProps {
  readonly scenario: Scenario;
  readonly playable: Playable;
  /** Takes what is turned over into the scenario's text, where there is one. */
  readonly takeOver?: (turned: Adjustments) => void;
}

/** Figures of the scenario to turn, and what becomes of the answer while they are turned. */
export function WhatIfSection({ scenario, playable: { packs, charts }, takeOver }: WhatIfSectionProps) {
  const words = whatIfWordsOf(language.value);
  const base = useMemo(() => adjustmentsOf(scenario), [scenario]);
  const [turned, turn] = useState(base);
  const answer = useLiveAnswer(scenario, packs, turned);
  const rule = answer.step === undefined ? undefined : decidingRule(answer.step);
  return (
    <section id="what-if" class="what-if">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <div class="what-if-columns">
        <div>
          <TurnFields base={base} turned={turned} turn={turn} />
          <button type="button" class="copy all-back" disabled={turned === base} onClick={() => turn(base)}>{words.reset}</button>
          {takeOver === undefined ? null : <button type="button" class="copy all-back" disabled={turned === base || answer.failure !== undefined} onClick={() => takeOver(turned)}>{words.takeOver}</button>}
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

/** The rule that decides now, else before, else the first that counts a share. */
function decidingRule({ base, changed }: BesideStep): string | undefined {
  return [changed, base].map((result) => standingOf(joinedShops(result)).deciding?.rule).find((rule) => rule !== undefined && rule in changed.rules)
    ?? Object.entries(changed.rules).find(([, { quantity }]) => quantity === "share")?.[0];
}

function answerText({ step, failure, isUntouched }: LiveAnswer, rule: string | undefined): string {
  const words = whatIfWordsOf(language.value);
  if (failure !== undefined) return words.failed(failure);
  if (step === undefined) return words.preparing;
  const [before, now] = [step.base, step.changed].map(({ rules }) => (rule === undefined ? undefined : passOf(rules[rule])));
  const gain = rule === undefined ? undefined : step.differences[rule]?.pass;
  if (rule === undefined || before?.value === undefined || now?.value === undefined || gain?.value === undefined) return words.notJudged;
  const name = step.changed.rules[rule].name[language.value];
  const told = [before, now].map((estimate) => {
    const { value = "", interval } = formatEstimate(estimate, "share");
    return interval === undefined ? value : `${value} (${interval})`;
  });
  if (isUntouched === true) return words.asItIs(name, told[1]);
  return gain.value === 0 && told[0] === told[1] ? words.same(name, told[1]) : words.answer({ rule: name, before: told[0], now: told[1], gain: pointsText(gain, language.value) });
}
