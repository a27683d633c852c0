import type { ReadLog } from "../import/readLog.ts";
import { compileRule } from "../judging/compileRule.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import { judgeInFull } from "../judging/judgeInFull.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { VerdictBuffers } from "../judging/full/verdictBuffers.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { logFrame } from "./logFrame.ts";

/** A log judged by a rule, with what was judged by. */
export interface JudgedLog {
  readonly pack: RulePack;
  readonly rule: CompiledRule;
  readonly frame: JudgeFrame;
  readonly verdicts: Verdicts;
}

/** With `buffers` the verdicts hold until these are used again. Cost: linear in the messages. */
export function judgedLog(read: ReadLog, pack: RulePack, buffers?: VerdictBuffers): JudgedLog {
  const rule = compileRule(pack);
  const frame = logFrame(read.log, rule);
  return { pack, rule, frame, verdicts: judgeInFull(read.log, rule, frame, buffers) };
}
