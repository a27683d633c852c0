import { Findings } from "../../import/finding.ts";
import type { Finding } from "../../import/finding.ts";
import type { ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { CONVERSION_DEFAULTS } from "./conversionCounts.ts";
import type { ConversionOptions } from "./conversionCounts.ts";
import type { FigureCounts } from "./figureCounts.ts";
import { orderFigures } from "./orderFigures.ts";
import type { FigureCounting, OrderCounting } from "./orderFigures.ts";
import { FIGURES } from "./otherFigures.ts";
import type { FigureName, OrdersInLog, OtherFigures, ShopFigure, Untold } from "./otherFigures.ts";
import { firstReplies, manualReplies, WHOLE_DAY } from "./responseFigures.ts";
import type { ResponseCounts } from "./responseFigures.ts";
import { LEVEL, shopFigure } from "./shopFigure.ts";
import { UNTOLD } from "./untoldFigures.ts";

export interface FigureOptions {
  readonly orders?: ReadOrders;
  /** Its window is that of the response times; the whole day where absent. */
  readonly pack?: Pick<RulePack, "window" | "dayCutOff">;
  readonly conversion?: ConversionOptions;
}

/** The figures, and what they were made of. */
export interface ShopFigures {
  readonly figures: OtherFigures;
  /** By figure that is told: numerators and denominators by day and agent. */
  readonly counts: ReadonlyMap<FigureName, FigureCounts>;
  /** Of the orders file. */
  readonly findings: readonly Finding[];
}

/** The shop's figures beside its rules, from its log and, where there is one, its orders file. docs/shop-figures.md defines each. */
export function shopFigures(read: ReadLog, { orders, pack = WHOLE_DAY, conversion = CONVERSION_DEFAULTS }: FigureOptions = {}): ShopFigures {
  const findings = new Findings();
  const first = firstReplies(read, pack);
  const mean = read.shape === "messages" ? manualReplies(read, pack) : undefined;
  const counted = orders === undefined ? undefined : orderFigures(read, orders, conversion, findings);
  const countings: Readonly<Record<FigureName, FigureCounting>> = {
    ...NO_ORDERS, ...counted?.figures, firstReplySeconds: responseCounting(first, read.days), meanManualReplySeconds: mean === undefined ? "messages" : responseCounting(mean, read.days),
  };
  const responses: Partial<Record<FigureName, ResponseCounts>> = { firstReplySeconds: first, ...(mean === undefined ? {} : { meanManualReplySeconds: mean }) };
  const told: Partial<Record<FigureName, ShopFigure>> = {};
  const untold: Partial<Record<FigureName, Untold>> = {};
  const counts = new Map<FigureName, FigureCounts>();
  for (const name of FIGURES) {
    const counting = countings[name];
    if (typeof counting === "string") untold[name] = UNTOLD[counting];
    else {
      counts.set(name, counting.counts);
      const { median, p90 } = responses[name] ?? {};
      told[name] = { ...shopFigure(name, counting.counts, { ...counting, startDate: read.startDate }), ...(median === undefined ? {} : { median }), ...(p90 === undefined ? {} : { p90 }) };
    }
  }
  return {
    figures: { told, untold, level: LEVEL, ...(orders === undefined || counted === undefined || counted.orders.length === 0 ? {} : { orders: ordersInLog(read, orders, counted) }) },
    counts, findings: [...(orders?.findings ?? []), ...findings.list()].map((finding) => ({ ...finding, code: `orders/${finding.code}` })),
  };
}

const NO_ORDERS = Object.fromEntries(FIGURES.map((name) => [name, "orders"])) as Readonly<Record<FigureName, FigureCounting>>;

function responseCounting({ counts, median }: ResponseCounts, days: number): FigureCounting {
  return median === undefined ? "unanswered" : { counts, from: 0, to: days - 1 };
}

function ordersInLog({ startDate }: ReadLog, { fileName }: ReadOrders, { orders, finalInLog }: OrderCounting): OrdersInLog {
  return {
    file: fileName, orders: orders.length, finalInLog: finalInLog.length, ofConsumersInLog: finalInLog.filter(({ consumer }) => consumer >= 0).length,
    from: addDays(startDate, orders[0].day), to: addDays(startDate, orders[orders.length - 1].day),
  };
}
