import type { CardAgent, Commission, ScoreCardResult, ScoredItem } from "../../scoring/card/scoreCardResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { alignedRows } from "./alignedRows.ts";
import { figureText } from "./figureText.ts";
import { sentenceLines } from "./shopTextOptions.ts";
import type { ShopTextOptions } from "./shopTextOptions.ts";
import { shopWordsOf } from "./shopWordsOf.ts";

/** The score card of each agent. Ends with a line feed. */
export function scoreCardText({ agents, notInLog }: ScoreCardResult, options: ShopTextOptions): string {
  const words = shopWordsOf(options.language);
  return `${[
    options.colors.strong(words.card),
    ...agents.flatMap((agent) => agentLines(agent, options)),
    ...(notInLog.length === 0 ? [] : sentenceLines(words.notInLog(notInLog), options).map(options.colors.faint)),
  ].join("\n")}\n`;
}

function agentLines({ agent, set, items, total, commission, awayHours }: CardAgent, options: ShopTextOptions): string[] {
  const { language, colors } = options;
  const words = shopWordsOf(language);
  const told = alignedRows(items.filter(({ points }) => points !== undefined).map((item) => itemRow(item, options)));
  const untold = items.flatMap((item) => (item.untold === undefined ? [] : [`${words.item[item.item]}: ${words.weightLeftOut(item.untold[language], formatNumber(item.weight, decimals(item.weight)))}`]));
  const more = [...commissionTexts(commission, options), ...(awayHours === undefined || awayHours === 0 ? [] : [words.away(figureText(awayHours, "hours", language))])];
  const indented = { columns: options.columns - 2 };
  return [
    `  ${words.total(agent, words.set[set], total === undefined ? undefined : formatNumber(total, 1))}`,
    ...told.map((line) => `    ${line}`),
    ...more.flatMap((line) => sentenceLines(line, indented)).map((line) => `  ${line}`),
    ...untold.flatMap((line) => sentenceLines(line, indented)).map((line) => colors.faint(`  ${line}`)),
  ];
}

/** An item of a card: its name, value, standard, whether that is met, points. */
export function itemRow({ item, unit, value = 0, standard, isMet, points = 0, weight }: ScoredItem, { language }: Pick<ShopTextOptions, "language">): string[] {
  const words = shopWordsOf(language);
  return [
    words.item[item], figureText(value, unit, language), standard === undefined ? "" : words.standard(figureText(standard, unit, language)),
    isMet === undefined ? "" : isMet ? words.met : words.notMet, words.points(formatNumber(points, decimals(points)), formatNumber(weight, decimals(weight))),
  ];
}

/** What an agent earns besides, or why that is not told; nothing where the card names no commission. */
export function commissionTexts(commission: Commission | undefined, { language }: Pick<ShopTextOptions, "language">): string[] {
  const words = shopWordsOf(language);
  if (commission === undefined) return [];
  const { yuan, share, salesYuan, untold } = commission;
  if (untold !== undefined) return [words.commissionUntold(untold[language])];
  if (yuan === undefined || share === undefined || salesYuan === undefined) return [];
  return [words.commission(figureText(yuan, "yuan", language), figureText(share, "share", language), figureText(salesYuan, "yuan", language))];
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
