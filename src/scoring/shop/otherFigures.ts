/** The shop's figures beside its rules. Source: domain §1.6–1.11; docs/shop-figures.md. */
export const FIGURES = [
  "firstReplySeconds", "meanManualReplySeconds", "inquiryConversion", "sales", "orderValue", "itemsPerBuyer",
  "complaintRate", "disputeRefundRate", "refundSeconds", "goodRatingRate", "returnRate", "changedRatings",
] as const;
export type FigureName = (typeof FIGURES)[number];

export type FigureUnit = "share" | "seconds" | "yuan" | "count";
export const UNIT_OF_FIGURE: Readonly<Record<FigureName, FigureUnit>> = {
  firstReplySeconds: "seconds", meanManualReplySeconds: "seconds", inquiryConversion: "share", sales: "yuan", orderValue: "yuan", itemsPerBuyer: "count",
  complaintRate: "share", disputeRefundRate: "share", refundSeconds: "seconds", goodRatingRate: "share", returnRate: "share", changedRatings: "count",
};

/** What `score` tells beside the rules: key `figures` of its result. */
export interface OtherFigures {
  /** By name; a figure that nothing tells is not among them. */
  readonly told: Readonly<Partial<Record<FigureName, ShopFigure>>>;
  /** Those that are missing, and why. */
  readonly untold: Readonly<Partial<Record<FigureName, Untold>>>;
  /** Confidence level of all intervals. */
  readonly level: number;
  /** What was read of the orders; absent without a file of them. */
  readonly orders?: OrdersInLog;
}

export interface Untold {
  readonly en: string;
  readonly zh: string;
}

export interface OrdersInLog {
  readonly file: string;
  readonly orders: number;
  /** Of these, placed on the log's days and finally grouped. */
  readonly finalInLog: number;
  /** Those of them whose buyer wrote in the log. */
  readonly ofConsumersInLog: number;
  /** First and last day on which an order was placed. */
  readonly from: string;
  readonly to: string;
}

/** numerator ÷ denominator with an interval over the days on which there was something to count. */
export interface FigureValue {
  readonly numerator: number;
  readonly denominator: number;
  /** Absent where the denominator is 0. */
  readonly value?: number;
  /** Absent with fewer than two days, or days that are all the same. */
  readonly lower?: number;
  readonly upper?: number;
  /** Days behind it. */
  readonly days: number;
}

export interface ShopFigure extends FigureValue {
  readonly unit: FigureUnit;
  /** First and last day it is of. */
  readonly from: string;
  readonly to: string;
  /** Days with something to count, in order. */
  readonly byDay: readonly FigureDay[];
  /** Agents by denominator, most first; what is nobody's last, without a name. */
  readonly byAgent: readonly AgentFigure[];
  /** Of reply times: half of them are shorter, nine of ten are. */
  readonly median?: FigureQuantile;
  readonly p90?: FigureQuantile;
}

export interface AgentFigure extends FigureValue {
  readonly of?: string;
}

export interface FigureDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value?: number;
}

/** A quantile of all times together, with an interval over days. */
export interface FigureQuantile {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}
