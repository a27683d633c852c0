import { compileRule } from "../../judging/compileRule.ts";
import { judge } from "../../judging/judge.ts";
import { Judgement } from "../../judging/judgement.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { dayNumber } from "../../time/calendar.ts";
import { SECOND_MS } from "../../time/units.ts";
import { logFrame } from "../logFrame.ts";
import type { Claim } from "./claim.ts";
import type { DatedLog } from "./shiftedClock.ts";

// One thread reconciles one log at a time.
const judgement = new Judgement();

/** What the rule gives where a figure is claimed: of the claim's day, or of the whole log; undefined without units. Shares, or seconds of a measure. */
export function claimedFigures({ log, startDate }: DatedLog, pack: RulePack, claims: readonly Claim[]): (number | undefined)[] {
  const rule = compileRule(pack);
  const frame = logFrame(log, rule);
  judge(log, rule, frame, judgement);
  const { numerator, denominator } = judgement;
  const startDay = (dayNumber(startDate) ?? 0) + frame.firstDay;
  const scale = pack.measure === undefined ? 1 : SECOND_MS;
  return claims.map(({ date }) => {
    const from = date === undefined ? 0 : (dayNumber(date) ?? -1) - startDay;
    const until = date === undefined ? frame.days : from + 1;
    let [sum, units] = [0, 0];
    for (let day = from; day < until; day++) {
      sum += numerator[day] ?? 0;
      units += denominator[day] ?? 0;
    }
    return units === 0 ? undefined : sum / units / scale;
  });
}
