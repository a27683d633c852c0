import { ruleUnits } from "../compare/comparisons.ts";
import type { CountedRule } from "../compare/comparisons.ts";
import type { DayPair } from "../shop/figureCounts.ts";
import type { FigureName, FigureValue, Untold } from "../shop/otherFigures.ts";
import { figureValue, ratioKind } from "../shop/shopFigure.ts";
import type { FigureKind } from "../shop/shopFigure.ts";
import type { ShopFigures } from "../shop/shopFigures.ts";
import { basicPoints, incentivePoints, reaches } from "./itemPoints.ts";
import type { OnlineHours } from "./onlineHours.ts";
import { BASICS } from "./scoreCard.ts";
import type { CardItem, CardItemName } from "./scoreCard.ts";
import type { ScoredItem } from "./scoreCardResult.ts";

/** What a card is filled in from. */
export interface CardSources {
  readonly rules: readonly CountedRule[];
  readonly figures: ShopFigures;
  /** By agent name. */
  readonly online: ReadonlyMap<string, OnlineHours>;
}

const FIGURE_OF: Readonly<Record<Exclude<CardItemName, "onlineHours" | "replyRate">, FigureName>> = {
  responseSeconds: "meanManualReplySeconds", conversion: "inquiryConversion", goodRating: "goodRatingRate", returnRate: "returnRate", changedRatings: "changedRatings",
};
const UNITS: Readonly<Record<CardItemName, ScoredItem["unit"]>> = {
  onlineHours: "hours", replyRate: "share", responseSeconds: "seconds", conversion: "share", goodRating: "share", returnRate: "share", changedRatings: "count",
};
const REASONS = {
  presence: { en: "the log does not tell when agents were online", zh: "聊天记录没有上线、离线行" },
  absent: { en: "the log does not tell when this agent was online", zh: "聊天记录没有该客服的上线、离线行" },
  nothing: { en: "nothing of this agent to count", zh: "该客服没有可统计的内容" },
  rule: { en: "the log does not tell this rule", zh: "聊天记录无法得出该规则" },
} as const satisfies Readonly<Record<string, Untold>>;

/** One item of a card, filled in for an agent. */
export function scoredItem(agent: string, item: CardItemName, asked: CardItem, sources: CardSources): ScoredItem {
  const isBasic = (BASICS as readonly string[]).includes(item);
  const better = item === "responseSeconds" || item === "returnRate" ? "lower" : "higher";
  const plain = {
    item, kind: isBasic ? "basic" : "incentive", unit: UNITS[item], better, weight: asked.weight,
    ...(asked.rule === undefined ? {} : { rule: asked.rule }), ...(asked.standard === undefined ? {} : { standard: asked.standard }),
  } as const;
  const found = valueOf(agent, item, asked, sources);
  if ("en" in found) return { ...plain, untold: found };
  if (found.value === undefined) return { ...plain, untold: REASONS.nothing };
  const isMet = asked.standard === undefined ? undefined : reaches(found.value, asked.standard, better);
  return { ...plain, ...found, ...(isMet === undefined ? {} : { isMet }), points: isBasic ? basicPoints(isMet === true) : incentivePoints(found.value, asked, better) };
}

function valueOf(agent: string, item: CardItemName, { rule }: CardItem, { rules, figures, online }: CardSources): FigureValue | Untold {
  if (item === "onlineHours") return hoursValue(online, agent);
  if (rule !== undefined || item === "replyRate") {
    const counted = rules.find(({ pack }) => pack.id === rule);
    return counted === undefined ? REASONS.rule : ofAgent(counted.counts.agents.get(agent), ruleUnits(counted.pack).kind);
  }
  const figure = FIGURE_OF[item];
  const counts = figures.counts.get(figure);
  if (counts === undefined) return figures.figures.untold[figure] ?? REASONS.nothing;
  const value = ofAgent(counts.agents.get(agent), ratioKind(figure));
  // A number of ratings, not one by the day.
  return item === "changedRatings" && !("en" in value) ? { numerator: value.numerator, denominator: 1, value: value.numerator, days: value.days } : value;
}

function ofAgent(days: readonly DayPair[] | undefined, kind: FigureKind): FigureValue | Untold {
  return days === undefined ? REASONS.nothing : figureValue(days, kind);
}

function hoursValue(online: ReadonlyMap<string, OnlineHours>, agent: string): FigureValue | Untold {
  if (online.size === 0) return REASONS.presence;
  const its = online.get(agent);
  if (its === undefined || its.days === 0) return REASONS.absent;
  return { numerator: its.online, denominator: its.days, value: its.online / its.days, days: its.days };
}
