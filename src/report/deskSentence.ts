import type { SimulationResult } from "../experiment/result.ts";
import { rosterHours } from "../experiment/rosterHours.ts";
import { costParts } from "./costParts.ts";
import { figureOf } from "./figureOf.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatShare } from "./figures/formatShare.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** Below it there is nothing to tell. [yuan] */
const LEAST_YUAN = 1;

/**
 * What the roster takes and what buyers get of it, in one sentence: agent-hours, cost and its parts where it is more than wages, fines worth telling, how
 * busy agents are, buyers who leave, what bots settle, calls of the reserve, work beside the chats.
 */
export function deskSentence(result: SimulationResult, language: Language): string {
  const { scenario, measures, bots } = result;
  const words = wordsOf(language);
  const { desk } = words;
  const hours = [...rosterHours(scenario).values()].reduce((sum, value) => sum + value, 0);
  const told = (name: string, tell: (value: number) => string, least = 0): string[] => {
    const value = figureOf(measures[name]);
    return value === undefined || value < least ? [] : [tell(value)];
  };
  const settled = bots?.settledShare.value;
  return words.statements([
    words.clauses([desk.hours(trimmedNumber(hours)), ...told("cost", (yuan) => desk.cost(formatNumber(yuan), costTexts(result, words)), LEAST_YUAN)]),
    ...told("fines", (yuan) => desk.fines(formatNumber(yuan)), LEAST_YUAN),
    ...told("occupancy", (share) => desk.busy(formatShare(share))),
    ...told("abandonedShare", (share) => desk.left(formatShare(share))),
    ...(settled === undefined ? [] : [desk.settled(formatShare(settled))]),
    ...told("reserveCalls", (calls) => desk.calls(trimmedNumber(calls))),
    ...told("tasksDone", (tasks) => desk.tasks(formatNumber(tasks))),
  ]);
}

/** What the cost is made of; nothing where it is wages alone. */
function costTexts(result: SimulationResult, { desk }: Words): string[] {
  const parts = costParts(result);
  return parts.length < 2 ? [] : parts.map(([part, yuan]) => desk.part(desk.parts[part] ?? part, formatNumber(yuan)));
}
