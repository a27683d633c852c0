import { BOT_REPLY_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";
import type { AssignmentChains } from "./assignmentChains.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { MEASURES } from "./measures.ts";

const SETTLED = MEASURES.indexOf("botSettled");
/** Bot kinds come first in REPLY_KINDS, and their columns stand in the same order. */
const FIRST_KIND = MEASURES.indexOf("faqReplies");

/** One thread measures one log at a time. */
const repliesOfKind = new Int32Array(REPLY_KINDS.length);

/** Writes those of MEASURES that tell what bots did on the judged days. */
export function measureBots(log: MessageLog, chains: AssignmentChains, { firstDay, days }: JudgeFrame, measures: Float64Array): void {
  const from = firstDay * DAY_MS;
  const to = from + days * DAY_MS;
  measures[SETTLED] = countSettled(log, chains, from, to);
  repliesOfKind.fill(0);
  const { at, kind, count } = log.replies;
  // Of all kinds and without a branch for it: people's and bots' replies come in no order that a processor could foresee.
  for (let row = 0; row < count; row++) if (at[row] >= from && at[row] < to) repliesOfKind[kind[row]]++;
  for (let of = 0; of < BOT_REPLY_KINDS.length; of++) measures[FIRST_KIND + of] = repliesOfKind[of];
}

/** Conversations begun in [from, to) that closed without ever having had an agent, their buyer not having left. */
function countSettled({ conversations }: MessageLog, { first }: AssignmentChains, from: number, to: number): number {
  const { openedAt, closedAt, leftAt, count } = conversations;
  let settled = 0;
  for (let row = 0; row < count; row++) {
    if (openedAt[row] >= from && openedAt[row] < to && first[row] < 0 && closedAt[row] >= 0 && leftAt[row] < 0) settled++;
  }
  return settled;
}
