import { describe, expect, it } from "vitest";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { score } from "../../../src/scoring/score.ts";
import type { AgentFigure, FigureName, ShopFigure } from "../../../src/scoring/shop/otherFigures.ts";
import { shopFigures } from "../../../src/scoring/shop/shopFigures.ts";
import type { FigureOptions } from "../../../src/scoring/shop/shopFigures.ts";
import { LOG, ORDERS, exampleLog, exampleOrders } from "./exampleShop.ts";

function figure(name: FigureName, options: FigureOptions = {}): ShopFigure {
  const found = shopFigures(exampleLog(), { orders: exampleOrders(), ...options }).figures.told[name];
  if (found === undefined) throw new Error(`${name} is not told`);
  return found;
}

const pairs = (agents: readonly AgentFigure[]): unknown => Object.fromEntries(agents.map(({ of = "nobody", numerator, denominator }) => [of, [numerator, denominator]]));

describe("reply times", () => {
  it("the first runs from a session's first message to a person's first reply, where there is one", () => {
    // 20, 60 and 10 s on the first day, 40 and 20 s on the second: 150 ÷ 5; sorted 10 20 20 40 60.
    expect(figure("firstReplySeconds")).toMatchObject({ unit: "seconds", numerator: 150, denominator: 5, value: 30, days: 2, from: "2026-06-18", to: "2026-06-19" });
    expect(figure("firstReplySeconds").median?.value).toBe(20);
    expect(figure("firstReplySeconds").p90?.value).toBeCloseTo(52, 9);
    expect(figure("firstReplySeconds").byDay).toEqual([
      { date: "2026-06-18", numerator: 90, denominator: 3, value: 30 }, { date: "2026-06-19", numerator: 60, denominator: 2, value: 30 },
    ]);
  });

  it("the mean is over all messages that a person answered, for each agent over those that this agent answered", () => {
    expect(figure("meanManualReplySeconds")).toMatchObject({ numerator: 180, denominator: 6, value: 30 });
    expect(pairs(figure("meanManualReplySeconds").byAgent)).toEqual({ a1: [60, 3], a2: [120, 3] });
  });

  it("are those of Pinduoduo's packs where these are judged too", () => {
    const packs = ["pinduoduo/mean-manual-reply-time", "pinduoduo/first-reply-time"].map((id) => rulePackById(id));
    const read = exampleLog(LOG.replace("T10:00:00,u6", "T07:50:00,u6") + "2026-06-19T07:55:00,u6,agent,text,a2,\n");
    const { rules } = score(read, packs);
    const { told } = shopFigures(read, { pack: packs[0] }).figures;
    expect([told.meanManualReplySeconds?.value, told.firstReplySeconds?.value]).toEqual([rules[packs[0].id].value, rules[packs[1].id].value]);
    expect(shopFigures(read).figures.told.firstReplySeconds?.denominator).toBe(6);
  });

  it("have quantiles with intervals that hold them, where days differ", () => {
    const { median, p90 } = figure("meanManualReplySeconds");
    for (const found of [median, p90]) {
      expect(found?.lower).toBeLessThanOrEqual(found?.value ?? 0);
      expect(found?.upper).toBeGreaterThanOrEqual(found?.value ?? Infinity);
    }
  });
});

