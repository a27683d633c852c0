import { describe, expect, it } from "vitest";
import { answersFileField, leversFileField, marginalFileField, rulePriceFileField } from "../../src/hosts/leverFileFields.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { leverVariants } from "../../src/staffing/levers/leverVariants.ts";
import { sampleGain, sampleLever, sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";

const RULE = "pinduoduo/manual-reply-3min";

/** As it comes back from a file. */
function reread(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("levers in a result file", () => {
  it("are taken as they were written, and so is what stands beside them", () => {
    const gain = sampleGain("helps", [2, 1], [0.5, 0.2]);
    const side = { rule: "r", name: { en: "r", zh: "r" }, feasible: true, roster: { desk: { early: 1 } }, cost: 200, hours: 8, shifts: 1 };
    const choice = { of: "questions", candidates: ["a", "b"], most: 5, now: [0], chosen: [1], settings: [], gain };
    for (const [field, value] of [[leversFileField, sampleLevers()], [marginalFileField, sampleMarginal()], [answersFileField, [choice]], [rulePriceFileField, { from: side, to: side }]] as const) {
      expect(field.parse(reread(value))).toEqual(reread(value));
    }
  });

  it("are known in every kind that a desk offers", () => {
    const scenario = parseScenario(JSON.stringify({
      replycast: 1, name: "shop", platform: "pinduoduo", arrivals: { sales: { consultsPerDay: 150 }, after: { consultsPerDay: 30, afterSale: true } },
      teams: { front: { streams: ["sales", "after"], mayRefund: false }, refunds: { streams: ["after"] } }, roster: { front: { early: 2, late: 2 }, refunds: { early: 1 } },
      bot: { faq: { items: [{ question: "a" }] } }, rules: [RULE], targets: { [RULE]: { rate: ">= 80%" } },
    }));
    const variants = leverVariants(scenario, [rulePackById(RULE, "test")]);
    expect(new Set(variants.map(({ move }) => move.kind)).size).toBe(15);
    expect(leversFileField.safeParse(reread(variants.map(({ move }) => sampleLever(move, 0)))).success).toBe(true);
  });

  it("are refused where a page could not be made of them", () => {
    const [first] = sampleLevers();
    expect(leversFileField.safeParse([{ ...first, move: { kind: "magic" } }]).success).toBe(false);
    expect(leversFileField.safeParse([{ ...first, gain: { ...first.gain, hardest: 3 } }]).success).toBe(false);
    const choice = { of: "goods", candidates: ["a", "b"], most: 2, now: [0], chosen: [1], settings: [] };
    expect(answersFileField.safeParse([choice]).success).toBe(true);
    for (const wrong of [{ now: [2] }, { chosen: [-1] }]) expect(answersFileField.safeParse([{ ...choice, ...wrong }]).success).toBe(false);
    expect(marginalFileField.safeParse({ ...sampleMarginal(), stretches: [] }).success).toBe(false);
  });
});
