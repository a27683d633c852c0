import { IS_AUTO_TRIGGERED } from "../../log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import { STANDING } from "../verdicts.ts";
import { asIfSentAt } from "./asIfSentAt.ts";
import { isConsulting } from "./consultingGroups.ts";
import type { Judging } from "./judging.ts";

/** What `takenOutBy` says of a message that nothing takes out. */
export const JUDGED = STANDING["no-clock"];

/** The standing of the first reason for which a message is not judged, in the order of docs/rules.md, without those that ask for its clock; JUDGED where there is none. */
export function takenOutBy(judging: Judging, row: number): number {
  const { log: { messages, conversations }, rule, buffers: { pieceOf, settledBy, isExempt }, offline } = judging;
  const { streams } = rule;
  if (pieceOf[row] < 0) return STANDING["outside-window"];
  if (streams !== undefined && streams[conversations.stream[messages.conversation[row]]] !== 1) return STANDING["other-stream"];
  const flags = messages.flags[row] & rule.excludedFlags;
  if (flags !== 0) {
    if ((flags & MESSAGE_SUSPECTED_SPAM) !== 0) return STANDING["suspected-spam"];
    if ((flags & MESSAGE_CONFIRMED_SPAM) !== 0) return STANDING["confirmed-spam"];
    if ((flags & MESSAGE_BLACKLISTED) !== 0) return STANDING.blacklisted;
  }
  const isAuto = IS_AUTO_TRIGGERED[messages.kind[row]] === 1;
  if (isAuto && isTakenOutAsAutomatic(judging, row)) return STANDING.automatic;
  if (flags !== 0 || (rule.closingWithinMs !== undefined && isExempt[row] === 1)) return STANDING["closing-word"];
  if (rule.judgesNeedingManual && (isAuto || settledBy[row] >= 0)) return STANDING["needs-no-person"];
  if (rule.allOffline === "excluded" && offline?.isAllOffline(asIfSentAt(judging, row)) === true) return STANDING["all-offline-excluded"];
  return JUDGED;
}

function isTakenOutAsAutomatic(judging: Judging, row: number): boolean {
  const { rule, consulting } = judging;
  return rule.excludesAutoMessages || (consulting !== undefined && !isConsulting(judging, consulting, row));
}