describe("inquiry conversion", () => {
  it("divides inquirers who bought by inquirers, each once a day", () => {
    // The 18th: u1 and u5 bought, u2's order was never grouped; u3 had bought before writing, u4 only clicked. The 19th: u2 bought; u6 is spam.
    const found = figure("inquiryConversion");
    expect(found).toMatchObject({ unit: "share", numerator: 3, denominator: 4, value: 0.75, days: 2 });
    expect(found.byDay).toMatchObject([{ numerator: 2, denominator: 3 }, { numerator: 1, denominator: 1 }]);
    // u5 bought without any reply.
    expect(pairs(found.byAgent)).toEqual({ a1: [1, 2], a2: [1, 1], nobody: [1, 1] });
    expect(found.lower).toBeLessThan(0.75);
    expect(found.upper).toBeGreaterThan(0.75);
  });

  it("divides by all who consulted where asked", () => {
    expect(figure("inquiryConversion", { conversion: { denominator: "consulting", withinDays: 1 } })).toMatchObject({ numerator: 3, denominator: 6 });
  });

  it("waits longer for the order where asked, and leaves out days whose wait is not over", () => {
    // u2 of the 18th bought on the 19th, after a2's reply; the 19th would need the 20th.
    const found = figure("inquiryConversion", { conversion: { denominator: "inquirers", withinDays: 2 } });
    expect(found).toMatchObject({ numerator: 3, denominator: 3, days: 1 });
    expect(pairs(found.byAgent)).toMatchObject({ a2: [1, 1] });
    expect(found.lower).toBeUndefined();
  });

  it("is not told where no buyer of the orders wrote in the log", () => {
    const { told, untold } = shopFigures(exampleLog(), { orders: exampleOrders(ORDERS.replaceAll(/,u(\d),/gu, ",x$1,")) }).figures;
    expect(told.inquiryConversion).toBeUndefined();
    expect(untold.inquiryConversion?.en).toMatch(/none of the orders' buyers wrote/u);
    expect(told.orderValue?.value).toBe(50);
  });
});

describe("sales", () => {
  it("are told by day, and of an agent by day at work; a sale is whose reply came last before it", () => {
    // Final orders of the 18th: 30 + 50 + 20, of the 19th 100; o3 came before any reply, o5 without one.
    expect(figure("sales")).toMatchObject({ unit: "yuan", numerator: 200, denominator: 2, value: 100 });
    expect(pairs(figure("sales").byAgent)).toEqual({ a2: [100, 2], a1: [50, 1], nobody: [50, 0] });
  });

  it("are the affair of the agent whom the orders name, if they do", () => {
    const orders = exampleOrders("order,consumer,time,amount,agent\no3,u3,2026-06-18 09:00:00,30,a2\no1,u1,2026-06-18 10:10:00,50,\n");
    expect(pairs(figure("sales", { orders }).byAgent)).toEqual({ a2: [30, 2], a1: [50, 1] });
  });

  it("and goods are divided by buyers, each once a day", () => {
    expect(figure("orderValue")).toMatchObject({ unit: "yuan", numerator: 200, denominator: 4, value: 50 });
    expect(figure("itemsPerBuyer")).toMatchObject({ unit: "count", numerator: 7, denominator: 4, value: 1.75 });
    const twice = exampleOrders(`${ORDERS}o10,u1,2026-06-18 20:00:00,yes,40,1,,,,,,,\n`);
    expect(figure("orderValue", { orders: twice })).toMatchObject({ numerator: 240, denominator: 4 });
  });
});

describe("after the sale", () => {
  it("complaints are divided by the consumers whom a person received, each once a day", () => {
    // Received: u1, u2, u3 on the 18th, u2 and u3 on the 19th. The last to reply to u3 after the order was a2.
    expect(figure("complaintRate")).toMatchObject({ unit: "share", numerator: 1, denominator: 5, value: 0.2 });
    expect(pairs(figure("complaintRate").byAgent)).toEqual({ a1: [0, 3], a2: [1, 3] });
  });

  it("a complaint with a time is of that day", () => {
    const orders = exampleOrders(ORDERS.replace("30,1,,,,yes", "30,1,,,,2026-06-19 08:00:00"));
    expect(figure("complaintRate", { orders }).byDay).toMatchObject([{ numerator: 0 }, { numerator: 1 }]);
  });

  it("dispute refunds are divided by the final orders of the thirty days that end with the log's last", () => {
    // o8 of o1, o3, o5, o6 and o8; o9 was placed before 21 May.
    expect(figure("disputeRefundRate")).toMatchObject({ numerator: 1, denominator: 5, value: 0.2, from: "2026-05-21", to: "2026-06-19" });
    const dated = exampleOrders(ORDERS.replace("2026-06-17 10:00:00,yes", "2026-06-17 10:00:00,2026-06-17 09:00:00"));
    expect(figure("disputeRefundRate", { orders: dated })).toMatchObject({ numerator: 2, denominator: 5 });
  });

  it("the mean refund time is over all refunds that succeeded in those days, whenever the order was placed", () => {
    // 24 h and 12 h.
    expect(figure("refundSeconds")).toMatchObject({ unit: "seconds", numerator: 36 * 3600, denominator: 2, value: 18 * 3600 });
  });

  it("good ratings are those of 4 and 5, returns of final orders, changed ratings by day", () => {
    expect(figure("goodRatingRate")).toMatchObject({ numerator: 2, denominator: 3 });
    expect(figure("returnRate")).toMatchObject({ numerator: 1, denominator: 5 });
    expect(figure("changedRatings")).toMatchObject({ numerator: 1, denominator: 30 });
    expect(pairs(figure("changedRatings").byAgent)).toEqual({ a2: [1, 2], a1: [0, 1] });
  });

  it("refunds that do not tell when they were asked for, or were asked for afterwards, are found and left out", () => {
    const orders = exampleOrders(ORDERS.replace("2026-06-16 22:00:00", "").replace("2026-06-10 10:00:00", "2026-06-12 10:00:00"));
    const { figures, findings } = shopFigures(exampleLog(), { orders });
    expect(figures.untold.refundSeconds?.en).toMatch(/no refund/u);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([["orders/refund-not-asked", 2], ["orders/refund-before-asked", 3]]);
  });
});

describe("what is not told", () => {
  it("without orders is all that needs them, with the reason", () => {
    const { told, untold, orders } = shopFigures(exampleLog()).figures;
    expect(Object.keys(told)).toEqual(["firstReplySeconds", "meanManualReplySeconds"]);
    expect(Object.keys(untold)).toHaveLength(10);
    expect(untold.sales?.zh).toMatch(/--orders/u);
    expect(orders).toBeUndefined();
  });

  it("is each figure whose column the orders lack", () => {
    const { told, untold } = shopFigures(exampleLog(), { orders: exampleOrders("order,time\no1,2026-06-18 10:00:00\n") }).figures;
    expect(Object.keys(told)).toEqual(["firstReplySeconds", "meanManualReplySeconds"]);
    expect(untold.inquiryConversion?.en).toMatch(/names no buyers/u);
    expect(untold.returnRate?.zh).toMatch(/退货/u);
  });

  it("is what was sold where no order was placed on the log's days, and that the days differ is a finding", () => {
    const { figures, findings } = shopFigures(exampleLog(), { orders: exampleOrders("order,consumer,time,amount\no1,u1,2026-05-18 10:00:00,3\n") });
    expect(figures.untold.sales?.en).toMatch(/no order of the file was placed/u);
    expect(figures.orders).toMatchObject({ orders: 1, finalInLog: 0, from: "2026-05-18", to: "2026-05-18" });
    expect(findings.map(({ code }) => code)).toEqual(["orders/orders-all-final", "orders/orders-of-other-days"]);
  });

  it("is the mean reply of a table that has the first replies alone", () => {
    const read = { ...exampleLog(), shape: "conversations" as const };
    expect(shopFigures(read).figures.untold.meanManualReplySeconds?.en).toMatch(/first reply/u);
  });

  it("tells how many orders met the log", () => {
    expect(shopFigures(exampleLog(), { orders: exampleOrders() }).figures.orders).toEqual({ file: "orders.csv", orders: 7, finalInLog: 4, ofConsumersInLog: 4, from: "2026-05-01", to: "2026-06-19" });
  });
});
