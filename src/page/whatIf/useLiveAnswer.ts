import { useEffect, useMemo, useRef, useState } from "preact/hooks";
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
}

const LAST_REPLICATIONS = 400;
const NOTHING: LiveAnswer = { isLast: false };
/** How soon after the page is idle the workers are warmed, where the browser does not tell when that is. [ms] */
const WARM_MS = 400;

/** The answer for what is turned, step by step; that of what was turned before stands until the first step is there. */
export function useLiveAnswer(scenario: Scenario, packs: readonly RulePack[], turned: Adjustments): LiveAnswer {
  const base = useMemo(() => liveBase(scenario, packs), [scenario, packs]);
  const [answer, setAnswer] = useState(NOTHING);
  const wasTurned = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => base.warm(), WARM_MS);
    return () => {
      clearTimeout(timer);
      base.stop();
    };
  }, [base]);
  useEffect(() => {
    const isTurned = JSON.stringify(turned) !== JSON.stringify(adjustmentsOf(scenario));
    if (!isTurned) {
      if (wasTurned.current) base.stop();
      wasTurned.current = false;
      return setAnswer(NOTHING);
    }
    wasTurned.current = true;
    try {
      base.play(adjusted(scenario, turned), (step) => setAnswer({ step, isLast: step.replications >= LAST_REPLICATIONS }));
    } catch (error) {
      base.stop();
      setAnswer({ isLast: true, failure: error instanceof Error ? error.message : String(error) });
    }
  }, [base, turned]);
  return answer;
}
