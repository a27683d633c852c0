/** One replication: the desk played from the first midnight to the end, message by message, into a message log. */
import type { MessageLog } from "../log/messageLog.ts";
import { fastPathApplies } from "../model/fastPathApplies.ts";
import type { Model } from "../model/model.ts";
import { agentCount, clearAgents, loadAgents } from "./agents.ts";
import { clearArrivals, loadArrivals } from "./arrivals.ts";
import { clearAssigning } from "./assigning.ts";
import { dutyOfReplication } from "./dutyOfReplication.ts";
import { clearBots, loadBots } from "./bots.ts";
import { clearBuying } from "./buying.ts";
import { clearConversations, isLive, leavesAt, usedSlots } from "./conversations.ts";
import { clearDeskDown } from "./deskDown.ts";
import { clearDuty } from "./duty.ts";
import { clearEvents, NEVER } from "./eventList.ts";
import { clearHandling } from "./handling.ts";
import { loadLaws } from "./laws.ts";
import { clearLists } from "./lists.ts";
import { clearPauses } from "./pauses.ts";
import { play } from "./play.ts";
import { clearPools } from "./pools.ts";
import { clearReceivers } from "./receivers.ts";
import { clearRecord, recordedLog, recordLeaving, settle } from "./record.ts";
import { classesOfReserve, clearReserve } from "./reserve.ts";
import { clearRouting } from "./routing.ts";
import { setForetelling } from "./serving.ts";
import { clearSideWork } from "./sideWork.ts";
import { leavesSilently } from "./turns.ts";
import { loadTables } from "./variates.ts";

let loaded: Model | undefined;

/**
 * Plays replication number `replication` of the model. The log's columns are reused by the next call.
 * `mayForetell` false plays step by step also where foretelling would do (see fastPathApplies); the log is the same.
 */
export function playReplication(model: Model, replication: number, mayForetell = true): MessageLog {
  const isFresh = model !== loaded;
  if (isFresh) load(model);
  setForetelling(mayForetell && fastPathApplies(model));
  const duty = dutyOfReplication(model, replication);
  clearDesk(model, replication);
  clearPauses(duty, model.attendance.deskDown, agentCount, isFresh || duty !== model.attendance.duty);
  play(model, duty);
  settleOpen();
  return recordedLog();
}

function load(model: Model): void {
  // a model that cannot be held leaves nothing loaded
  loaded = undefined;
  loadTables(model.tables);
  loadLaws(model);
  loadAgents(model);
  loadArrivals(model);
  loadBots(model);
  loaded = model;
}

function clearDesk(model: Model, replication: number): void {
  const { routing } = model;
  clearEvents(model.endMs);
  clearConversations();
  clearAgents();
  clearLists(agentCount);
  clearHandling(agentCount, routing.reply);
  clearDeskDown(model);
  clearDuty();
  clearPools(classesOfReserve(model));
  clearRecord();
  clearReceivers(model);
  clearReserve(model);
  clearBots();
  clearSideWork(model, replication);
  clearAssigning(routing.assign);
  clearRouting(routing.pool, routing.sticky);
  clearBuying();
  clearArrivals(replication);
}

/** What is open at the end stays so. Who waited in vain and went without a word is noticed by no agent, but stands in the log. */
function settleOpen(): void {
  for (let slot = 0; slot < usedSlots(); slot++) {
    if (!isLive(slot)) continue;
    if (leavesAt[slot] !== NEVER && leavesSilently(slot)) recordLeaving(slot, leavesAt[slot]);
    settle(slot);
  }
}
