import type { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import { type DetailPlan, tellsEnds } from "../metrics/logDetail.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { spanOf } from "./dailySeries.ts";
import type { RealFigures } from "./realFigures.ts";
import { HOURS_PER_DAY } from "../time/units.ts";

/** Tells what the comparison must be read with: what was odd in the log, days without anybody, what of the scenario lies on other days, how finely times are known. */
export function backtestFindings(read: ReadLog, real: RealFigures, dates: readonly string[], played: readonly Scenario[], detail: DetailPlan, findings: Findings): void {
  const { shown: { lists, resolutionMs } } = detail;
  for (const { code, count, example, line, facts } of read.findings) findings.add(code, () => (facts === undefined ? example : { text: example, facts }), count, line);
  dates.forEach((date, day) => {
    const isEmpty = real.detail.arrivals.subarray(day * HOURS_PER_DAY, (day + 1) * HOURS_PER_DAY).every((count) => count === 0);
    if (isEmpty) findings.add("backtest-day-empty", () => ({ text: `no conversation begins on ${date}`, facts: { date } }));
  });
  tellOutside(played, findings);
  if (!lists) {
    findings.add("backtest-no-lists", () => "no row tells when a conversation enters an agent's list; it counts as waiting until a person's first reply", read.log.conversations.count);
  }
  if (!tellsEnds(detail)) {
    findings.add("backtest-no-ends", () => "no row tells when a conversation is closed or its buyer leaves; what nobody takes does not count as waiting");
  }
  if (resolutionMs > 1) {
    const seconds = resolutionMs / 1000;
    findings.add("backtest-times-cut", () => ({ text: `the log's times are whole ${seconds === 1 ? "seconds" : "minutes"}; those of the replications are cut to the same`, facts: { seconds } }));
  }
}

/** Events and incidents that meet none of the played days. */
function tellOutside(played: readonly Scenario[], findings: Findings): void {
  const [{ events, incidents }] = played;
  const spans = [...events.map(({ name, from, to }) => ({ name, from, to })), ...incidents.map((incident) => ({ name: Object.keys(incident)[0], ...spanOf(incident) }))];
  for (const { name, from, to } of spans) {
    const isMet = played.some(({ start, days, warmUp }) => from < `${addDays(start, warmUp + days)}T00:00` && to > `${start}T00:00`);
    if (!isMet) findings.add("backtest-event-outside", () => ({ text: `${name} (${from.replace("T", " ")}) lies on none of the log's days`, facts: { name, from: from.replace("T", " ") } }));
  }
}
