import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { formatEffective } from "../../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { botChoice, CHOICE_FIRST } from "../../../src/staffing/levers/botChoice.ts";
import { playVariants } from "../../../src/staffing/played/playVariants.ts";
import { searchTargets, targetRows } from "../../../src/staffing/target/searchTarget.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE, "test")];
const REPLICATIONS = 100;
/** A fifth of them. */
const COMPARED = 20;
const SHARES = [0.02, 0.11, 0.03, 0.09, 0.01, 0.07, 0.05];

/** Seven questions of which the first five are shown. */
function shop(more: Readonly<Record<string, unknown>> = {}): Scenario {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-09-01", seed: "bots",
    arrivals: { sales: { consultsPerDay: 250, busynessCv: 0.1 } }, conversations: { sales: { handle: { lognormal: { mean: 40, cv: 0.9 } } } },
    bot: { faq: { items: SHARES.map((share, place) => ({ question: `q${place}`, share, resolves: 0.8, enabled: place < 5 })) } },
    roster: { sales: { early: 1, late: 1 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 80%" } }, ...more,
  }));
}

const options = { replications: REPLICATIONS, executor: inlineExecutor };

describe("which questions to show", () => {
  it("is what trying every five of seven finds on the same replications", async () => {
    const scenario = shop();
    const [choice] = await botChoice({ scenario, packs }, options);
    const fives = Array.from({ length: 128 }, (_, bits) => [0, 1, 2, 3, 4, 5, 6].filter((place) => (bits >> place) % 2 === 1)).filter(({ length }) => length === 5);
    expect(fives).toHaveLength(21);
    const withFive = (five: readonly number[]): Scenario => ({ ...scenario, bot: { ...scenario.bot!, faq: { items: scenario.bot!.faq!.items.map((item, place) => ({ ...item, enabled: five.includes(place) })) } } });
    const played = await playVariants(fives.map(withFive), packs, CHOICE_FIRST, { ...options, replications: COMPARED });
    const margins = played!.map(({ simulation, table }) => targetRows(table, searchTargets(simulation)[0], 1).margins.reduce((sum, margin) => sum + margin, 0));
    expect(choice.chosen).toEqual(fives[margins.indexOf(Math.max(...margins))]);
    // the two questions that hardly anybody asks make room
    expect(choice.chosen).toEqual([1, 2, 3, 5, 6]);
    expect(choice).toMatchObject({ of: "questions", most: 5, now: [0, 1, 2, 3, 4] });
    expect(choice.gain).toMatchObject({ standing: "helps", pass: { replications: REPLICATIONS } });
    expect(parseScenario(formatEffective(scenario), "shop", choice.settings)).toEqual(withFive(choice.chosen));
  }, 120_000);

  it("is no question where all are shown and every card answers", async () => {
    expect(await botChoice({ scenario: shop({ bot: { faq: {}, productCards: [{}] } }), packs }, options)).toEqual([]);
    expect(await botChoice({ scenario: shop({ bot: {} }), packs }, options)).toEqual([]);
  });
});

describe("which goods to answer for", () => {
  it("takes those that most buyers send, of all cards that are written, and not more than the desk allows", async () => {
    const spare = [0.1, 0.004, 0.09, 0.08, 0.07].map((coverage, place) => ({ goods: [`new ${place}`], coverage, resolves: 0.9, enabled: false }));
    const scenario = shop({ bot: { productCards: [{ goods: ["lamp"], coverage: 0.01 }, { goods: ["rug"], coverage: 0.12 }, ...spare] } });
    const [choice] = await botChoice({ scenario, packs }, options);
    expect(choice).toMatchObject({ of: "goods", most: 5, now: [0, 1], candidates: ["lamp", "rug", "new 0", "new 1", "new 2", "new 3", "new 4"] });
    expect(choice.chosen).toEqual([1, 2, 4, 5, 6]);
    const cards = parseScenario(formatEffective(scenario), "shop", choice.settings).bot?.productCards ?? [];
    expect(cards.flatMap(({ enabled }, place) => (enabled === false ? [] : [place]))).toEqual(choice.chosen);
  }, 120_000);

  it("never offers more than everybody a way in", async () => {
    const scenario = shop({ bot: { selfService: { share: 0.5 }, productCards: [0.4, 0.3].map((coverage) => ({ goods: 50, coverage, resolves: 0.9, enabled: false })) } });
    const [choice] = await botChoice({ scenario, packs }, options);
    expect(choice.chosen).toHaveLength(1);
  }, 120_000);
});
