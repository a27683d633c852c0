import { describe, expect, it } from "vitest";
import { lawMean } from "../../src/random/lawMean.ts";
import { faultsOf, scenarioOf } from "./scenarioText.ts";

/** A desk with these streams, one a line, from line 4 on, and further lines after the roster. */
const desk = (streams: readonly string[], more = ""): string =>
  `replycast: 1\nplatform: pinduoduo\narrivals:\n${streams.map((stream) => `  ${stream}\n`).join("")}roster: { all: { early: 5 } }\n${more}`;
const streamsOf = (...streams: string[]) => scenarioOf(desk(streams)).arrivals;
const SALES = "pre-sale: { consultsPerDay: 1000 }";

describe("conversations a day", () => {
  it("may be given as orders, half a conversation for each unless the file says how many", () => {
    expect(streamsOf("a: { consultsPerDay: { orders: 3000 } }").a.consultsPerDay).toEqual({ orders: 3000, consultsPerOrder: 0.5 });
    expect(streamsOf("a: { consultsPerDay: { orders: 3000, consultsPerOrder: 30% } }").a.consultsPerDay).toEqual({ orders: 3000, consultsPerOrder: 0.3 });
  });

  it("may be given as orders of each simulated day", () => {
    const { a } = scenarioOf(desk(["a: { consultsPerDay: { orders: [100, 900] } }"], "days: 2\n")).arrivals;
    expect(a.consultsPerDay).toEqual({ orders: [100, 900], consultsPerOrder: 0.5 });
  });
});

describe("a stream that follows another", () => {
  it("needs no numbers of its own, is after-sale and comes a day or two later", () => {
    const refunds = streamsOf(SALES, "refunds: { follows: { stream: pre-sale, share: 20% } }").refunds;
    expect(refunds).toMatchObject({ afterSale: true, follows: { stream: "pre-sale", share: 0.2 }, busynessCv: 0, quarterCv: 0 });
    expect("consultsPerDay" in refunds).toBe(false);
    const lag = refunds.follows?.lag ?? "never";
    expect(lawMean(lag)).toBeCloseTo(1.4 * 86_400, 6);
  });

  it("may come at once, and have conversations of its own beside", () => {
    const { b } = streamsOf(SALES, "b: { consultsPerDay: 30, follows: { stream: pre-sale, share: 1, lag: 20m }, afterSale: false }");
    expect(b).toMatchObject({ consultsPerDay: 30, busynessCv: 0.15, afterSale: false, follows: { stream: "pre-sale", lag: { constant: 1200 }, share: 1 } });
  });

  it("has the long handling and patience of after-sale, whatever its name; a stream that is said not to be after-sale has not", () => {
    const { conversations } = scenarioOf(desk([SALES, "refunds: { follows: { stream: pre-sale, share: 0.2 } }", "after-sale: { consultsPerDay: 9, afterSale: false }", "help: { consultsPerDay: 9, afterSale: true }"]));
    const handling = Object.fromEntries(Object.entries(conversations).map(([name, { handle }]) => [name, lawMean(handle)]));
    expect(handling).toEqual({ "pre-sale": 16, refunds: 30, "after-sale": 16, help: 30 });
  });

  it("may be followed itself", () => {
    expect(faultsOf(desk([SALES, "b: { follows: { stream: pre-sale, share: 0.2 } }", "c: { follows: { stream: b, share: 0.2 } }"]))).toEqual([]);
  });
});

describe("after-sale", () => {
  it("are streams of that name, in English or Chinese", () => {
    const streams = streamsOf(SALES, ...["after-sale", "aftersales-2", "售后", "售后二店", "售前"].map((name) => `${name}: { consultsPerDay: 1 }`));
    expect(Object.values(streams).map(({ afterSale }) => afterSale)).toEqual([false, true, true, true, true, false]);
  });
});

