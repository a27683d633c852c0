import type { Estimate, SimulationResult } from "../experiment/result.ts";
import { rosterHours } from "../experiment/rosterHours.ts";
import { BOT_REPLY_KINDS } from "../log/kinds.ts";
import { costParts } from "./costParts.ts";
import { estimateOf } from "./figureOf.ts";
import { formatEstimate, type FormattedEstimate, type Quantity } from "./figures/formatEstimate.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A figure with its interval, where it has one. */
interface DeskFigure extends FormattedEstimate {
  readonly label: string;
  /** The sum of those above it. */
  readonly isSum?: true;
}

/** Figures that belong together. */
export interface DeskFigureGroup {
  readonly title: string;
  readonly figures: readonly DeskFigure[];
}

/** What the desk takes and what comes of it, of all judged days together: people, cost by its parts, losses; bots, reserve and work beside the chats where there are any. */
export function deskFigures(result: SimulationResult, language: Language): DeskFigureGroup[] {
  const { desk } = wordsOf(language);
  const measure = (label: string, name: string, quantity: Quantity = "count"): DeskFigure[] => figure(label, estimateOf(result.measures[name]), quantity);
  const groups: DeskFigureGroup[] = [
    { title: desk.people, figures: [{ label: desk.rostered, value: trimmedNumber(hoursOf(result)) }, ...measure(desk.occupancy, "occupancy", "share"), ...measure(desk.overtimeHours, "overtimeHours")] },
    { title: desk.costTitle, figures: costFigures(result, language) },
    { title: desk.losses, figures: [...measure(desk.abandoned, "abandonedShare", "share"), ...measure(desk.lostOrders, "lostOrders"), ...measure(desk.lostValue, "lostValue"), ...measure(desk.expectedFines, "fines")] },
    { title: desk.bots, figures: botFigures(result, language) },
    { title: desk.reserve, figures: measure(desk.reserveCalls, "reserveCalls") },
    { title: desk.work, figures: [...measure(desk.tasksDone, "tasksDone"), ...measure(desk.workHours, "workHours")] },
  ];
  return groups.filter(({ figures }) => figures.length > 0);
}

function figure(label: string, estimate: Estimate | undefined, quantity: Quantity): DeskFigure[] {
  const formatted = formatEstimate(estimate, quantity);
  return formatted.value === undefined ? [] : [{ label, ...formatted }];
}

function hoursOf({ scenario }: SimulationResult): number {
  return [...rosterHours(scenario).values()].reduce((sum, hours) => sum + hours, 0);
}

/** The parts in whole yuan, those that are nothing left out, and below them their sum. */
function costFigures(result: SimulationResult, language: Language): DeskFigure[] {
  const { desk } = wordsOf(language);
  const { value, lower, upper } = estimateOf(result.measures["cost"]) ?? {};
  if (value === undefined) return [];
  const interval = lower === undefined || upper === undefined ? {} : { interval: `${formatNumber(lower)}–${formatNumber(upper)}` };
  return [...costParts(result).map(([part, yuan]) => ({ label: desk.parts[part] ?? part, value: formatNumber(yuan) })), { label: desk.total, value: formatNumber(value), ...interval, isSum: true }];
}

function botFigures({ bots }: SimulationResult, language: Language): DeskFigure[] {
  if (bots === undefined) return [];
  const { desk } = wordsOf(language);
  return [
    ...figure(desk.settledShare, bots.settledShare, "share"),
    ...BOT_REPLY_KINDS.flatMap((kind) => figure(desk.replies(desk.botKinds[kind] ?? kind), bots.replies[kind], "count")),
  ];
}
