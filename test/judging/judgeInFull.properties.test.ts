import fc from "fast-check";
import { expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { judgesPlainly } from "../../src/judging/judgesPlainly.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { totalsOf } from "../../src/judging/totalsOf.ts";
import { FIRST_LATE } from "../../src/judging/verdicts.ts";
import { logOf } from "../metrics/logOf.ts";
import { randomConversations } from "../metrics/randomLog.ts";
import { frames, plainRules, STEP_MS } from "./randomRules.ts";

const conversations = randomConversations(STEP_MS, 4 * 48);
const judgement = new Judgement();

it("what is judged message by message comes out as judged in full", () => {
  fc.assert(fc.property(conversations, plainRules, frames, (rows, rule, frame) => {
    fc.pre(judgesPlainly(rule));
    const log = logOf(rows);
    judge(log, rule, frame, judgement);
    const { missRows, missCount, lateRows, lateCount } = judgement;
    expect(inFull(log, rule, frame)).toEqual({
      numerator: [...judgement.numerator], denominator: [...judgement.denominator],
      lateRows: [...lateRows.subarray(0, lateCount)], missRows: [...missRows.subarray(0, missCount)].sort((a, b) => a - b),
    });
  }), { numRuns: 3000, seed: 21 });
});

function inFull(log: MessageLog, rule: CompiledRule, frame: JudgeFrame): { numerator: number[]; denominator: number[]; lateRows: number[]; missRows: number[] } {
  const verdicts = judgeInFull(log, rule, frame);
  const { numerator, denominator } = totalsOf(log, rule, verdicts);
  const isRate = rule.measure === undefined;
  return {
    numerator: [...numerator], denominator: [...denominator],
    lateRows: isRate ? [...verdicts.standing.keys()].filter((row) => verdicts.standing[row] >= FIRST_LATE) : [],
    missRows: isRate ? [...verdicts.units.missRow].filter((row) => row >= 0).sort((a, b) => a - b) : [],
  };
}
