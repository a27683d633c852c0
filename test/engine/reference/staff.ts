import { AGENT_STATES, type AgentState } from "../../../src/log/kinds.ts";
import {
  DUTY_BREAK, DUTY_CAP, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW, type DutyChanges,
} from "../../../src/model/model.ts";
import type { Desk } from "./desk.ts";
import type { Clerk } from "./parties.ts";
import { handBack } from "./routing.ts";
import { beginNext } from "./serving.ts";

/** One change of the roster, a meal or a cap. */
export function changeDuty(desk: Desk, duty: DutyChanges, row: number): void {
  const clerk = desk.clerks[duty.agent[row]];
  switch (duty.change[row]) {
    case DUTY_START: comeOn(desk, clerk); break;
    case DUTY_BREAK: goToTable(desk, clerk); break;
    case DUTY_RESUME: comeBack(desk, clerk); break;
    case DUTY_STOP_NEW: clerk.takesNew = false; break;
    case DUTY_END_FINISH: goOff(desk, clerk, "finish"); break;
    case DUTY_END_LEAVE: goOff(desk, clerk, "off"); break;
    case DUTY_END_HAND_OVER: handOver(desk, clerk); break;
    case DUTY_CAP: clerk.cap = duty.value[row]; break;
    default: throw new Error(`unknown change ${duty.change[row]}`);
  }
  desk.agenda.addOnce(desk.now, "assignment");
}

export function comeOn(desk: Desk, clerk: Clerk): void {
  clerk.duty = "on";
  clerk.takesNew = true;
  clerk.dutySince = desk.now;
  clerk.isAway = false;
  note(desk, clerk, "online");
  beginNext(desk, clerk);
  desk.agenda.addOnce(desk.now, "assignment");
}

export function goOff(desk: Desk, clerk: Clerk, duty: "finish" | "off"): void {
  clerk.duty = duty;
  clerk.takesNew = false;
  clerk.isAway = false;
  note(desk, clerk, "offline");
}

export function goToTable(desk: Desk, clerk: Clerk): void {
  clerk.isAway = true;
  if (clerk.duty === "on") note(desk, clerk, "away");
}

export function comeBack(desk: Desk, clerk: Clerk): void {
  clerk.isAway = false;
  clerk.dutySince = desk.now;
  if (clerk.duty === "on") note(desk, clerk, "online");
  beginNext(desk, clerk);
}

function handOver(desk: Desk, clerk: Clerk): void {
  goOff(desk, clerk, "off");
  for (const chat of desk.chats) {
    if (chat.clerk !== clerk) continue;
    if (clerk.reply?.chat === chat) chat.isToBeHandedOver = true;
    else handBack(desk, clerk, chat);
  }
}

function note(desk: Desk, clerk: Clerk, state: AgentState): void {
  desk.rows.presence.push({ at: desk.now, agent: clerk.number, state: AGENT_STATES.indexOf(state) });
}
