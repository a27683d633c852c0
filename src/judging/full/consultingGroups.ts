import { IS_AUTO_TRIGGERED } from "../../log/kinds.ts";
import { GroupIndex } from "./groupIndex.ts";
import { baseOf, basesOf } from "./judging.ts";
import type { Judging } from "./judging.ts";

/**
 * The sessions, rounds or (under other units) consumers on a day of whom a message of the buyer's own is looked at that bears no excluded flag.
 * Automatic messages of the others are no consultation. Cost: linear.
 */
export function consultingGroups(judging: Judging): GroupIndex {
  const { log, rule, span, buffers: { pieceOf, pieces } } = judging;
  const { kind, flags, conversation } = log.messages;
  const groups = new GroupIndex(isByDay(judging));
  groups.begin(isByDay(judging) ? log.conversations.count : basesOf(judging));
  for (let row = span.first; row < span.end; row++) {
    if (pieceOf[row] < 0 || IS_AUTO_TRIGGERED[kind[row]] === 1 || (flags[row] & rule.excludedFlags) !== 0) continue;
    if (rule.streams !== undefined && rule.streams[log.conversations.stream[conversation[row]]] !== 1) continue;
    const base = groupBase(judging, row);
    const day = pieces.day[pieceOf[row]];
    if (groups.find(base, day, -1) < 0) groups.add(base, day, -1);
  }
  return groups;
}

/** Whether the buyer also wrote where the message stands. */
export function isConsulting(judging: Judging, groups: GroupIndex, row: number): boolean {
  const { pieceOf, pieces } = judging.buffers;
  return groups.find(groupBase(judging, row), pieces.day[pieceOf[row]], -1) >= 0;
}

function groupBase(judging: Judging, row: number): number {
  const { messages, conversations } = judging.log;
  return isByDay(judging) ? conversations.consumer[messages.conversation[row]] : baseOf(judging, row);
}

function isByDay({ rule: { unit } }: Judging): boolean {
  return unit === "message" || unit === "consumer-day";
}
