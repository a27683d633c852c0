import type { ReadLog } from "../../import/readLog.ts";
import { DAY_MS } from "../../time/units.ts";
import { DeskSweep } from "./deskSweep.ts";
import { forgetUncertainStarts } from "./forgetUncertainStarts.ts";
import { filledHandlings } from "./handlingColumns.ts";
import { mealsOfAgents } from "./mealsOfAgents.ts";
import type { ObservedDesk } from "./observedDesk.ts";
import { stintsOf } from "./stintsOf.ts";
import { timeResolution } from "./timeResolution.ts";

/** What the desk of a log did. `days`: from which numbers are taken; absent: all until that on which the last conversation begins. Cost: linear, save that each agent's ends of conversations are sorted. */
export function observeDesk(read: ReadLog, days?: { readonly fromMs: number; readonly toMs: number }): ObservedDesk {
  let sweep = new DeskSweep(read, true);
  if (sweep.answeredAlong > sweep.answeredApart) sweep = new DeskSweep(read, false);
  const shifts = mealsOfAgents(stintsOf(read), sweep.columns);
  forgetUncertainStarts(sweep.columns, shifts);
  return {
    read, fromMs: days?.fromMs ?? 0, toMs: days?.toMs ?? lastDayOf(read),
    streams: read.streams, resolutionMs: timeResolution(read.log), shifts,
    placesTaken: sweep.placesTaken.list(),
    handlings: filledHandlings(sweep.columns), handlingOfMessage: sweep.handlingOfMessage,
  };
}

function lastDayOf({ log: { conversations } }: ReadLog): number {
  let last = 0;
  for (let row = 0; row < conversations.count; row++) if (conversations.openedAt[row] > last) last = conversations.openedAt[row];
  return (Math.floor(last / DAY_MS) + 1) * DAY_MS;
}
