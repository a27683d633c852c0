import { type IndustryStandard, limitedConsequence } from "../rules/limitedConsequence.ts";
import { parseComparison } from "../rules/parseComparison.ts";
import { dayVolume } from "../rules/periodVerdict.ts";
import type { Comparison, Consequence, RulePack } from "../rules/rulePack.ts";
import { type Verdict, verdict } from "../rules/verdict.ts";
import type { Target } from "../scenario/scenario.ts";

/** What a rule is passed by: the scenario's target, else the pack's first consequence. */
export interface Criterion {
  /** Absent where neither names a limit: then nothing passes or fails. */
  readonly limit?: Comparison;
  /** `assumed`: the consequence's threshold is this program's own, since no source gives one. */
  readonly source: "target" | "consequence" | "assumed";
  /** Days below it are not assessed, or fail; `volumeOf` says what it counts. */
  readonly minimumVolume?: Comparison;
  readonly volumeOf?: NonNullable<Consequence["volumeOf"]>;
  readonly tooFew?: NonNullable<Consequence["tooFew"]>;
  readonly over: Target["over"];
  readonly assurance?: number;
}

export function criterionOf(pack: RulePack, target: Target | undefined, industryStandard?: IndustryStandard): Criterion {
  const consequence = pack.consequences.at(0);
  const written = target?.rate ?? target?.value;
  const ofPack = consequence === undefined ? undefined : limitedConsequence(consequence, pack, industryStandard)?.threshold;
  const limit = written === undefined ? ofPack : parseComparison(written);
  return {
    ...(limit === undefined ? {} : { limit }),
    source: written !== undefined ? "target" : consequence?.assumed === true ? "assumed" : "consequence",
    ...(consequence === undefined ? {} : dayVolume(consequence)),
    over: target?.over ?? "all-days",
    ...(target === undefined ? {} : { assurance: target.assurance }),
  };
}

/** Whether a day (or several pooled) passes; not assessed without units or below the minimum volume (of units, or of what else is counted), unless too few fail. */
export function judgeBy(criterion: Criterion, numerator: number, denominator: number, volume = denominator): Verdict {
  // Without a limit only the volume is asked: nothing is below a share of 0.
  return verdict(numerator, denominator, { ...criterion, threshold: criterion.limit ?? { operator: ">=", value: 0 } }, volume);
}
