import type { Compared, Comparison } from "../../scoring/compare/comparison.ts";
import type { PeerFigure } from "../../scoring/compare/peers.ts";
import type { CardItemName, CardSet } from "../../scoring/card/scoreCard.ts";

/** Words of the shop's other figures, its peers, comparisons and score card. */
export interface ShopWords {
  readonly figures: string;
  readonly of: (numerator: string, denominator: string, base: string) => string;
  readonly over: (denominator: string, base: string) => string;
  readonly quantiles: (median: string, p90: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly untold: (figures: readonly string[], reason: string) => string;
  readonly orders: (orders: number, finalInLog: number, ofConsumersInLog: number, from: string, to: string) => string;
  readonly agents: string;
  readonly none: string;
  readonly peers: string;
  readonly peer: Readonly<Record<PeerFigure, string>>;
  readonly standing: Readonly<Record<"better" | "worse" | "equal", string>>;
  readonly mayBeLuck: string;
  readonly notTold: (names: readonly string[]) => string;
  readonly by: Readonly<Record<Compared, (what: string, agent: string | undefined) => string>>;
  readonly units: (units: string, base: string, days: number) => string;
  readonly onDays: (days: number) => string;
  readonly base: Readonly<Record<NonNullable<Comparison["counted"]>, string>>;
  readonly expected: (figure: string) => string;
  readonly chance: (inHundred: string, isMoreThanLuck: boolean) => string;
  readonly skill: (share: string) => string;
  readonly withinDays: string;
  readonly tooFew: string;
  readonly single: string;
  readonly pair: (pair: PairText) => string;
  readonly morePairs: (pairs: number) => string;
  readonly help: string;
  readonly card: string;
  readonly total: (agent: string, set: string, points: string | undefined) => string;
  readonly set: Readonly<Record<CardSet, string>>;
  readonly item: Readonly<Record<CardItemName, string>>;
  readonly standard: (figure: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly points: (points: string, weight: string) => string;
  readonly weightLeftOut: (reason: string, weight: string) => string;
  readonly commission: (yuan: string, share: string, sales: string) => string;
  readonly commissionUntold: (reason: string) => string;
  readonly away: (hours: string) => string;
  readonly notInLog: (agents: readonly string[]) => string;
}

/** Two parts and how far they lie apart. */
export interface PairText {
  readonly first: string;
  readonly second: string;
  readonly difference: string;
  readonly lower: string;
  readonly upper: string;
  readonly isMoreThanLuck: boolean;
  /** Days of both after which it would show; absent where it does already. */
  readonly realAfterDays?: string;
}
