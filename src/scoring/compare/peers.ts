import type { FigureUnit, FigureValue } from "../shop/otherFigures.ts";

/** What a back office shows of other shops of the same kind and size. */
export const PEER_FIGURES = ["mean", "top10", "excellent"] as const;
export type PeerFigure = (typeof PEER_FIGURES)[number];

/** By figure or rule id what peers show of it: the mean of all, the mean of the best tenth, what counts as excellent. */
export type Peers = Readonly<Record<string, Readonly<Partial<Record<PeerFigure, number>>>>>;

/** The shop beside its peers: key `peers` of score's result. */
export interface PeerComparison {
  readonly compared: readonly PeerStanding[];
  /** Figures and rules of the file that this score does not tell. */
  readonly untold: readonly string[];
}

export interface PeerStanding {
  /** Figure or rule id. */
  readonly of: string;
  /** Of a rule. */
  readonly name?: { readonly en: string; readonly zh: string };
  readonly unit: FigureUnit;
  readonly better: "higher" | "lower";
  readonly own: FigureValue;
  readonly against: readonly AgainstPeer[];
}

export interface AgainstPeer {
  readonly peer: PeerFigure;
  readonly value: number;
  /** Own value less the peers'. */
  readonly difference: number;
  readonly standing: "better" | "worse" | "equal";
  /** Whether the interval of the own value leaves the peers' out; absent where there is no interval. */
  readonly isMoreThanLuck?: boolean;
}
