import { FIRST_CLOCKED, FIRST_JUDGED, FIRST_LATE, STANDINGS } from "../../judging/verdicts.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { ConsumerView } from "./consumerView.ts";
import { replyOf } from "./explainedMessage.ts";
import type { ExplainedMiss, ExplainedUnit } from "./explanation.ts";
import { messageTime } from "../../judging/parts/messageTime.ts";
import { rowsBy } from "./rowsBy.ts";

/** The consumer's units by day, in order of their first message. Cost: linear in its messages and in what agents are charged with. */
export function unitsOf({ judged: { verdicts }, rows }: ConsumerView): ReadonlyMap<number, readonly number[]> {
  const { units, unit, charges } = verdicts;
  const own = new Set(rows.messages);
  const found = new Set(rows.messages.map((row) => unit[row]).filter((number) => number >= 0));
  for (let charge = 0; charge < charges.count; charge++) if (own.has(charges.row[charge])) found.add(charges.unit[charge]);
  return rowsBy([...found].toSorted((a, b) => a - b), (number) => units.day[number]);
}

export function explainedUnit(view: ConsumerView, unit: number): ExplainedUnit {
  const { read: { log }, judged: { pack, rule, verdicts }, timeOf } = view;
  const { units, standing } = verdicts;
  const own = view.rowsOfUnit.get(unit) ?? [];
  const agent = view.agentOf(units.agent[unit]);
  const miss = missOf(view, unit);
  const times = pack.measure === undefined ? [] : own.map((row) => messageTime(log, rule, verdicts, row)).filter((time) => time >= 0);
  return {
    isMet: units.missRow[unit] < 0, ...(agent === undefined ? {} : { agent }),
    judged: count(own, (row) => standing[row] >= FIRST_JUDGED),
    clocked: count(own, (row) => standing[row] >= FIRST_CLOCKED),
    late: count(own, (row) => standing[row] >= FIRST_LATE),
    from: timeOf(log.messages.sentAt[units.firstRow[unit]]),
    ...(miss === undefined ? {} : { miss }),
    ...(times.length === 0 ? {} : { meanSeconds: times.reduce((sum, time) => sum + time, 0) / times.length / SECOND_MS }),
  };
}

function missOf(view: ConsumerView, unit: number): ExplainedMiss | undefined {
  const { read: { log, lines }, judged: { verdicts } } = view;
  const row = verdicts.units.missRow[unit];
  if (row < 0) return undefined;
  const isCharged = verdicts.unit[row] !== unit || verdicts.standing[row] < FIRST_LATE;
  const reply = isCharged ? -1 : replyOf(view, row);
  return {
    at: view.timeOf(log.messages.sentAt[row]), line: lines.ofMessage[row], standing: STANDINGS[verdicts.standing[row]], isCharged,
    ...(reply < 0 ? {} : { waitedSeconds: Math.max(0, log.replies.at[reply] - verdicts.clockAt[row]) / SECOND_MS }),
  };
}

function count(rows: readonly number[], holds: (row: number) => boolean): number {
  return rows.filter(holds).length;
}
