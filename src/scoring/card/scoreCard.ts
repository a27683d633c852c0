/** What a score card looks at: basics have a standard to be met, incentives reward more. Source: domain §5.1 (S2, 2024-05-16). */
export const BASICS = ["onlineHours", "replyRate", "responseSeconds"] as const;
export type BasicName = (typeof BASICS)[number];
export const INCENTIVES = ["conversion", "goodRating", "returnRate", "changedRatings"] as const;
export type IncentiveName = (typeof INCENTIVES)[number];
export type CardItemName = BasicName | IncentiveName;

/** Which items an agent is looked at for. */
export const CARD_SETS = ["pre-sale", "after-sale", "all"] as const;
export type CardSet = (typeof CARD_SETS)[number];

/** From a figure on (to a figure, where less is better): points, or a share of sales. */
export type Band = readonly [figure: number, gives: number];

/** An item of a card. */
export interface CardItem {
  /** What is to be reached; of an incentive, what gives all points. */
  readonly standard?: number;
  readonly weight: number;
  /** Of `replyRate` and `responseSeconds`: the rule whose figure it is. */
  readonly rule?: string;
  /** Of an incentive: points by figure instead of a standard. */
  readonly bands?: readonly Band[];
  /** Of `conversion`: share of the agent's own sales by conversion. */
  readonly commission?: readonly Band[];
}

/** How a shop scores its agents: its card file, every default filled in. docs/shop-figures.md tells the format. */
export interface ScoreCard {
  readonly items: Readonly<Partial<Record<CardItemName, CardItem>>>;
  readonly sets: Readonly<Record<CardSet, readonly CardItemName[]>>;
  /** By agent; those who are not named are looked at for all items. */
  readonly agents: Readonly<Record<string, CardSet>>;
}
