import type { Findings } from "../../import/finding.ts";
import type { OrderColumn, ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import { changedRatingCounts, complaintCounts, disputeCounts, finalOrderCounts, refundCounts } from "./afterSaleCounts.ts";
import type { AfterSaleSource } from "./afterSaleCounts.ts";
import { consultations } from "./consultations.ts";
import { conversionCounts } from "./conversionCounts.ts";
import type { ConversionOptions } from "./conversionCounts.ts";
import { DaysAtWork } from "./daysAtWork.ts";
import type { FigureCounts } from "./figureCounts.ts";
import { OrderAgents } from "./orderAgents.ts";
import type { FigureName } from "./otherFigures.ts";
import { PersonReplies } from "./personReplies.ts";
import { perBuyerCounts, salesCounts } from "./salesCounts.ts";
import { shopOrders } from "./shopOrders.ts";
import type { ShopOrder } from "./shopOrders.ts";
import type { UntoldCode } from "./untoldFigures.ts";

/** After-sale figures look at so many days, the log's last one the last of them. */
const AFTER_SALE_DAYS = 30;
/** Ratings from here on are good. */
const GOOD_RATING = 4;

export type OrderFigureName = Exclude<FigureName, "firstReplySeconds" | "meanManualReplySeconds">;

/** What was counted of a figure and on which days, or why it was not. */
export type FigureCounting = { readonly counts: FigureCounts; readonly from: number; readonly to: number } | UntoldCode;

export interface OrderCounting {
  readonly figures: Readonly<Record<OrderFigureName, FigureCounting>>;
  /** All orders beside the log, and those of them that are final and were placed on its days. */
  readonly orders: readonly ShopOrder[];
  readonly finalInLog: readonly ShopOrder[];
}

/** Counts every figure that rests on orders. Cost: linear in the log and the orders. */
export function orderFigures(read: ReadLog, file: ReadOrders, conversion: ConversionOptions, findings: Findings): OrderCounting {
  const orders = shopOrders(read, file);
  const lastDay = read.days - 1;
  const replies = new PersonReplies(read.log);
  const agents = new OrderAgents(replies, read.agents, conversion.withinDays);
  const inLog = orders.filter(({ day, order }) => day >= 0 && day <= lastDay && order.isFinal);
  const firstDay = Math.min(lastDay, Math.max(lastDay - AFTER_SALE_DAYS + 1, orders[0]?.day ?? 0));
  const source: AfterSaleSource = { orders, agents, from: firstDay, to: lastDay, startMs: (dayNumber(read.startDate) ?? 0) * DAY_MS };
  const logDays = { from: 0, to: lastDay };
  const need = (column: OrderColumn, without: UntoldCode, count: () => FigureCounting): FigureCounting => (file.columns.has(column) ? count() : without);
  const ofLog = (counts: FigureCounts, without: UntoldCode): FigureCounting => told({ counts, ...logDays }, without);
  const ofPeriod = (counts: FigureCounts, without: UntoldCode): FigureCounting => told({ counts, from: firstDay, to: lastDay }, without);
  const sold = (count: () => FigureCounting): FigureCounting => (inLog.length === 0 ? "noneInLog" : count());
  const figures = {
    inquiryConversion: need("consumer", "consumers", () => sold(() => {
      if (orders.every(({ consumer }) => consumer < 0)) return "strangers";
      const known = Math.max(lastDay, orders.at(-1)?.day ?? lastDay);
      return ofLog(conversionCounts({ consultations: consultations(read.log), orders, agents, lastDay: known }, conversion), "inquirers");
    })),
    sales: need("amount", "amount", () => sold(() => ofLog(salesCounts(inLog, agents, new DaysAtWork(read.log, read.agents, 0, lastDay)), "noneInLog"))),
    orderValue: need("consumer", "consumers", () => need("amount", "amount", () => sold(() => ofLog(perBuyerCounts(inLog, agents, ({ amountYuan }) => amountYuan), "amount")))),
    itemsPerBuyer: need("consumer", "consumers", () => need("items", "items", () => sold(() => ofLog(perBuyerCounts(inLog, agents, ({ items }) => items), "items")))),
    complaintRate: need("complaint", "complaint", () => ofLog(complaintCounts({ ...source, ...logDays }, replies, read.agents), "received")),
    disputeRefundRate: need("dispute", "dispute", () => ofPeriod(disputeCounts(source), "noneInPeriod")),
    refundSeconds: need("refunded", "refund", () => need("refundAsked", "refund", () => ofPeriod(refundCounts(source, findings), "noRefund"))),
    goodRatingRate: need("rating", "rating", () =>
      ofPeriod(finalOrderCounts(source, ({ order: { rating } }) => (rating === undefined ? undefined : Number(rating >= GOOD_RATING))), "noRating")),
    returnRate: need("returned", "returned", () => ofPeriod(finalOrderCounts(source, ({ order }) => Number(order.isReturned)), "noneInPeriod")),
    changedRatings: need("ratingChanged", "ratingChanged", () => ofPeriod(changedRatingCounts(source, new DaysAtWork(read.log, read.agents, firstDay, lastDay)), "noneInPeriod")),
  } satisfies Record<OrderFigureName, FigureCounting>;
  if (orders.length > 0 && (orders[0].day > 0 || orders[orders.length - 1].day < lastDay)) {
    findings.add("orders-of-other-days", () => `orders from ${addDays(read.startDate, orders[0].day)} to ${addDays(read.startDate, orders[orders.length - 1].day)}, the log from ${read.startDate} to ${addDays(read.startDate, lastDay)}`);
  }
  return { figures, orders, finalInLog: inLog };
}

function told(counting: Exclude<FigureCounting, UntoldCode>, without: UntoldCode): FigureCounting {
  return counting.counts.shop.some(({ denominator }) => denominator > 0) ? counting : without;
}