describe("what a stream's conversations bring", () => {
  it("is nothing special unless the file says so: no pages, no spam, nobody comes back", () => {
    const stream = streamsOf(SALES)["pre-sale"];
    expect(stream).toMatchObject({ spamShare: 0, returnShare: 0, returnAfter: { exponential: { mean: 7200 } } });
    expect(Object.keys(stream).filter((key) => ["pages", "follows", "shop"].includes(key))).toEqual([]);
  });

  it("are pages, spam and buyers who come back", () => {
    const { a } = streamsOf("a: { consultsPerDay: 5, pages: { goods-detail: 70%, refund-detail: 0.3 }, spamShare: 3%, returnShare: 12%, returnAfter: { gamma: { mean: 1h, cv: 1 } } }");
    expect(a).toMatchObject({ pages: { "goods-detail": 0.7, "refund-detail": 0.3 }, spamShare: 0.03, returnShare: 0.12, returnAfter: { gamma: { mean: 3600, cv: 1 } } });
  });

  it("may come from pages whose shares were rounded", () => {
    expect(faultsOf(desk(["a: { consultsPerDay: 5, pages: { shop-home: 33.3%, goods-detail: 33.3%, order-detail: 33.3% } }"]))).toEqual([]);
  });

  it("may stand beside a replay where the log cannot tell it", () => {
    expect(faultsOf(desk(["a: { replay: june.csv, spamShare: 2%, pages: { goods-detail: 1 }, returnShare: 0 }"]))).toEqual([]);
  });

  it("keeps the name of the log that gives the profile", () => {
    expect(streamsOf("a: { consultsPerDay: 5, profile: { from: june.csv } }").a.profile).toEqual({ from: "june.csv" });
  });

  it("includes being passed on to another team", () => {
    const { conversations } = scenarioOf(desk([SALES, "b: { consultsPerDay: 5 }"], "conversations: { default: { transferShare: 4% }, b: { transferShare: 0 } }\n"));
    expect([conversations["pre-sale"].transferShare, conversations.b.transferShare]).toEqual([0.04, 0]);
  });
});

