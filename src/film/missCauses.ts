import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { MessageSurvey } from "../judging/messageSurvey.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { AssignmentChains } from "../metrics/assignmentChains.ts";
import { CauseFinder } from "../metrics/causes.ts";
import type { DeskShape } from "../metrics/deskShape.ts";
import { DutyTimelines } from "../metrics/dutyTimelines.ts";
import type { Settlement } from "./settlements.ts";

/** By message row: why it was missed, as a simulation tells it; only of the misses among the settlements. */
export function missCauses(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, verdicts: Verdicts, desk: DeskShape, settlements: readonly Settlement[]): Uint8Array {
  const rows = Int32Array.from(new Set(settlements.filter(({ isMiss }) => isMiss).map(({ row }) => row))).toSorted();
  const clockAt = Float64Array.from(verdicts.clockAt);
  // charged: waiting since it was sent, whoever answered it
  for (const { row, isCharge } of settlements) if (isCharge) clockAt[row] = log.messages.sentAt[row];
  const finder = new CauseFinder();
  const chains = new AssignmentChains();
  const duty = new DutyTimelines();
  const survey = new MessageSurvey();
  chains.fill(log);
  duty.fill(log, desk);
  survey.fill(log);
  finder.begin(log);
  finder.find(rule, frame, desk, survey, chains, duty, rows, rows.length, clockAt);
  return finder.causeOf;
}
