import fc from "fast-check";
import { expect, it } from "vitest";
import { AUTO_TRIGGERED_KINDS, BOT_REPLY_KINDS, NOT_MANUAL_KINDS } from "../../../src/log/kinds.ts";
import { CONVERSION_DEFAULTS } from "../../../src/scoring/shop/conversionCounts.ts";
import type { ConversionOptions } from "../../../src/scoring/shop/conversionCounts.ts";
import type { ShopFigure } from "../../../src/scoring/shop/otherFigures.ts";
import { shopFigures } from "../../../src/scoring/shop/shopFigures.ts";
import { chats, readChat } from "../chatRows.ts";
import type { ChatRow } from "../chatRows.ts";
import { readOrders } from "../../import/orders/readOrders.ts";

/** An order: when, whose, whether it was grouped, what was paid. */
type OrderRow = readonly [time: string, consumer: string, isGrouped: boolean, yuan: number];

const orderRow: fc.Arbitrary<OrderRow> = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 6, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.integer({ min: 1, max: 90 }))
  .map(([day, hour, minute, consumer, isGrouped, yuan]): OrderRow => [`2026-06-${17 + day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:30`, `u${consumer}`, isGrouped, yuan]);
const orderRows = fc.array(orderRow, { minLength: 1, maxLength: 30 });

const options: fc.Arbitrary<ConversionOptions> = fc.record({ denominator: fc.constantFrom("inquirers", "consulting"), withinDays: fc.integer({ min: 1, max: 3 }) });

function ordersOf(rows: readonly OrderRow[]): ReturnType<typeof readOrders> {
  return readOrders(`consumer,time,grouped,amount\n${rows.map(([time, consumer, isGrouped, yuan]) => [consumer, time, isGrouped ? "yes" : "no", yuan].join(",")).join("\n")}\n`);
}

/** Times compare as texts. */
const timeOf = ([time]: ChatRow): string => (time.includes("T") ? time : `2026-06-18T${time}`);
const dayOf = (time: string): string => time.slice(0, 10);
const laterDay = (day: string, days: number): string => `2026-06-${Number(day.slice(8)) + days}`;

/** Conversion by going through the rows again and again. */
function naiveConversion(chat: readonly ChatRow[], orders: readonly OrderRow[], { denominator, withinDays }: ConversionOptions): readonly [number, number] {
  const last = [...chat.map(timeOf), ...orders.map(([time]) => time)].map(dayOf).toSorted().at(-1) ?? "";
  const asked = chat.filter(([, , , sender, kind]) => sender === "buyer" && !(AUTO_TRIGGERED_KINDS as readonly string[]).includes(kind));
  const days = [...new Set(asked.map((row) => `${row[1]} ${dayOf(timeOf(row))}`))].map((key) => key.split(" "));
  let [bought, all] = [0, 0];
  for (const [consumer, day] of days) {
    if (laterDay(day, withinDays - 1) > last) continue;
    const first = asked.filter((row) => row[1] === consumer && dayOf(timeOf(row)) === day).map(timeOf).toSorted()[0];
    const its = orders.filter(([, whose, isGrouped]) => whose === consumer && isGrouped).map(([time]) => time);
    if (denominator === "inquirers" && its.some((time) => time < first)) continue;
    all++;
    if (its.some((time) => time >= first && dayOf(time) < laterDay(day, withinDays))) bought++;
  }
  return [bought, all];
}

/** Numerator and denominator; neither where it is not told. */
const pairOf = (figure: ShopFigure | undefined): readonly [number, number] => [figure?.numerator ?? 0, figure?.denominator ?? 0];

it("conversion is what going through the rows again and again gives, and each inquirer is one agent's or nobody's", () => {
  fc.assert(fc.property(chats, orderRows, options, (chat, orders, conversion) => {
    const figure = shopFigures(readChat(chat), { orders: ordersOf(orders), conversion }).figures.told.inquiryConversion;
    if (figure === undefined) return;
    expect(pairOf(figure)).toEqual(naiveConversion(chat, orders, conversion));
    expect(figure.byAgent.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(figure.denominator);
    expect(figure.byAgent.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(figure.numerator);
  }), { numRuns: 300 });
});

it("a longer wait for the order never makes an inquirer one who did not buy", () => {
  fc.assert(fc.property(chats, orderRows, (chat, orders) => {
    // Orders to the end of the month, so that every wait is over.
    const read = ordersOf([...orders, ["2026-06-29T12:00:00", "u9", true, 1]]);
    const bought = [1, 2, 3].map((withinDays) => shopFigures(readChat(chat), { orders: read, conversion: { ...CONVERSION_DEFAULTS, withinDays } }).figures.told.inquiryConversion?.numerator ?? 0);
    expect(bought).toEqual(bought.toSorted((a, b) => a - b));
  }), { numRuns: 60 });
});

it("sales by agent add up to the shop's, and the order of rows does not matter", () => {
  fc.assert(fc.property(chats, orderRows, (chat, orders) => {
    const told = (rows: readonly ChatRow[], file: readonly OrderRow[]) => shopFigures(readChat(rows), { orders: ordersOf(file) }).figures.told;
    const { sales, orderValue, inquiryConversion } = told(chat, orders);
    if (sales === undefined) return;
    expect(sales.byAgent.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(sales.numerator);
    expect(orderValue?.numerator).toBe(sales.numerator);
    const turned = told(chat.toReversed(), orders.toReversed());
    expect([turned.sales?.numerator, turned.orderValue?.denominator, pairOf(turned.inquiryConversion)]).toEqual([sales.numerator, orderValue?.denominator, pairOf(inquiryConversion)]);
  }), { numRuns: 100 });
});

it("the mean response is over every message that a person answers afterwards in its conversation", () => {
  fc.assert(fc.property(chats, (chat) => {
    const isManual = (kind: string): boolean => ![...BOT_REPLY_KINDS, ...NOT_MANUAL_KINDS].some((other) => other === kind);
    const waits = chat.filter(([, , , sender]) => sender === "buyer").flatMap((row) => {
      const replies = chat.filter(([, consumer, conversation, sender, kind]) => sender === "agent" && isManual(kind) && consumer === row[1] && conversation === row[2]).map(timeOf).filter((time) => time >= timeOf(row)).toSorted();
      return replies.length === 0 ? [] : [(Date.parse(`${replies[0]}Z`) - Date.parse(`${timeOf(row)}Z`)) / 1000];
    });
    const told = shopFigures(readChat(chat)).figures.told.meanManualReplySeconds;
    expect(told?.denominator ?? 0).toBe(waits.length);
    expect(told?.numerator ?? 0).toBeCloseTo(waits.reduce((sum, wait) => sum + wait, 0), 6);
  }), { numRuns: 150 });
});
