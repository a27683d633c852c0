import type { ReadLog } from "../import/readLog.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import { judge } from "../judging/judge.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { Judgement } from "../judging/judgement.ts";
import { type DetailPlan, type LogDetail, newLogDetail, tallyLogDetail } from "../metrics/logDetail.ts";

/** A log's figures as a replication's are tallied. */
export interface RealFigures {
  /** By rule · days + day; milliseconds of a measure. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly detail: LogDetail;
}

/** Judges a real log on the days of the frame, by the code that judges replications. Cost: for each rule some passes over the messages. */
export function realFigures({ log, lastAt }: ReadLog, rules: readonly CompiledRule[], frame: JudgeFrame, asked: DetailPlan): RealFigures {
  const numerators = new Float64Array(rules.length * frame.days);
  const denominators = new Float64Array(rules.length * frame.days);
  const judgement = new Judgement();
  rules.forEach((rule, number) => {
    judge(log, rule, frame, judgement);
    numerators.set(judgement.numerator, number * frame.days);
    denominators.set(judgement.denominator, number * frame.days);
  });
  const detail = newLogDetail(rules.length, frame.days);
  tallyLogDetail(log, { rules, frame, asked, endMs: lastAt + 1 }, detail);
  return { numerators, denominators, detail };
}
