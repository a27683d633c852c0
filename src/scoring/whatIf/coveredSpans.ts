import { InputFaults } from "../../errors/inputFault.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { addDays } from "../../time/calendar.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS } from "../../time/units.ts";
import { unattendedSpans } from "./unattendedSpans.ts";
import type { UnattendedSpan } from "./unattendedSpans.ts";
import type { WhatIfChange, WhatIfOptions } from "./whatIfResult.ts";

/** Lunch, where nobody tells of one. */
const ASSUMED_SPAN = { from: "12:00", to: "13:00" } as const;

export interface CoveredSpans {
  readonly change: Extract<WhatIfChange, { kind: "span-covered" }>;
  /** In order of time, on every day of the log. */
  readonly spans: readonly UnattendedSpan[];
}

/** The span given, on every day; else the gaps that rows of agents' states tell; else 12:00 to 13:00. Throws InputFaults for a span that is none. */
export function coveredSpans(read: ReadLog, { span }: WhatIfOptions): CoveredSpans {
  if (span !== undefined) return { change: { kind: "span-covered", spans: [span], source: "given" }, spans: everyDay(read, span) };
  const { presence } = read.log;
  if (presence.count === 0) {
    return { change: { kind: "span-covered", spans: [ASSUMED_SPAN], source: "assumed" }, spans: everyDay(read, ASSUMED_SPAN) };
  }
  const spans = unattendedSpans(presence);
  const told = spans.map(({ from, to }) => {
    const day = Math.floor(from / DAY_MS);
    return { date: addDays(read.startDate, day), from: formatTimeOfDay(from - day * DAY_MS), to: formatTimeOfDay(to - day * DAY_MS) };
  });
  return { change: { kind: "span-covered", spans: told, source: "presence" }, spans };
}

function everyDay({ days }: ReadLog, span: { readonly from: string; readonly to: string }): UnattendedSpan[] {
  const from = parseTimeOfDay(span.from);
  const to = parseTimeOfDay(span.to);
  if (from === undefined || to === undefined || to <= from || to - from > DAY_MS) {
    throw new InputFaults([{ where: "--what-if", found: `the span is ${span.from}–${span.to}`, expected: "two times of day, the later one last, such as 12:00-13:00", mend: "write from when until when somebody should have been there" }]);
  }
  return Array.from({ length: days }, (_, day) => ({ from: day * DAY_MS + from, to: day * DAY_MS + to }));
}
