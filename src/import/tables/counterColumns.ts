/** What a column of desk counters holds: of whom or when a row is, or what sort of figure. Money in yuan. */
export type CounterKind = "label" | "count" | "share" | "duration" | "money" | "points";

/** The columns of desk counters. Source: domain §2.4; docs/log-maps.md. */
export const COUNTER_COLUMNS = {
  agent: "label", shop: "label", platform: "label", role: "label", date: "label", dateTo: "label", hour: "label",
  /** Consumers who wrote; those of them who needed a person; those a person received. */
  consumers: "count", needingManual: "count", receivedByManual: "count",
  /** Conversations that a person received; messages and rounds of buyers. */
  sessions: "count", messages: "count", rounds: "count",
  missed3min: "count", answered3min: "count", answered30s: "count", unanswered: "count",
  manualRate3min: "share", sessionRate3min: "share", answerRate30s: "share",
  meanManualReply: "duration", firstReply: "duration", meanReply: "duration", newMeanReply: "duration", replyTotal: "duration",
  inquirers: "count", orderers: "count", payers: "count", finalOrders: "count", items: "count", inquiryConversion: "share",
  sales: "money", salesAfterRefunds: "money",
  complaints: "count", disputeRefunds: "count", lowRatings: "count", goodRatings: "count", ratings: "count",
  satisfactionRate: "share", dissatisfactionRate: "share", serviceScore: "points",
  onlineTime: "duration", breakTime: "duration", offlineTime: "duration",
} as const satisfies Readonly<Record<string, CounterKind>>;
export type CounterColumn = keyof typeof COUNTER_COLUMNS;

export const COUNTER_NAMES = Object.keys(COUNTER_COLUMNS) as readonly CounterColumn[];

export type LabelColumn = { [Name in CounterColumn]: (typeof COUNTER_COLUMNS)[Name] extends "label" ? Name : never }[CounterColumn];
export type FigureColumn = Exclude<CounterColumn, LabelColumn>;
