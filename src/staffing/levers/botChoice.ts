import { LEVEL } from "../../experiment/level.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { Bot } from "../../scenario/bot.ts";
import { MOST_CARDS, MOST_ENABLED } from "../../scenario/botLimits.ts";
import { exceedsEverybody } from "../../scenario/entranceShares.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingsBetween } from "../../scenario/settingsBetween.ts";
import { withBot } from "../../scenario/withBot.ts";
import { searchTargets, targetRows } from "../target/searchTarget.ts";
import { bestSubset, type Subset } from "./bestSubset.ts";
import type { ChosenAnswers } from "./chosenAnswers.ts";
import { leverColumns } from "./leverColumns.ts";
import { hardestTarget, type LeverBase } from "./hardestTarget.ts";
import { decidingFigures, leverGain } from "./leverGain.ts";
import { affordableReplications } from "../played/affordableReplications.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { LEVERS_FIRST, type Played, playVariants, type VariantOptions } from "../played/playVariants.ts";

/** Behind the replications of the hours' values. */
export const CHOICE_FIRST = LEVERS_FIRST + 700_000;
/** Part of the replications on which choices are compared. */
const COMPARED = 0.2;
const FEWEST_COMPARED = 20;
/** Played in all for a choice: some ten seconds on two cores. About so many subsets are compared for each candidate. */
const MOST_MESSAGES = 0.13e9;
const SUBSETS_PER_CANDIDATE = 5;
/** Part of the work that is done when a choice is made. */
const COMPARING = 0.7;

/** What may be chosen among, and the bots with a choice of it. */
interface Candidates {
  readonly of: ChosenAnswers["of"];
  readonly names: readonly string[];
  readonly most: number;
  readonly now: Subset;
  readonly botWith: (chosen: Subset) => Bot;
}

/**
 * The best choice of questions and of goods cards where there are more than the desk takes at a time or some are left out now, by the margin of the target that is hardest to meet: one
 * added, dropped or exchanged at a time on the same buyers. What they change is told on others, at intervals that hold together for all figures by which it is decided whether they help. The cards are chosen with the questions as chosen before. Empty where there is nothing to choose, and where the run was stopped.
 */
export async function botChoice({ scenario, packs }: ChosenDesk, options: VariantOptions): Promise<readonly ChosenAnswers[]> {
  const choices: ChosenAnswers[] = [];
  const count = [questionsOf(scenario), cardsOf(scenario)].filter((candidates) => candidates !== undefined).length;
  const level = 1 - (1 - LEVEL) / (Math.max(1, count) * decidingFigures(searchTargets(compileSimulation(scenario, packs))));
  let current = scenario;
  for (const of of ["questions", "goods"] as const) {
    const candidates = of === "questions" ? questionsOf(current) : cardsOf(current);
    if (candidates === undefined) continue;
    const choice = await chosenOf({ scenario: current, packs }, candidates, level, { ...options, onProgress: (done, total) => options.onProgress?.(choices.length * total + done, count * total) });
    if (choice === undefined) return choices;
    choices.push(choice);
    current = withBot(current, candidates.botWith(choice.chosen));
  }
  return choices;
}

async function chosenOf({ scenario, packs }: ChosenDesk, candidates: Candidates, level: number, asked: VariantOptions): Promise<ChosenAnswers | undefined> {
  const { of, names, most, now, botWith } = candidates;
  const options = { ...asked, replications: affordableReplications(scenario, asked.replications, 2 + COMPARED * SUBSETS_PER_CANDIDATE * names.length, MOST_MESSAGES) };
  const tell = (share: number): void => options.onProgress?.(share, 1);
  let rounds = 0;
  const compared = Math.max(FEWEST_COMPARED, Math.round(options.replications * COMPARED));
  const desk = (subset: Subset): Scenario => withBot(scenario, botWith(subset));
  let hardest: number | undefined;
  const chosen = await bestSubset(names.length, most, now, async (subsets) => {
    const allowed = subsets.filter((subset) => !exceedsEverybody(botWith(subset)));
    const played = await playVariants(allowed.map(desk), packs, CHOICE_FIRST, { ...options, replications: compared, onProgress: () => undefined });
    if (played === undefined) return undefined;
    // nobody knows how many rounds there will be: each brings it nearer to the end
    tell((COMPARING * ++rounds) / (rounds + 1));
    hardest ??= hardestOf(played[0], options.confirmed);
    const margins = new Map(played.map((each, index) => [allowed[index].join(), meanMargin(each, hardest ?? 0)]));
    return subsets.map((subset) => margins.get(subset.join()) ?? -Infinity);
  });
  if (chosen === undefined) return undefined;
  const told = { of, candidates: names, most, now, chosen };
  if (chosen.join() === now.join()) return { ...told, settings: [] };
  const played = await playVariants([scenario, desk(chosen)], packs, CHOICE_FIRST + compared, { ...options, onProgress: (done, total) => tell(COMPARING + ((1 - COMPARING) * done) / total) });
  if (played === undefined) return undefined;
  const targets = searchTargets(played[0].simulation);
  const [base, changed] = played.map(({ simulation, table }) => leverColumns(simulation, table, targets));
  return { ...told, settings: settingsBetween(scenario, desk(chosen)), gain: leverGain({ simulation: played[0].simulation, targets, columns: base, confirmed: options.confirmed }, changed, 0, level) };
}

function hardestOf({ simulation, table }: Played, confirmed: LeverBase["confirmed"]): number {
  const targets = searchTargets(simulation);
  return hardestTarget({ simulation, targets, columns: leverColumns(simulation, table, targets), confirmed });
}

function meanMargin({ simulation, table }: Played, target: number): number {
  const margins = targetRows(table, searchTargets(simulation)[target], simulation.scenario.days).margins.filter((margin) => !Number.isNaN(margin));
  return margins.reduce((sum, margin) => sum + margin, 0) / Math.max(1, margins.length);
}

/** Undefined where every question is shown. */
function questionsOf({ bot }: Scenario): Candidates | undefined {
  const faq = bot?.faq;
  if (bot === undefined || faq === undefined || faq.items.every(({ enabled }) => enabled)) return undefined;
  return {
    of: "questions", names: faq.items.map(({ question }) => question), most: MOST_ENABLED,
    now: faq.items.flatMap(({ enabled }, place) => (enabled ? [place] : [])),
    botWith: (chosen) => ({ ...bot, faq: { ...faq, items: faq.items.map((item, place) => ({ ...item, enabled: chosen.includes(place) })) } }),
  };
}

/** Undefined where every card that is written answers. */
function cardsOf({ bot }: Scenario): Candidates | undefined {
  if (bot === undefined || bot.productCards.every(({ enabled }) => enabled !== false)) return undefined;
  const { productCards } = bot;
  return {
    of: "goods", names: productCards.map(({ goods }) => (typeof goods === "number" ? String(goods) : goods.join(", "))), most: MOST_CARDS,
    now: productCards.flatMap(({ enabled }, place) => (enabled === false ? [] : [place])),
    botWith: (chosen) => ({ ...bot, productCards: productCards.map((card, place) => ({ ...card, enabled: chosen.includes(place) })) }),
  };
}
