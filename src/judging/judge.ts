import type { MessageLog } from "../log/messageLog.ts";
import type { CompiledRule } from "./compiledRule.ts";
import { fillJudgement } from "./full/fillJudgement.ts";
import type { JudgeFrame } from "./judgeFrame.ts";
import type { Judgement } from "./judgement.ts";
import { judgesPlainly } from "./judgesPlainly.ts";
import { MessageSurvey } from "./messageSurvey.ts";
import { judgePlainly } from "./plain/judgePlainly.ts";

// One thread judges one log at a time.
const ofOneLog = new MessageSurvey();

/**
 * Judges a log by a rule: fills `judgement` with numerators and denominators by day, the rows of what was late and of what made units missed. Message by message where the
 * rule allows it, else from the full verdicts. Cost: linear. Source: docs/rules.md.
 */
export function judge(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  ofOneLog.fill(log);
  judgeSurveyed(log, ofOneLog, rule, frame, judgement);
}

/** As `judge`, for several rules on one log: `survey` was filled from it. */
export function judgeSurveyed(log: MessageLog, survey: MessageSurvey, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  judgement.begin(log, frame.days);
  if (judgesPlainly(rule)) judgePlainly(log, survey, rule, frame, judgement);
  else fillJudgement(log, rule, frame, judgement);
}
