import type { ReadLog } from "../../import/readLog.ts";
import { DAY_MS } from "../../time/units.ts";
import { callsOf, isOneAtATime } from "./callsOf.ts";
import { DeskSweep } from "./deskSweep.ts";
import { forgetUncertainStarts } from "./forgetUncertainStarts.ts";
import { filledHandlings } from "./handlingColumns.ts";
import { mealsOfAgents } from "./mealsOfAgents.ts";
import type { ObservedDesk } from "./observedDesk.ts";
import { OpenChats } from "./openChats.ts";
import { passedOver } from "./passedOver.ts";
import { sideBySide } from "./sideBySide.ts";
import { stintsOf } from "./stintsOf.ts";
import { timeResolution } from "./timeResolution.ts";

/** Of the time what is over after each step. */
const STEPS = { listed: 0.1, swept: 0.35, again: 0.6, passed: 0.9 };

/** What the desk of a log did. `days`: from which numbers are taken; absent: all until that on which the last conversation begins. `onProgress` hears what share is done. Cost: linear, save that each agent's ends of conversations are sorted. */
export function observeDesk(read: ReadLog, days?: { readonly fromMs: number; readonly toMs: number }, onProgress?: (share: number) => void): ObservedDesk {
  const resolutionMs = timeResolution(read.log);
  const open = read.shape === "conversations" ? sideBySide(read) : undefined;
  const areCalls = isOneAtATime(open);
  const listed = areCalls ? callsOf(read) : read.log.assignments;
  const openChats = new OpenChats(listed, read.agents.size, read.lastAt);
  onProgress?.(STEPS.listed);
  let sweep = new DeskSweep(read, true, resolutionMs, openChats);
  onProgress?.(STEPS.swept);
  if (sweep.duringHandling.isAnsweredAlong) sweep = new DeskSweep(read, false, resolutionMs, openChats);
  onProgress?.(STEPS.again);
  const stints = stintsOf(read, areCalls);
  const passed = passedOver(read, stints, listed, openChats);
  onProgress?.(STEPS.passed);
  const shifts = mealsOfAgents(stints, sweep.columns, passed);
  forgetUncertainStarts(sweep.columns, shifts);
  return {
    read, fromMs: days?.fromMs ?? 0, toMs: days?.toMs ?? lastDayOf(read),
    streams: read.streams, resolutionMs, shifts, passed,
    ...(open === undefined ? {} : { sideBySide: open }),
    placesTaken: sweep.placesTaken.list(), closingsUntold: openChats.untold,
    handlings: filledHandlings(sweep.columns), handlingOfMessage: sweep.handlingOfMessage,
  };
}

function lastDayOf({ log: { conversations } }: ReadLog): number {
  let last = 0;
  for (let row = 0; row < conversations.count; row++) if (conversations.openedAt[row] > last) last = conversations.openedAt[row];
  return (Math.floor(last / DAY_MS) + 1) * DAY_MS;
}
