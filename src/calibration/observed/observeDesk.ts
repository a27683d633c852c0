import type { ReadLog } from "../../import/readLog.ts";
import { DAY_MS } from "../../time/units.ts";
import { DeskSweep } from "./deskSweep.ts";
import { forgetUncertainStarts } from "./forgetUncertainStarts.ts";
import { filledHandlings } from "./handlingColumns.ts";
import { mealsOfAgents } from "./mealsOfAgents.ts";
import type { ObservedDesk } from "./observedDesk.ts";
import { stintsOf } from "./stintsOf.ts";
import { timeResolution } from "./timeResolution.ts";

/** What the desk of a log did. `days`: from which numbers are taken, where not from all of them. Cost: linear, save that each agent's ends of conversations are sorted. */
export function observeDesk(read: ReadLog, days?: { readonly fromMs: number; readonly toMs: number }): ObservedDesk {
  let sweep = new DeskSweep(read, true);
  if (sweep.answeredAlong > sweep.answeredApart) sweep = new DeskSweep(read, false);
  const shifts = mealsOfAgents(stintsOf(read), sweep.columns);
  forgetUncertainStarts(sweep.columns, shifts);
  return {
    read, fromMs: days?.fromMs ?? 0, toMs: days?.toMs ?? read.days * DAY_MS,
    streams: read.streams, resolutionMs: timeResolution(read.log), shifts,
    placesTaken: sweep.placesTaken.list(), mostOpen: sweep.mostOpen,
    handlings: filledHandlings(sweep.columns), handlingOfMessage: sweep.handlingOfMessage,
  };
}
