import type { ReadLog } from "../../import/readLog.ts";
import { toldName } from "../compare/comparisons.ts";
import { bandOf } from "./itemPoints.ts";
import type { ScoreCard } from "./scoreCard.ts";
import type { CardAgent, Commission, ScoreCardResult, ScoredItem } from "./scoreCardResult.ts";
import { scoredItem } from "./scoredItem.ts";
import type { CardSources } from "./scoredItem.ts";

/**
 * Each agent of the log, the orders and the card by the items of its set. Items that nothing tells are left out of the total together with their weight, and say why;
 * commission is the share of the agent's own sales that the highest band reached by its conversion gives.
 */
export function fillScoreCard(read: ReadLog, card: ScoreCard, sources: CardSources): ScoreCardResult {
  const named = new Map(Object.entries(card.agents).map(([name, set]) => [toldName(read, name), set]));
  const known = new Set([
    ...Array.from({ length: read.agents.size }, (_, number) => read.agents.nameOf(number)),
    ...[...sources.figures.counts.values()].flatMap((counts) => [...counts.agents.keys()].filter((name) => name !== "")),
  ]);
  const agents = [...known].map((agent) => cardAgent(agent, named.get(agent) ?? "all", card, sources));
  return { agents: agents.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1)), notInLog: [...named.keys()].filter((name) => !known.has(name)) };
}

function cardAgent(agent: string, set: CardAgent["set"], card: ScoreCard, sources: CardSources): CardAgent {
  const items = card.sets[set].flatMap((item) => {
    const asked = card.items[item];
    return asked === undefined ? [] : [scoredItem(agent, item, asked, sources)];
  });
  const told = items.filter(({ points }) => points !== undefined);
  const [weight, weightTold] = [items, told].map((some) => some.reduce((sum, item) => sum + item.weight, 0));
  const its = items.some(({ item }) => item === "onlineHours") ? sources.online.get(agent) : undefined;
  const commission = commissionOf(agent, items, card, sources);
  return {
    agent, set, items, weight, weightTold,
    ...(weightTold === 0 ? {} : { total: told.reduce((sum, item) => sum + item.weight * (item.points ?? 0), 0) / weightTold }),
    ...(commission === undefined ? {} : { commission }),
    ...(its === undefined || its.days === 0 ? {} : { awayHours: its.away / its.days }),
  };
}

function commissionOf(agent: string, items: readonly ScoredItem[], card: ScoreCard, { figures }: CardSources): Commission | undefined {
  const bands = card.items.conversion?.commission;
  const conversion = items.find(({ item }) => item === "conversion");
  if (bands === undefined || conversion === undefined) return undefined;
  if (conversion.value === undefined) return conversion.untold === undefined ? {} : { untold: conversion.untold };
  const sales = figures.counts.get("sales");
  if (sales === undefined) return figures.figures.untold.sales === undefined ? {} : { untold: figures.figures.untold.sales };
  const salesYuan = (sales.agents.get(agent) ?? []).reduce((sum, { numerator }) => sum + numerator, 0);
  const share = bandOf(conversion.value, bands, "higher");
  return { salesYuan, share, yuan: salesYuan * share };
}
