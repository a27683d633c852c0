import type { Finding } from "../finding.ts";

/** An order of the shop. Times are what the shop's clock showed, in milliseconds since 1970 as if it were UTC. */
export interface Order {
  /** Absent where the file names no orders: then each row is one. */
  readonly id?: string;
  /** Who ordered, as the log is to name the buyer; absent where the row does not tell. */
  readonly consumer?: string;
  readonly placedAt: number;
  /** Whether it was finally grouped; true where the file does not tell of groups. */
  readonly isFinal: boolean;
  /** What was paid for it. [yuan] */
  readonly amountYuan?: number;
  readonly items?: number;
  readonly agent?: string;
  readonly refundAskedAt?: number;
  readonly refundedAt?: number;
  /** The platform stepped in, the refund succeeded and the shop was judged liable. */
  readonly dispute: OrderMark;
  readonly complaint: OrderMark;
  readonly isReturned: boolean;
  /** 1 to 5 */
  readonly rating?: number;
  readonly isRatingChanged: boolean;
  /** Line of its first row in the file. */
  readonly line: number;
}

/** Whether something befell an order, and when, where the file tells that. */
export interface OrderMark {
  readonly is: boolean;
  readonly at?: number;
}

/** The orders that a file holds, in its order. */
export interface ReadOrders {
  readonly fileName: string;
  readonly orders: readonly Order[];
  /** The columns that the file has, by our names. */
  readonly columns: ReadonlySet<OrderColumn>;
  readonly findings: readonly Finding[];
}

export const ORDER_COLUMNS = [
  "order", "consumer", "time", "grouped", "amount", "items", "agent", "refundAsked", "refunded", "dispute", "complaint", "returned", "rating", "ratingChanged",
] as const;
export type OrderColumn = (typeof ORDER_COLUMNS)[number];
