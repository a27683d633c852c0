import type { CardAgent } from "../../scoring/card/scoreCardResult.ts";
import type { Comparison } from "../../scoring/compare/comparison.ts";
import type { PeerComparison } from "../../scoring/compare/peers.ts";
import type { ScoreResult } from "../../scoring/scoreResult.ts";
import { FIGURES } from "../../scoring/shop/otherFigures.ts";
import type { OtherFigures } from "../../scoring/shop/otherFigures.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { comparisonRows, comparisonSentences } from "../shop/comparisonText.ts";
import { FIGURE_NAMES } from "../shop/figureNames.ts";
import { figureText, intervalText } from "../shop/figureText.ts";
import { figureTitle } from "../shop/figureTitle.ts";
import { figureRow } from "../shop/figuresText.ts";
import { commissionTexts, itemRow } from "../shop/scoreCardText.ts";
import { shopWordsOf } from "../shop/shopWordsOf.ts";
import type { Language } from "../words/language.ts";
import { capitalized } from "./ruleVerdict.ts";

/** A table beside the rules: what each row is called and its figures; then sentences on it. */
export interface ShopBlock {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  /** One of several of its kind, which stands folded. */
  readonly isFolded: boolean;
}

/** The shop's other figures, its peers, comparisons of agents, shifts and seasons, and score cards: those of them that a result has. */
export function shopBlocks({ figures, peers, comparison = [], scoreCard }: ScoreResult, language: Language): ShopBlock[] {
  const words = shopWordsOf(language);
  return [
    ...(figures === undefined ? [] : [figuresBlock(figures, language)]),
    ...(peers === undefined ? [] : [peersBlock(peers, language)]),
    ...comparison.filter(({ parts }) => parts.length > 1).map((each) => comparisonBlock(each, language)),
    ...(scoreCard?.agents ?? []).map((agent) => cardBlock(agent, language)),
    ...(scoreCard === undefined || scoreCard.notInLog.length === 0 ? [] : [{ title: capitalized(words.card), rows: [], sentences: [words.notInLog(scoreCard.notInLog)], isFolded: false }]),
  ];
}

function figuresBlock({ told, untold, orders }: OtherFigures, language: Language): ShopBlock {
  const words = shopWordsOf(language);
  const reasons = [...new Set(FIGURES.flatMap((name) => untold[name]?.[language] ?? []))];
  return {
    title: capitalized(words.figures), isFolded: false,
    rows: FIGURES.flatMap((name) => (told[name] === undefined ? [] : [figureRow(name, told[name], { language })])),
    sentences: [
      ...(orders === undefined ? [] : [words.orders(orders.orders, orders.finalInLog, orders.ofConsumersInLog, orders.from, orders.to)]),
      ...reasons.map((reason) => words.untold(FIGURES.filter((name) => untold[name]?.[language] === reason).map((name) => FIGURE_NAMES[name][language]), reason)),
    ],
  };
}

function peersBlock({ compared, untold }: PeerComparison, language: Language): ShopBlock {
  const words = shopWordsOf(language);
  return {
    title: capitalized(words.peers), isFolded: false,
    rows: compared.flatMap((standing) => [
      [figureTitle(standing, language), figureText(standing.own.value ?? 0, standing.unit, language), intervalText(standing.own.lower, standing.own.upper, standing.unit, language), ""],
      ...standing.against.map((peer) => [
        `– ${words.peer[peer.peer]}`, figureText(peer.value, standing.unit, language), "",
        words.standing[peer.standing] + (peer.isMoreThanLuck === false && peer.standing !== "equal" ? words.mayBeLuck : ""),
      ]),
    ]),
    sentences: untold.length === 0 ? [] : [words.notTold(untold.map((of) => figureTitle({ of }, language)))],
  };
}

function comparisonBlock(comparison: Comparison, language: Language): ShopBlock {
  const words = shopWordsOf(language);
  const { by, agent } = comparison;
  return {
    title: capitalized(words.by[by](figureTitle(comparison, language), agent)), isFolded: true,
    rows: comparisonRows(comparison, language),
    sentences: [...comparisonSentences(comparison, language), ...(by === "agents" ? [words.help] : [])],
  };
}

function cardBlock({ agent, set, items, total, commission, awayHours }: CardAgent, language: Language): ShopBlock {
  const words = shopWordsOf(language);
  return {
    title: `${capitalized(words.card)}: ${words.total(agent, words.set[set], total === undefined ? undefined : formatNumber(total, 1))}`, isFolded: true,
    rows: items.filter(({ points }) => points !== undefined).map((item) => itemRow(item, { language })),
    sentences: [
      ...commissionTexts(commission, { language }),
      ...(awayHours === undefined || awayHours === 0 ? [] : [capitalized(words.away(figureText(awayHours, "hours", language)))]),
      ...items.flatMap(({ item, untold, weight }) => (untold === undefined ? [] : [capitalized(`${words.item[item]}: ${words.weightLeftOut(untold[language], formatNumber(weight, Number.isInteger(weight) ? 0 : 1))}`)])),
    ],
  };
}
