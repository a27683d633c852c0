import { useEffect, useMemo, useState } from "preact/hooks";
import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { type Adjustments, adjusted, adjustmentsOf } from "../../scenario/adjusted.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { liveBase } from "../live/liveBase.ts";

/** What the panel knows: nothing before something is turned. */
export interface LiveAnswer {
  readonly step?: BesideStep;
  /** Replications of the last step, after which nothing more comes. */
  readonly isLast: boolean;
  readonly failure?: string;
  /** Nothing is turned: both sides are the base. */
  readonly isUntouched?: true;
}

const LAST_REPLICATIONS = 400;
const NOTHING: LiveAnswer = { isLast: false };
/** The answer for what is turned, step by step; that of what was turned before stands until the first step is there. */
export function useLiveAnswer(scenario: Scenario, packs: readonly RulePack[], turned: Adjustments): LiveAnswer {
  const base = useMemo(() => liveBase(scenario, packs), [scenario, packs]);
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => () => base.stop(), [base]);
  useEffect(() => {
    const isTurned = JSON.stringify(turned) !== JSON.stringify(adjustmentsOf(scenario));
    if (!isTurned) return base.warm((step) => setAnswer({ step, isLast: step.replications >= LAST_REPLICATIONS, isUntouched: true }));
    try {
      base.play(adjusted(scenario, turned), (step) => setAnswer({ step, isLast: step.replications >= LAST_REPLICATIONS }));
    } catch (error) {
      base.stop();
      setAnswer({ isLast: true, failure: error instanceof Error ? error.message : String(error) });
    }
  }, [base, turned]);
  return answer;
}
