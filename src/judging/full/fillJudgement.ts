import type { MessageLog } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import { judgeInFull } from "../judgeInFull.ts";
import type { Judgement } from "../judgement.ts";
import { totalsOf } from "../totalsOf.ts";
import { FIRST_LATE } from "../verdicts.ts";
import type { Verdicts } from "../verdicts.ts";
import { VerdictBuffers } from "./verdictBuffers.ts";

// One thread judges one log at a time.
const buffers = new VerdictBuffers();

/** Fills a judgement that was begun from the full verdicts on a log. */
export function fillJudgement(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, judgement: Judgement): void {
  const verdicts = judgeInFull(log, rule, frame, buffers);
  totalsOf(log, rule, verdicts, judgement);
  judgement.clockAt = verdicts.clockAt;
  if (rule.measure !== undefined) return;
  gatherLate(log, verdicts, judgement);
  const { count, missRow } = verdicts.units;
  // With what is charged there may be more units than messages.
  if (judgement.missRows.length < count) judgement.missRows = new Int32Array(2 * count);
  for (let unit = 0; unit < count; unit++) if (missRow[unit] >= 0) judgement.missRows[judgement.missCount++] = missRow[unit];
}

/** Late messages and those charged to an agent, which have waited since they were sent whoever answered them at last. */
function gatherLate({ messages }: MessageLog, { standing, clockAt, charges }: Verdicts, judgement: Judgement): void {
  let charge = 0;
  for (let row = 0; row < messages.count; row++) {
    const isCharged = charge < charges.count && charges.row[charge] === row;
    while (charge < charges.count && charges.row[charge] === row) charge++;
    if (isCharged && standing[row] < FIRST_LATE) clockAt[row] = messages.sentAt[row];
    if (isCharged || standing[row] >= FIRST_LATE) judgement.lateRows[judgement.lateCount++] = row;
  }
}
