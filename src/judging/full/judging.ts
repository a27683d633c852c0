import type { MessageLog } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";
import type { JudgeFrame } from "../judgeFrame.ts";
import type { Sessions } from "./findSessions.ts";
import type { GroupIndex } from "./groupIndex.ts";
import type { ListStays } from "./listStays.ts";
import type { OfflineTimes } from "./offlineTimes.ts";
import type { RowSpan } from "./rowSpan.ts";
import type { UnitTable } from "./unitTable.ts";
import type { VerdictBuffers } from "./verdictBuffers.ts";

/** One log under one rule, with what is known of it before its messages are settled one by one; what the rule does not ask for is absent. */
export interface Judging {
  readonly log: MessageLog;
  readonly rule: CompiledRule;
  readonly frame: JudgeFrame;
  /** The messages that are looked at lie in it. */
  readonly span: RowSpan;
  readonly buffers: VerdictBuffers;
  readonly units: UnitTable;
  readonly sessions: Sessions | undefined;
  /** How many rounds there are. */
  readonly rounds: number;
  readonly offline: OfflineTimes | undefined;
  readonly stays: ListStays | undefined;
  /** Of automatic messages: groups in which the buyer also wrote. */
  readonly consulting: GroupIndex | undefined;
}

/** What a message's unit is made of: its consumer, session, round or itself. */
export function baseOf({ log: { messages, conversations }, rule, sessions, buffers }: Judging, row: number): number {
  const whose = messages.conversation[row];
  switch (rule.unit) {
    case "message": return row;
    case "round": return buffers.roundOf[row];
    case "session": return sessions?.of[whose] ?? whose;
    default: return conversations.consumer[whose];
  }
}

/** How many bases there are at most. */
export function basesOf({ log: { messages, conversations }, rule, rounds }: Judging): number {
  return rule.unit === "message" ? messages.count : rule.unit === "round" ? rounds : conversations.count;
}