describe("a fault of a stream", () => {
  it.each([
    ["orders that are none", ["a: { consultsPerDay: { orders: -1 } }"], "a.yaml:4:34", "arrivals.a.consultsPerDay.orders is -1"],
    ["orders without a number", ["a: { consultsPerDay: { consultsPerOrder: 1 } }"], "a.yaml:4:8", "arrivals.a.consultsPerDay.orders is missing"],
    ["a misspelt key beside orders", ["a: { consultsPerDay: { orders: 5, consultPerOrder: 1 } }"], "a.yaml:4:37", "arrivals.a.consultsPerDay.consultPerOrder is not a known key"],
    ["orders of the wrong number of days", ["a: { consultsPerDay: { orders: [1, 2, 3] } }"], "a.yaml:4:34", "arrivals.a.consultsPerDay.orders has 3 days"],
    ["an unknown stream that is followed", [SALES, "b: { follows: { stream: presale, share: 0.1 } }"], "a.yaml:5:27", "arrivals.b.follows.stream is presale, which is no stream"],
    ["a stream that follows itself", ["b: { follows: { stream: b, share: 0.1 } }"], "a.yaml:4:27", "arrivals.b.follows.stream is the stream itself"],
    ["streams that follow each other", ["a: { follows: { stream: b, share: 0.1 } }", "b: { follows: { stream: a, share: 0.1 } }"], "a.yaml:4:27", "arrivals.a.follows.stream leads back to itself: a follows b follows a"],
    ["follows without a share", [SALES, "b: { follows: { stream: pre-sale } }"], "a.yaml:5:8", "arrivals.b.follows.share is missing"],
    ["follows without a stream", [SALES, "b: { follows: { share: 0.1 } }"], "a.yaml:5:8", "arrivals.b.follows.stream is missing"],
    ["a profile of nothing drawn", [SALES, "b: { profile: event, follows: { stream: pre-sale, share: 0.1 } }"], "a.yaml:5:8", "arrivals.b.profile stands on a stream that only follows another"],
    ["a spread of quarter-hours of nothing drawn", [SALES, "b: { quarterCv: 0.1, follows: { stream: pre-sale, share: 0.1 } }"], "a.yaml:5:8", "arrivals.b.quarterCv stands on a stream that only follows another"],
    ["a spread of nothing drawn", [SALES, "b: { busynessCv: 0.1, follows: { stream: pre-sale, share: 0.1 } }"], "a.yaml:5:8", "arrivals.b.busynessCv stands on a stream that only follows another"],
    ["a follower beside a replay", [SALES, "b: { replay: x.csv, follows: { stream: pre-sale, share: 0.1 } }"], "a.yaml:5:23", "arrivals.b.follows stands beside replay"],
    ["returns beside a replay", ["b: { replay: x.csv, returnShare: 0.1 }"], "a.yaml:4:23", "arrivals.b.returnShare stands beside replay"],
    ["a profile from a log beside a replay", ["b: { replay: x.csv, profile: { from: y.csv } }"], "a.yaml:4:23", "arrivals.b.profile stands beside replay"],
    ["everybody coming back", ["b: { consultsPerDay: 1, returnShare: 100% }"], "a.yaml:4:40", "arrivals.b.returnShare is \"100%\""],
    ["an unknown page", ["b: { consultsPerDay: 1, pages: { goods: 1 } }"], "a.yaml:4:36", "arrivals.b.pages.goods is not a known key"],
    ["pages that do not add up", ["b: { consultsPerDay: 1, pages: { shop-home: 0.5, goods-detail: 0.4 } }"], "a.yaml:4:34", "arrivals.b.pages is {shop-home: …, goods-detail: …}"],
    ["more spam than conversations", ["b: { consultsPerDay: 1, spamShare: 3 }"], "a.yaml:4:38", "arrivals.b.spamShare is 3"],
    ["an after-sale that is neither", ["b: { consultsPerDay: 1, afterSale: perhaps }"], "a.yaml:4:38", "arrivals.b.afterSale is \"perhaps\""],
    ["a shop where there are none", ["b: { consultsPerDay: 1, shop: x }"], "a.yaml:4:27", "arrivals.b.shop names a shop, but there is no shops"],
    ["nothing that says how many", ["b: {}"], "a.yaml:4:3", "arrivals.b.consultsPerDay is missing"],
  ])("%s", (_what, streams, where, found) => {
    const faults = faultsOf(desk(streams));
    expect(faults.map((fault) => [fault.where, fault.found])).toEqual([[where, found]]);
    expect(faults[0].expected).not.toBe("");
    expect(faults[0].mend).not.toBe("");
  });

  it("is mended by what was probably meant", () => {
    const mend = (...streams: string[]) => faultsOf(desk(streams)).map((fault) => fault.mend);
    expect(mend(SALES, "b: { follows: { stream: presale, share: 0.1 } }")).toEqual(["write pre-sale"]);
    expect(mend("b: { consultsPerDay: 1, spamShare: 3 }")).toEqual(["write 3%"]);
    expect(mend("b: { consultsPerDay: 1, pages: { goods: 1 } }")).toEqual(["write goods-detail"]);
  });

  it("is told once for a circle, and not again for streams that lead into it", () => {
    const circle = ["a: { follows: { stream: b, share: 0.1 } }", "b: { follows: { stream: c, share: 0.1 } }", "c: { follows: { stream: b, share: 0.1 } }"];
    expect(faultsOf(desk(circle)).map(({ found }) => found)).toEqual(["arrivals.b.follows.stream leads back to itself: b follows c follows b"]);
  });

  it("does not let events act on streams that only follow", () => {
    const streams = [SALES, "b: { follows: { stream: pre-sale, share: 0.1 } }"];
    const event = (names: string) => faultsOf(desk(streams, `events: [{ streams: ${names}, from: "10:00", to: "11:00", shape: { step: 2 } }]\n`)).map(({ found }) => found);
    expect(event("[b]")).toEqual(["events.0.streams acts on no stream whose arrivals are drawn"]);
    expect(event("[b, pre-sale]")).toEqual([]);
  });
});
