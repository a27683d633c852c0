import type { Sensitivity, SensitivityBar } from "../../staffing/sensitivity/sensitivity.ts";
import type { Stress, StressOutcome } from "../../staffing/sensitivity/stressCase.ts";
import type { SurvivedUplift, UpliftPoint } from "../../staffing/sensitivity/survivedUplift.ts";
import type { TargetFigure } from "../../staffing/target/targetFigures.ts";
import type { Subject, UncertainNumber } from "../../staffing/sensitivity/uncertainNumbers.ts";
import { bySureness } from "../../staffing/target/usedFailures.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { nameOf } from "../nameOf.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { type SensitivityWords, sensitivityWordsOf, type UpliftFacts } from "./sensitivityWords.ts";

/** How a roster stands: what is uncertain, how much more may come, what may go wrong on its busiest day. */
export function sensitivityBlocks(sensitivity: Sensitivity, language: Language): ForecastBlock[] {
  const words = sensitivityWordsOf(language);
  const { bars, notThere, unmoved = [], uplift, stress, milder, base, date, interrupted } = sensitivity;
  const counts = Object.entries(milder) as [Stress["kind"], number][];
  return [
    ...(bars.length === 0 ? [] : [{
      title: words.barsTitle,
      table: { hasHead: true, rows: [headOf(words), ...bars.map((bar) => [barName(bar, bars, words), rangeText(bar, words), chanceText(bar.low), chanceText(bar.high), sourcesOf(bar, words)])] },
      after: [...(base.length > 1 ? [words.leastSure] : []), ...(notThere.length === 0 ? [] : [words.notThere(notThere.join(", "))]), ...(unmoved.length === 0 ? [] : [words.unmoved(unmoved.join(", "))])],
    }]),
    ...(uplift === undefined ? [] : [{ title: words.upliftTitle, lines: upliftSentences(uplift, words) }]),
    ...(stress.length === 0 ? [] : [{
      title: words.stressTitle(dayName(date, wordsOf(language))),
      table: { hasHead: true, rows: [[words.stressHead.what, words.stressHead.chance, words.stressHead.change, words.stressHead.standing], ...stress.map((outcome) => stressRow(outcome, language))] },
      ...(counts.length === 0 ? {} : { after: [words.milder(counts)] }),
    }]),
    ...(interrupted === true ? [{ lines: [words.interrupted] }] : []),
  ];
}

export function sensitivityFooter({ replications, anchored }: Sensitivity, language: Language): string {
  return sensitivityWordsOf(language).footer(formatNumber(replications), anchored === true);
}

/** The target that is met least surely, measured by its assurance. */
export function leastSureFigure<Figure extends TargetFigure>(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted(bySureness).at(0);
}

/** By its subject; by its path where the scenario named it and it belongs to none, or to one that has several bars. */
export function barName({ subject, numbers }: SensitivityBar, bars: readonly SensitivityBar[], { subjects }: Pick<SensitivityWords, "subjects">): string {
  return subject === "number" || bars.filter((bar) => bar.subject === subject).length > 1 ? numbers[0].path : subjects[subject];
}

/** The range of a number that the scenario names, of handling and of no-shows where all numbers have the same; else how many times what they are, of what an event adds; each such range once. */
export function rangeText({ subject, numbers }: Pick<SensitivityBar, "subject" | "numbers">, words: Pick<SensitivityWords, "times">): string {
  const [{ low, value, high, source }] = numbers;
  const isOne = numbers.every((each) => each.low === low && each.value === value && each.high === high);
  if (isOne && (source === "scenario" || subject === "handling" || subject === "no-shows")) return `${figureOf(subject, low)} – ${figureOf(subject, high)}${subject === "handling" || subject === "patience" ? " s" : ""}`;
  const times = numbers.flatMap((each) => (each.value === nothingOf(subject) ? [] : [words.times(timesText(each.low, each, subject), timesText(each.high, each, subject))]));
  return [...new Set(times)].join(", ");
}

/** An event's factor of 1 adds nothing: what is uncertain is what it adds. */
function nothingOf(subject: Subject): number {
  return subject === "uplift" ? 1 : 0;
}

function timesText(end: number, { value }: UncertainNumber, subject: Subject): string {
  const nothing = nothingOf(subject);
  return String(Number(((end - nothing) / (value - nothing)).toFixed(2)));
}

/** How a stress is called. */
export function stressName(stress: Stress, language: Language): string {
  const words = sensitivityWordsOf(language);
  const timeOf = (moment: string): string => moment.slice(11);
  switch (stress.kind) {
    case "agent-absent": return words.stress({ kind: stress.kind, shift: shiftName(stress, language) });
    case "team-late": return words.stress({ kind: stress.kind, shift: shiftName(stress, language), agents: stress.agents, from: timeOf(stress.from), to: timeOf(stress.to) });
    case "bots-out": return words.stress({ kind: stress.kind, from: timeOf(stress.from) });
    case "burst": return words.stress({ kind: stress.kind, from: timeOf(stress.from), to: timeOf(stress.to), figure: plainPercent(stress.factor - 1) });
    case "spam": return words.stress({ kind: stress.kind, figure: plainPercent(stress.share), conversations: formatNumber(stress.conversations) });
  }
}

function shiftName({ team, shift }: { readonly team: string; readonly shift: string }, language: Language): string {
  return `${team} · ${nameOf(shift, wordsOf(language))}`;
}

function headOf({ barsHead: { what, range, low, high, source } }: SensitivityWords): string[] {
  return [what, range, low, high, source];
}

function chanceText(figures: readonly TargetFigure[]): string {
  return figureText(formatEstimate(leastSureFigure(figures)?.pass, "share"));
}

/** Of several numbers each source once. */
function sourcesOf({ numbers }: SensitivityBar, { sources }: Pick<SensitivityWords, "sources">): string {
  return [...new Set(numbers.map(({ source }) => sources[source]))].join(", ");
}

function figureOf(subject: Subject, value: number): string {
  if (subject === "bots" || subject === "no-shows") return plainPercent(Number(value.toFixed(4)));
  return formatNumber(value, value < 10 && !Number.isInteger(value) ? 2 : 0);
}

function upliftSentences(uplift: SurvivedUplift, words: SensitivityWords): string[] {
  const { of, failed, most } = uplift;
  // Where nobody comes nothing is assessed, and nothing is stood.
  const passed = uplift.passed?.targets.some(({ pass }) => pass.value !== undefined) === true ? uplift.passed : undefined;
  return [
    passed === undefined ? words.survivesNothing(of) : words.survives(factsOf(uplift, passed)),
    failed === undefined ? words.neverFails(formatNumber(most), of) : words.failsAt(factsOf(uplift, failed)),
    ...(passed !== undefined && failed !== undefined && failed.strength - passed.strength > uplift.step * 1.5 ? [words.between(formatNumber(passed.strength, 2), formatNumber(failed.strength, 2))] : []),
  ];
}

function factsOf({ of }: SurvivedUplift, { strength, consults, targets }: UpliftPoint): UpliftFacts {
  return { of, change: `${Math.round(Math.abs(strength - 1) * 100)}%`, isMore: strength > 1, consults: formatNumber(consults), pass: chanceText(targets) };
}

function stressRow({ stress, targets, standing }: StressOutcome, language: Language): string[] {
  const words = sensitivityWordsOf(language);
  const figure = leastSureFigure(targets);
  return [stressName(stress, language), chanceText(targets), figure === undefined ? "" : differenceText(figure.passChange, { scale: 100, withUnit: (text) => words.points(text), isWhole: true }), words.standings[standing]];
}
