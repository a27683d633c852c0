import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { TrainingPlay } from "./trainingPlay.ts";

/** A played day judged by a rule. */
export interface JudgedSide {
  readonly play: TrainingPlay;
  readonly rule: CompiledRule;
  readonly frame: JudgeFrame;
  readonly verdicts: Verdicts;
}
