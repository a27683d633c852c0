import type { PeriodOutlook, VolumeChance } from "../../forecast/period/periodOutlook.ts";
import { formatQuantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget, signOf } from "../figures/formatTarget.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { chanceText } from "./chanceText.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";
import { requiredText } from "./requiredText.ts";

/** After how many further days a recovery is told. */
const TOLD_STEPS: readonly number[] = [1, 2, 3, 5, 7, 9, 14, 21, 30, 60, 90];
const MOST_DATES = 10;
/** Rates are told to a tenth of a per cent, seconds to a tenth. */
const TOLD_HALF_WIDTH = 0.005;

/** What lies beyond the judged days: what the next days must reach, when to register, whether days are assessed, what is not foretold. `today`: a day that has begun, where its rest is told beside. */
export function outlookBlocks(outlook: PeriodOutlook, language: Language, today?: string): ForecastBlock[] {
  const words = forecastWordsOf(language);
  const blocks: ForecastBlock[] = [
    ...outlook.recoveries.map((recovery, place) => ({ ...recoveryBlock(recovery, words, language), chart: { of: "recovery" as const, place } })),
    ...(outlook.calendar.length === 0 ? [] : [calendarBlock(outlook, words, language)]),
    ...outlook.volumes.map((volume, place) => ({ ...volumeBlock(volume, words, language), chart: { of: "volume" as const, place } })),
    ...(outlook.leftOut.length === 0 ? [] : [{ lines: outlook.leftOut.map(({ name, kind, reason }) => words.outlook.leftOut(name[language], kindName(kind, language), reason)) }]),
  ];
  if (blocks.length === 0) return [{ lines: [words.outlook.nothing] }];
  return today === undefined ? blocks : [{ lines: [words.outlook.begun(dayName(today, wordsOf(language)))] }, ...blocks];
}

export function outlookFooter({ replications, history }: PeriodOutlook, language: Language): string {
  return forecastWordsOf(language).outlook.footer(formatNumber(replications), history === undefined ? undefined : `${history.from} … ${history.to}`);
}

function recoveryBlock(recovery: PeriodOutlook["recoveries"][number], words: ForecastWords, language: Language): ForecastBlock {
  const { current, after, days, expected, volume, quantity } = recovery;
  const own = words.outlook;
  const told = after.filter((step) => TOLD_STEPS.includes(step.days) || step.days === days);
  return {
    title: own.recovery(recovery.name[language], kindName(recovery.kind, language), days),
    lines: [own.current(current.value === undefined ? undefined : formatQuantity(current.value, quantity, TOLD_HALF_WIDTH), formatTarget(recovery.limit, quantity), current.daysMissing)],
    table: { hasHead: true, rows: [[own.nextDays, own.required, own.probability], ...told.map((step) => [own.until(step.days, dayName(step.date, wordsOf(language))), requiredText(step.required, recovery, language), chanceText(step.probability)])] },
    after: expected === undefined ? [] : [own.expected(formatQuantity(expected, quantity, TOLD_HALF_WIDTH), formatNumber(volume))],
  };
}

function calendarBlock({ calendar }: PeriodOutlook, words: ForecastWords, language: Language): ForecastBlock {
  const rows = calendar.slice(0, MOST_DATES).map(({ date, eligible, rules }) => {
    const missing = rules.reduce((most, { daysMissing }) => Math.max(most, daysMissing), 0);
    return [dayName(date, wordsOf(language)), chanceText(eligible), missing === 0 ? "" : words.outlook.missing(missing)];
  });
  return { title: words.outlook.calendar, table: { rows, hasHead: false }, chart: { of: "calendar" } };
}

function volumeBlock(volume: PeriodOutlook["volumes"][number], words: ForecastWords, language: Language): ForecastBlock {
  const rows = volume.days.map(({ date, mean, reached }: VolumeChance["days"][number]) => [dayName(date, wordsOf(language)), words.outlook.volume(formatNumber(mean), chanceText(reached))]);
  const title = words.outlook.volumes(volume.name[language], `${signOf(volume.minimum.operator)} ${formatNumber(volume.minimum.value)}`, volume.of === "consumers");
  return { title, table: { rows, hasHead: false } };
}

function kindName(kind: string, language: Language): string {
  const { consequences } = wordsOf(language);
  return consequences.kinds[kind] ?? kind;
}
