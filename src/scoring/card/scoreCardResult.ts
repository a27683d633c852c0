import type { FigureValue, Untold } from "../shop/otherFigures.ts";
import type { CardItemName, CardSet } from "./scoreCard.ts";

/** Agents by a shop's own score card: key `scoreCard` of score's result. */
export interface ScoreCardResult {
  /** By total, best first; those without one last. */
  readonly agents: readonly CardAgent[];
  /** Named in the card, and nowhere in log or orders. */
  readonly notInLog: readonly string[];
}

export interface CardAgent {
  readonly agent: string;
  readonly set: CardSet;
  readonly items: readonly ScoredItem[];
  /** Weights of the items of the set, and of those among them that are told. */
  readonly weight: number;
  readonly weightTold: number;
  /** Points from 0 to 100, weighted, of what is told: what is not told is left out with its weight. Absent where nothing is. */
  readonly total?: number;
  readonly commission?: Commission;
  /** Hours away a day, beside `onlineHours`. */
  readonly awayHours?: number;
}

/** A figure of one agent beside what the card asks. `numerator` ÷ `denominator`: hours ÷ days at the desk; changed ratings are not divided. */
export interface ScoredItem extends Partial<FigureValue> {
  readonly item: CardItemName;
  readonly kind: "basic" | "incentive";
  readonly unit: "hours" | "share" | "seconds" | "count";
  readonly better: "higher" | "lower";
  readonly weight: number;
  readonly rule?: string;
  readonly standard?: number;
  readonly isMet?: boolean;
  /** 0 to 100 */
  readonly points?: number;
  /** Why it is not told. */
  readonly untold?: Untold;
}

/** Yuan from the agent's own sales. */
export interface Commission {
  readonly salesYuan?: number;
  /** Of sales. */
  readonly share?: number;
  readonly yuan?: number;
  readonly untold?: Untold;
}
