import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parsePeers } from "../../../src/scoring/compare/parsePeers.ts";
import { shopParts } from "../../../src/scoring/shop/shopParts.ts";
import { exampleLog, exampleOrders } from "../shop/exampleShop.ts";

const peersOf = (text: string) => parsePeers(text, "peers.yaml");
const pack = rulePackById("pinduoduo/manual-reply-3min");

describe("a file of peers", () => {
  it("has shares, times and numbers by figure or rule", () => {
    expect(peersOf("pinduoduo/manual-reply-3min: { mean: 92.5%, top10: 0.99 }\nrefundSeconds: { mean: 15h, excellent: 6h30m }\norderValue: { mean: 120 }\n")).toEqual({
      "pinduoduo/manual-reply-3min": { mean: 0.925, top10: 0.99 }, refundSeconds: { mean: 54_000, excellent: 23_400 }, orderValue: { mean: 120 },
    });
  });

  it("is refused with every slip: an unknown figure, a share above one, what is no figure", () => {
    const faults = (() => {
      try {
        peersOf("inquiryConvresion: { mean: 40% }\nreturnRate: { mean: 12 }\n");
      } catch (error) {
        if (error instanceof InputFaults) return error.faults;
      }
      return [];
    })();
    expect(faults.map(({ where, mend }) => [where, mend])).toEqual([["peers.yaml:1:1", "write inquiryConversion"], ["peers.yaml:2:21", "write 12%"]]);
    expect(() => peersOf("sales: { mean: many }\n")).toThrow(InputFaults);
    expect(() => peersOf("sales: { best: 3 }\n")).toThrow(InputFaults);
  });
});

describe("a shop beside its peers", () => {
  const peers = peersOf("pinduoduo/manual-reply-3min: { mean: 60%, top10: 99.9% }\ninquiryConversion: { mean: 75%, excellent: 80% }\nrefundSeconds: { mean: 15h }\nkuaishou/reply-3min: { mean: 90% }\nreturnRate: { mean: 5% }\n");

  it("is better or worse by the sense of the figure, and says whether more than luck tells them apart", () => {
    const parts = shopParts(exampleLog(), { packs: [pack], orders: exampleOrders(), peers });
    const { compared = [], untold } = parts.peers ?? {};
    expect(compared.map(({ of, against }) => [of, against.map(({ peer, standing }) => `${standing} than ${peer}`)])).toEqual([
      // Consumers of the 18th: all but u5 in time; of the 19th all three wrote, u6 is spam: 3 of 4 and 2 of 2.
      ["pinduoduo/manual-reply-3min", ["better than mean", "worse than top10"]],
      ["inquiryConversion", ["equal than mean", "worse than excellent"]],
      ["refundSeconds", ["worse than mean"]],
      ["returnRate", ["worse than mean"]],
    ]);
    expect(compared[0].own).toMatchObject({ numerator: 5, denominator: 6, days: 2 });
    expect(compared[1].against[0]).toMatchObject({ difference: 0, isMoreThanLuck: false });
    expect(untold).toEqual(["kuaishou/reply-3min"]);
  });

  it("says nothing of luck where a single day is behind the figure", () => {
    const parts = shopParts(exampleLog("time,consumer,sender\n2026-06-18T10:00:00,u1,buyer\n2026-06-18T10:00:10,u1,agent\n"), { packs: [pack], peers: { firstReplySeconds: { mean: 20 } } });
    expect(parts.peers?.compared[0].against).toEqual([{ peer: "mean", value: 20, difference: -10, standing: "better" }]);
  });

  it("is better by a real difference where the interval leaves the peers out", () => {
    const days = ["18", "19", "20"].map((day) => `2026-06-${day}T10:00:00,u${day},buyer\n2026-06-${day}T10:00:1${day.slice(1)},u${day},agent\n`).join("");
    const parts = shopParts(exampleLog(`time,consumer,sender\n${days}`), { packs: [pack], peers: { firstReplySeconds: { mean: 60 } } });
    expect(parts.peers?.compared[0].against[0]).toMatchObject({ standing: "better", isMoreThanLuck: true });
  });
});
