import { FIGURES, UNIT_OF_FIGURE } from "../../scoring/shop/otherFigures.ts";
import type { FigureName, OtherFigures, ShopFigure } from "../../scoring/shop/otherFigures.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { fit } from "../terminal/columns.ts";
import { alignedRows } from "./alignedRows.ts";
import { FIGURE_BASES, FIGURE_NAMES } from "./figureNames.ts";
import { figureText, intervalText } from "./figureText.ts";
import type { ShopTextOptions } from "./shopTextOptions.ts";
import { sentenceLines } from "./shopTextOptions.ts";
import { shopWordsOf } from "./shopWordsOf.ts";

/** Room for the figures' names, and for each agent; agents that do not fit stand in another block. */
const NAME_COLUMNS = 24;
const AGENT_COLUMNS = 13;
const WIDEST_AGENT = 11;

/** The shop's other figures with their intervals and what they rest on, and why others are missing. Ends with a line feed. */
export function figuresText({ told, untold, orders }: OtherFigures, options: ShopTextOptions): string {
  const { language, colors } = options;
  const words = shopWordsOf(language);
  const names = FIGURES.filter((name) => told[name] !== undefined);
  const rows = names.flatMap((name) => (told[name] === undefined ? [] : [figureRow(name, told[name], options)]));
  const reasons = [...new Set(FIGURES.flatMap((name) => untold[name]?.[language] ?? []))];
  const lines = [
    colors.strong(words.figures),
    ...alignedRows(rows).map((line) => `  ${line}`),
    ...(orders === undefined ? [] : sentenceLines(words.orders(orders.orders, orders.finalInLog, orders.ofConsumersInLog, orders.from, orders.to), options).map(colors.faint)),
    ...reasons.flatMap((reason) => {
      const figures = FIGURES.filter((name) => untold[name]?.[language] === reason).map((name) => FIGURE_NAMES[name][language]);
      return sentenceLines(words.untold(figures, reason), options).map(colors.faint);
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** A row for each agent and a column for each figure that is told of agents. Ends with a line feed; empty where none is. */
export function agentFiguresText({ told }: OtherFigures, { language, colors, columns }: ShopTextOptions): string {
  const words = shopWordsOf(language);
  const figures = FIGURES.flatMap((name) => (told[name] === undefined ? [] : [{ name, byAgent: told[name].byAgent }]));
  const agents = [...new Set(figures.flatMap(({ byAgent }) => byAgent.flatMap(({ of }) => of ?? [])))];
  if (agents.length === 0) return "";
  const blocks: string[] = [];
  const inBlock = Math.max(1, Math.floor((columns - NAME_COLUMNS) / AGENT_COLUMNS));
  for (let from = 0; from < agents.length; from += inBlock) {
    const shown = agents.slice(from, from + inBlock);
    const rows = figures.map(({ name, byAgent }) => [
      FIGURE_NAMES[name][language],
      ...shown.map((agent) => {
        const value = byAgent.find(({ of }) => of === agent)?.value;
        return value === undefined ? words.none : figureText(value, UNIT_OF_FIGURE[name], language);
      }),
      "",
    ]);
    const [head, ...lines] = alignedRows([[words.agents, ...shown.map((agent) => fit(agent, WIDEST_AGENT).trimEnd()), ""], ...rows]);
    blocks.push(`${[colors.strong(head), ...lines].join("\n")}\n`);
  }
  return blocks.join("\n");
}

/** A figure: its name, value, interval and what it rests on. */
export function figureRow(name: FigureName, figure: ShopFigure, { language }: Pick<ShopTextOptions, "language">): string[] {
  const words = shopWordsOf(language);
  const { unit, value, lower, upper, numerator, denominator, median, p90 } = figure;
  const base = FIGURE_BASES[name][language];
  const basis = unit === "share" ? words.of(formatNumber(numerator), formatNumber(denominator), base) : words.over(formatNumber(denominator), base);
  const isOfPeriod = name === "disputeRefundRate" || name === "refundSeconds" || name === "goodRatingRate" || name === "returnRate" || name === "changedRatings";
  const notes = [
    basis,
    ...(median === undefined || p90 === undefined ? [] : [words.quantiles(figureText(median.value, unit, language), figureText(p90.value, unit, language))]),
    ...(isOfPeriod ? [words.between(figure.from, figure.to)] : []),
  ];
  return [FIGURE_NAMES[name][language], value === undefined ? words.none : figureText(value, unit, language), intervalText(lower, upper, unit, language), notes.join(language === "zh" ? "；" : "; ")];
}
