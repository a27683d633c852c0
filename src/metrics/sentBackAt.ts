import type { Assignments } from "../log/messageLog.ts";
import type { DutyTimelines } from "./dutyTimelines.ts";

/**
 * When a conversation that was assigned by `row` and again by `next` went back to the pool: its agent's last going off duty between
 * the two; the second assignment itself where there was none (handed from agent to agent).
 */
export function sentBackAt(assignments: Assignments, duty: DutyTimelines, row: number, next: number): number {
  const assignedAgain = assignments.at[next];
  const offDuty = duty.offDuty.lastBeginBy(assignments.agent[row], assignedAgain);
  return offDuty > assignments.at[row] ? offDuty : assignedAgain;
}
