import type { PeriodOutlook, VolumeChance } from "../../forecast/period/periodOutlook.ts";
import type { Recovery } from "../../forecast/period/recovery.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate, formatQuantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget, signOf } from "../figures/formatTarget.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";

/** After how many further days a recovery is told. */
const TOLD_STEPS: readonly number[] = [1, 2, 3, 5, 7, 9, 14, 21, 30, 60, 90];
const MOST_DATES = 10;
/** Rates are told to a tenth of a per cent, seconds to a tenth. */
const TOLD_HALF_WIDTH = 0.005;

/** What lies beyond the judged days: what the next days must reach, when to register, whether days are assessed, what is not foretold. */
export function outlookBlocks(outlook: PeriodOutlook, language: Language): ForecastBlock[] {
  const words = forecastWordsOf(language);
  const blocks = [
    ...outlook.recoveries.map((recovery) => recoveryBlock(recovery, words, language)),
    ...(outlook.calendar.length === 0 ? [] : [calendarBlock(outlook, words, language)]),
    ...outlook.volumes.map((volume) => volumeBlock(volume, words, language)),
    ...(outlook.leftOut.length === 0 ? [] : [{ lines: outlook.leftOut.map(({ name, kind, reason }) => words.outlook.leftOut(name[language], kindName(kind, language), reason)) }]),
  ];
  return blocks.length === 0 ? [{ lines: [words.outlook.nothing] }] : blocks;
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
    lines: [own.current(current.value === undefined ? undefined : formatQuantity(current.value, quantity, TOLD_HALF_WIDTH), limitText(recovery.limit, quantity), current.daysMissing)],
    table: { hasHead: true, rows: [[own.nextDays, own.required, own.probability], ...told.map((step) => [String(step.days), requiredText(step.required, recovery, words), chanceText(step.probability)])] },
    after: expected === undefined ? [] : [own.expected(formatQuantity(expected, quantity, TOLD_HALF_WIDTH), formatNumber(volume))],
  };
}

/** A share that cannot be, or is had anyway, is told so. */
function requiredText(required: number | undefined, { quantity, limit }: Recovery & { readonly quantity: "share" | "seconds" }, { outlook }: ForecastWords): string {
  if (required === undefined) return "";
  const isLower = limit.operator.startsWith(">");
  if (isLower ? required > 1 && quantity === "share" : required < 0) return outlook.impossible;
  if (isLower ? required <= 0 : required >= 1 && quantity === "share") return outlook.anyRate;
  return limitText({ operator: limit.operator, value: required }, quantity, 1);
}

function calendarBlock({ calendar }: PeriodOutlook, words: ForecastWords, language: Language): ForecastBlock {
  const rows = calendar.slice(0, MOST_DATES).map(({ date, eligible, rules }) => {
    const missing = rules.reduce((most, { daysMissing }) => Math.max(most, daysMissing), 0);
    return [dayName(date, wordsOf(language)), chanceText(eligible), missing === 0 ? "" : words.outlook.missing(missing)];
  });
  return { title: words.outlook.calendar, table: { rows, hasHead: false } };
}

function volumeBlock(volume: PeriodOutlook["volumes"][number], words: ForecastWords, language: Language): ForecastBlock {
  const rows = volume.days.map(({ date, mean, reached }: VolumeChance["days"][number]) => [dayName(date, wordsOf(language)), words.outlook.volume(formatNumber(mean), chanceText(reached))]);
  const title = words.outlook.volumes(volume.name[language], `${signOf(volume.minimum.operator)} ${formatNumber(volume.minimum.value)}`, volume.of === "consumers");
  return { title, table: { rows, hasHead: false } };
}

function chanceText(estimate: Estimate): string {
  return figureText(formatEstimate(estimate, "share"));
}

/** `decimals`: of what was calculated; a given limit has its own. */
function limitText({ operator, value }: Recovery["limit"], quantity: "share" | "seconds", decimals?: number): string {
  if (decimals === undefined) return formatTarget({ operator, value }, quantity);
  const scale = 10 ** (quantity === "share" ? decimals + 2 : decimals);
  return formatTarget({ operator, value: Math.round(value * scale) / scale }, quantity);
}

function kindName(kind: string, language: Language): string {
  const { consequences } = wordsOf(language);
  return consequences.kinds[kind] ?? kind;
}
