import type { JudgedRule } from "../../experiment/judgedRule.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import { placeOfSpan } from "../../experiment/talliedSpans.ts";
import type { DayCounts } from "../../rules/periodVerdict.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";
import type { HistoryDay } from "./ruleHistory.ts";

/** The days of a rule: those that really were, then those that are simulated, without a gap; numbered from the first one. */
export interface CountedDays {
  /** Days that are history; the first simulated one has this number. */
  readonly past: number;
  /** All days. */
  readonly days: number;
  dateOf(day: number): string;
  /** In a replication; days of which nothing is known have no units. Consumers of past days are told by the units. */
  countsOf(replication: number): DayCounts;
}

/** History beyond so many days before the first simulated one plays no part in any rule. */
const LONGEST_PAST = 120;

/** Puts a rule's history before its simulated days; what is told of simulated days is left aside. */
export function countedDays({ scenario, plan }: Simulation, table: ReplicationTable, rule: number, history: readonly HistoryDay[]): CountedDays {
  const firstDate = addDays(scenario.start, scenario.warmUp);
  const first = dayNumber(firstDate) ?? 0;
  const before = history.map((day) => ({ ...day, back: first - (dayNumber(day.date) ?? 0) })).filter(({ back }) => back >= 1 && back <= LONGEST_PAST);
  const past = before.reduce((most, { back }) => Math.max(most, back), 0);
  const numerators = new Float64Array(past + scenario.days);
  const denominators = new Float64Array(past + scenario.days);
  for (const { back, numerator, denominator } of before) {
    numerators[past - back] = numerator;
    denominators[past - back] = denominator;
  }
  const played = Array.from({ length: scenario.days }, (_, day) => {
    const asked = { rule, from: day, to: day };
    const units = table.denominators(rule, day);
    return { numerators: table.numerators(rule, day), denominators: units, consumers: placeOfSpan(plan.spans ?? [], asked) < 0 ? units : table.span(asked).consumers };
  });
  return {
    past, days: past + scenario.days, dateOf: (day) => addDays(firstDate, day - past),
    countsOf: (replication) => {
      played.forEach((day, index) => {
        numerators[past + index] = day.numerators[replication];
        denominators[past + index] = day.denominators[replication];
      });
      const consumers = (from: number, to: number): number => {
        let sum = 0;
        for (let day = Math.max(0, from); day <= Math.min(to, past + played.length - 1); day++) sum += day < past ? denominators[day] : played[day - past].consumers[replication];
        return sum;
      };
      return { numerators, denominators, consumers };
    },
  };
}

/** What a rule's simulated days bring on average. */
export function meanDay(counted: CountedDays, replications: number): { readonly numerator: number; readonly denominator: number } {
  let [numerator, denominator] = [0, 0];
  for (let replication = 0; replication < replications; replication++) {
    const counts = counted.countsOf(replication);
    for (let day = counted.past; day < counted.days; day++) {
      numerator += counts.numerators[day];
      denominator += counts.denominators[day];
    }
  }
  const cells = Math.max(1, replications * (counted.days - counted.past));
  return { numerator: numerator / cells, denominator: denominator / cells };
}

/** How a rule is named in an outlook. */
export function nameOf({ pack, shop }: JudgedRule): { readonly rule: string; readonly name: JudgedRule["pack"]["name"]; readonly shop?: string; readonly quantity: "share" | "seconds" } {
  return { rule: pack.id, name: pack.name, ...(shop === undefined ? {} : { shop }), quantity: pack.measure === undefined ? "share" : "seconds" };
}
