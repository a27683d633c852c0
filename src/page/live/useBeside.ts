import { useEffect, useMemo, useState } from "preact/hooks";
import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { liveBase } from "./liveBase.ts";

/** What is known of a changed scenario beside its base; nothing before the first step. */
export interface LiveAnswer {
  readonly step?: BesideStep;
  /** Whether nothing more comes. */
  readonly isLast: boolean;
  readonly failure?: string;
  /** Nothing is changed: both sides are the base. */
  readonly isUntouched?: true;
}

const DEFAULT_REPLICATIONS = 400;
const NOTHING: LiveAnswer = { isLast: false };

/**
 * The answer for a changed scenario beside its base, step by step; the one before stands until the first step is there. `changed` tells the scenario, undefined where it is the base
 * as it is; it is asked whenever `key` is another. It narrows until `most` replications.
 */
export function useBeside(scenario: Scenario, packs: readonly RulePack[], key: unknown, changed: () => Scenario | undefined, most = DEFAULT_REPLICATIONS): LiveAnswer {
  const base = useMemo(() => liveBase(scenario, packs, most), [scenario, packs, most]);
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => () => base.stop(), [base]);
  useEffect(() => {
    const isLast = ({ replications }: BesideStep): boolean => replications >= most;
    try {
      const other = changed();
      if (other === undefined) base.warm((step) => setAnswer({ step, isLast: isLast(step), isUntouched: true }));
      else base.play(other, (step) => setAnswer({ step, isLast: isLast(step) }));
    } catch (error) {
      base.stop();
      setAnswer({ isLast: true, failure: error instanceof Error ? error.message : String(error) });
    }
  }, [base, key]);
  return answer;
}
