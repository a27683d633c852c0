/** How a turn ends: its buyer leaves, or all its messages are answered. */
import { unitInterval } from "../random/draw.ts";
import { drawNumber, drawOf, DRAW_SILENT, DRAW_THINK, hasLeft, lastTurn, number, stream, turn } from "./conversations.ts";
import { PHASE_CLOSE, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { idleTimeoutMs, silentShare, thinkTable } from "./laws.ts";
import { buyerNode } from "./nodes.ts";
import { wholeVariate } from "./variates.ts";

/** Whether the buyer who loses patience in this turn goes without a word. */
export function leavesSilently(slot: number): boolean {
  return unitInterval(drawOf(slot, drawNumber(turn[slot], 0, DRAW_SILENT))) < silentShare[stream[slot]];
}

/** The turn's last reply is out at `at`, which may lie ahead: the buyer thinks and writes again, or the conversation closes. */
export function followUp(slot: number, at: number): void {
  const of = stream[slot];
  if (hasLeft[slot] === 0 && turn[slot] < lastTurn[slot]) {
    const thinkMs = wholeVariate(thinkTable[of], drawOf(slot, drawNumber(turn[slot], 0, DRAW_THINK)), 1);
    turn[slot]++;
    schedule(buyerNode(slot), timeAfter(at, thinkMs), PHASE_SEND, number[slot]);
  } else {
    schedule(buyerNode(slot), timeAfter(at, idleTimeoutMs[of]), PHASE_CLOSE, number[slot]);
  }
}
