import { GroupIndex } from "./groupIndex.ts";
import type { Judging } from "./judging.ts";

/** Which of a unit's messages have a clock. First is meant within the unit. Source: docs/rules.md. */
export class UnitClocks {
  declare readonly judging: Judging;
  declare readonly hasOne: boolean;
  /** First messages by round or session, then unit (as agent), their rows as days; absent where each message has a clock or only the unit's first. */
  declare readonly firsts: GroupIndex | undefined;

  constructor(judging: Judging) {
    const { rule: { unit, clock }, log, rounds } = judging;
    const isFirst = clock === "first-of-burst" || clock === "first-of-session";
    this.judging = judging;
    this.hasOne = unit === "round" || (unit === "session" && clock === "first-of-session");
    this.firsts = isFirst && !this.hasOne && unit !== "message" ? new GroupIndex(false) : undefined;
    this.firsts?.begin(clock === "first-of-burst" ? rounds : log.conversations.count);
  }

  /** Asked in order of the messages; what is charged to several agents is asked once for each of their units. */
  has(row: number, unit: number): boolean {
    const { judging, firsts } = this;
    if (this.hasOne) return judging.units.firstRow[unit] === row;
    if (firsts === undefined) return true;
    const whose = judging.log.messages.conversation[row];
    const group = judging.rule.clock === "first-of-burst" ? judging.buffers.roundOf[row] : (judging.sessions?.of[whose] ?? whose);
    const known = firsts.find(group, 0, unit);
    if (known >= 0) return firsts.day[known] === row;
    firsts.add(group, row, unit);
    return true;
  }
}
