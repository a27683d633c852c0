import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { luckOrSkill } from "./luckOrSkill.ts";
import type { PartDays } from "./luckOrSkill.ts";
import type { DayPair, FigureCounts } from "../shop/figureCounts.ts";
import { UNIT_OF_FIGURE } from "../shop/otherFigures.ts";
import { ratioKind } from "../shop/shopFigure.ts";
import type { FigureKind } from "../shop/shopFigure.ts";
import type { ShopFigures } from "../shop/shopFigures.ts";
import { betterOfFigure } from "./comparison.ts";
import type { CompareOptions, Compared, Comparison } from "./comparison.ts";
import { shiftOfDays } from "./shiftOfDays.ts";

/** A rule with what was counted of it by day and agent. */
export interface CountedRule {
  readonly pack: Pick<RulePack, "id" | "name" | "measure" | "unit">;
  readonly counts: FigureCounts;
}

/** A thing that can be compared. */
interface Measured extends Pick<Comparison, "of" | "name" | "counted" | "unit" | "better"> {
  readonly counts: FigureCounts;
  readonly kind: FigureKind;
}

/** Luck that makes such differences less often than this is not believed in. Source: R. A. Fisher's protected comparisons. */
const LUCK = 0.05;

/** Compares on every rule and figure what is asked for. */
export function comparisons(read: ReadLog, rules: readonly CountedRule[], figures: Pick<ShopFigures, "counts"> | undefined, options: CompareOptions): Comparison[] {
  const measured = [...rules.map(ofRule), ...figuresOf(figures)];
  const agent = options.agent === undefined ? undefined : toldName(read, options.agent);
  return options.by.flatMap((by) => {
    const labels = by === "shifts" ? shiftOfDays(read) : new Map<string, ReadonlyMap<number, string>>();
    return measured.map((its) => compared(by, partsOf(by, its.counts, { startDate: read.startDate, shifts: labels, agent, spans: options.spans ?? [] }), its, by === "agents" ? undefined : agent));
  });
}

/** The name by which the log tells an agent, who may be asked for by name or pseudonym. */
export function toldName({ agents }: ReadLog, asked: string): string {
  const number = agents.numberOf(asked);
  return number < 0 ? asked : agents.nameOf(number);
}

function ofRule({ pack, counts }: CountedRule): Measured {
  return { of: pack.id, name: pack.name, counted: pack.measure === undefined ? pack.unit : "message", counts, ...ruleUnits(pack) };
}

/** What a rule's figure is: a share that should be high, or a mean time that should be short. */
export function ruleUnits({ measure }: Pick<RulePack, "measure">): Pick<Measured, "unit" | "better" | "kind"> {
  return measure === undefined ? { unit: "share", better: "higher", kind: "share" } : { unit: "seconds", better: "lower", kind: "amount" };
}

function figuresOf(figures: Pick<ShopFigures, "counts"> | undefined): Measured[] {
  return [...(figures?.counts ?? [])].map(([name, counts]) => ({ of: name, unit: UNIT_OF_FIGURE[name], better: betterOfFigure(name), counts, kind: ratioKind(name) }));
}

interface PartsSource {
  readonly startDate: string;
  readonly shifts: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly agent: string | undefined;
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

function partsOf(by: Compared, counts: FigureCounts, { startDate, shifts, agent, spans }: PartsSource): PartDays[] {
  const chosen = agent === undefined ? counts.shop : (counts.agents.get(agent) ?? []);
  switch (by) {
    case "agents": return [...counts.agents].flatMap(([name, days]) => (name === "" ? [] : [partOf(name, days)]));
    case "months": return grouped(chosen, ({ day }) => [addDays(startDate, day).slice(0, 7)]);
    case "spans": return grouped(chosen, ({ day }) => {
      const date = addDays(startDate, day);
      return spans.filter(({ from, to }) => date >= from && date <= to).map(({ from, to }) => `${from}~${to}`);
    });
    case "shifts": {
      const whose = [...counts.agents].filter(([name]) => agent === undefined || name === agent);
      return grouped(whose.flatMap(([name, days]) => days.map((pair) => ({ ...pair, name }))), ({ day, name }) => shifts.get(name)?.get(day) ?? []);
    }
  }
}

/** Days by what they are of; what several agents did on a day in one part is added up. */
function grouped<Pair extends DayPair>(pairs: readonly Pair[], partsOfDay: (pair: Pair) => readonly string[] | string): PartDays[] {
  const parts = new Map<string, Map<number, DayPair>>();
  for (const pair of pairs) {
    for (const part of [partsOfDay(pair)].flat()) {
      const days = parts.get(part) ?? new Map<number, DayPair>();
      parts.set(part, days);
      const known = days.get(pair.day);
      days.set(pair.day, { day: pair.day, numerator: pair.numerator + (known?.numerator ?? 0), denominator: pair.denominator + (known?.denominator ?? 0) });
    }
  }
  return [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([part, days]) => partOf(part, [...days.values()]));
}

function partOf(of: string, days: readonly DayPair[]): PartDays {
  const counted = days.filter(({ denominator }) => denominator > 0);
  return { of, numerators: counted.map(({ numerator }) => numerator), denominators: counted.map(({ denominator }) => denominator), days: counted.map(({ day }) => day) };
}

function compared(by: Compared, parts: readonly PartDays[], { of, name, counted, unit, better, kind }: Measured, agent: string | undefined): Comparison {
  const found = luckOrSkill(parts, kind === "share" ? "share" : "any");
  const sign = better === "higher" ? -1 : 1;
  const isMoreThanLuck = found.chance === undefined ? undefined : found.chance < LUCK;
  return {
    by, ...(agent === undefined ? {} : { agent }), of, ...(name === undefined ? {} : { name }), ...(counted === undefined ? {} : { counted }), unit, better, ...found,
    parts: found.parts.toSorted((a, b) => sign * ((a.rate.value ?? 0) - (b.rate.value ?? 0))),
    ...(isMoreThanLuck === undefined ? {} : { isMoreThanLuck }),
    pairs: found.pairs.map((pair) => ({ ...pair, isMoreThanLuck: isMoreThanLuck === true && (pair.lower > 0 || pair.upper < 0) })),
  };
}
