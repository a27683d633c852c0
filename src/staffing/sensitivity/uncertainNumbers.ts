import { DEFAULT_FAQ_ITEM, DEFAULT_ORDER_CARD, DEFAULT_PRODUCT_CARD, DEFAULT_SELF_SERVICE, DEFAULT_SMART } from "../../scenario/botDefaults.ts";
import { conversationDefaults } from "../../scenario/conversationDefaults.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Scenario, ScenarioEvent } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";

/** What a roster may turn out to be wrong about. `number`: one that the scenario names itself. */
export const SUBJECTS = ["uplift", "arrivals", "handling", "bots", "no-shows", "patience", "number"] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * Where a range is from: the scenario's `staffing.uncertain`; the intervals of a calibration; `field` - what is seen of it from shop to shop, which holds for a
 * number that stands at its documented default; `assumed` - a fifth more or less of a number that the scenario gives itself.
 */
export type RangeSource = "scenario" | "calibration" | "field" | "assumed";

/** One number of the scenario with the lowest and highest value that are thinkable; of a law its mean. */
export interface UncertainNumber {
  readonly path: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: RangeSource;
}

/** D. */
const OWN_RANGE = [0.8, 1.2] as const;
/** A day's conversations where no event makes them uncertain. D. */
const ARRIVALS_RANGE = [0.75, 1.25] as const;
/** Of what an event adds: 3 to 6 times an ordinary day where 4 times are expected (+300 to +500 %). Source: domain §3, agencies' reports of 616 and 618 (C). */
const EVENT_RANGE = [2 / 3, 5 / 3] as const;
/** 8 to 30 s about 16 s. Source: domain §3 (spreadsheets, measured mean responses). */
const HANDLING_RANGE = [8 / 16, 30 / 16] as const;
/** A median of 1 to 60 min about 5 min, after-sale about 30 min. Source: domain §3 (C). */
const PATIENCE_RANGE = [1 / 5, 60 / 5] as const;
const AFTER_SALE_PATIENCE_RANGE = [1 / 30, 60 / 30] as const;
/** 10 to 40 % settled by lists and cards about 25 %. Source: domain §3, desk guides (C). */
const CARDS_RANGE = [10 / 25, 40 / 25] as const;
/** 40 to 85 % settled by a knowledge bot about 55 %. Source: domain §3 (A to C). */
const SMART_RANGE = [40 / 55, 85 / 55] as const;
/** 0 to 10 %. D, domain §3. */
const MOST_NO_SHOWS = 0.1;

/** The numbers that are uncertain in a scenario by subject, with the documented ranges; a subject of which the scenario has nothing is not there. */
export function documentedNumbers(scenario: Scenario): ReadonlyMap<Subject, readonly UncertainNumber[]> {
  const events = eventNumbers(scenario);
  const bySubject: readonly (readonly [Subject, readonly UncertainNumber[]])[] = [
    events.length > 0 ? ["uplift", events] : ["arrivals", arrivalNumbers(scenario)],
    ["handling", lawNumbers(scenario, "handle")],
    ["bots", botNumbers(scenario)],
    ["no-shows", noShowNumbers(scenario)],
    ["patience", lawNumbers(scenario, "patience")],
  ];
  return new Map(bySubject.filter(([, numbers]) => numbers.length > 0));
}

/** The paths of all factors of events, with what they are multiplied by where what an event adds is `strength` times as much: 1 + (factor − 1) × strength. A factor up to 1 adds nothing and stays. */
export function eventFactorsAt(scenario: Scenario, strength: number): ReadonlyMap<string, number> {
  const moved = (factor: number): number => (factor > 1 ? 1 + (factor - 1) * strength : factor);
  return new Map(scenario.events.flatMap(({ shape }, index) => factorsOf(shape).map(([path, factor]) => [`events.${index}.shape.${path}`, moved(factor)] as const)));
}

function factorsOf(shape: ScenarioEvent["shape"]): readonly (readonly [string, number])[] {
  if ("step" in shape) return [["step", shape.step]];
  if ("spike" in shape) return [["spike.factor", shape.spike.factor]];
  if ("livestream" in shape) return [["livestream.peak", shape.livestream.peak], ["livestream.level", shape.livestream.level]];
  return shape.points.map(([, factor], place) => [`points.${place}.1`, factor]);
}

function eventNumbers(scenario: Scenario): UncertainNumber[] {
  const [low, high] = EVENT_RANGE.map((strength) => eventFactorsAt(scenario, strength));
  return [...eventFactorsAt(scenario, 1)].filter(([, value]) => value > 1).map(([path, value]) => {
    const ends = [low.get(path) ?? value, high.get(path) ?? value];
    return { path, value, low: ends[0], high: ends[1], source: "field" };
  });
}

function arrivalNumbers(scenario: Scenario): UncertainNumber[] {
  return drawnPaths(scenario).flatMap((path) => scaled(scenario, path, ARRIVALS_RANGE, "assumed"));
}

/** Paths of what is to be expected a day of each stream that is drawn. */
export function drawnPaths({ arrivals }: Scenario): string[] {
  return Object.entries(arrivals).flatMap(([name, { consultsPerDay, replay }]) => {
    if (consultsPerDay === undefined || replay !== undefined) return [];
    return [`arrivals.${name}.consultsPerDay${typeof consultsPerDay === "object" && "orders" in consultsPerDay ? ".consultsPerOrder" : ""}`];
  });
}

function lawNumbers(scenario: Scenario, law: "handle" | "patience"): UncertainNumber[] {
  return Object.entries(scenario.conversations).flatMap(([name, laws]) => {
    const afterSale = scenario.arrivals[name]?.afterSale ?? false;
    const isDefault = JSON.stringify(laws[law]) === JSON.stringify(conversationDefaults(afterSale)[law]);
    const ofField = law === "handle" ? HANDLING_RANGE : afterSale ? AFTER_SALE_PATIENCE_RANGE : PATIENCE_RANGE;
    return scaled(scenario, `conversations.${name}.${law}`, isDefault ? ofField : OWN_RANGE, isDefault ? "field" : "assumed");
  });
}

function botNumbers(scenario: Scenario): UncertainNumber[] {
  const { bot } = scenario;
  if (bot === undefined) return [];
  const part = (path: string, isDefault: boolean, ofField: readonly [number, number]): UncertainNumber[] =>
    scaled(scenario, `bot.${path}.resolves`, isDefault ? ofField : OWN_RANGE, isDefault ? "field" : "assumed").map((number) => ({ ...number, high: Math.min(1, number.high) }));
  const { faq, orderCard, productCards, selfService, smart } = bot;
  return [
    ...(faq?.items ?? []).flatMap(({ share, resolves }, index) => part(`faq.items.${index}`, share === DEFAULT_FAQ_ITEM.share && resolves === DEFAULT_FAQ_ITEM.resolves, CARDS_RANGE)),
    ...(orderCard === undefined ? [] : part("orderCard", orderCard.resolves === DEFAULT_ORDER_CARD.resolves, CARDS_RANGE)),
    ...productCards.flatMap(({ resolves, enabled }, index) => (enabled === false ? [] : part(`productCards.${index}`, resolves === DEFAULT_PRODUCT_CARD.resolves, CARDS_RANGE))),
    ...(selfService === undefined ? [] : part("selfService", selfService.resolves === DEFAULT_SELF_SERVICE.resolves, CARDS_RANGE)),
    ...(smart === undefined ? [] : part("smart", smart.resolves === DEFAULT_SMART.resolves, SMART_RANGE)),
  ];
}

function noShowNumbers(scenario: Scenario): UncertainNumber[] {
  const receiver = receiverOf(scenario);
  return Object.entries(scenario.teams).filter(([name]) => name !== receiver).map(([name, { noShow }]) => ({
    path: `teams.${name}.noShow`, value: noShow, low: 0, high: Math.min(1, Math.max(MOST_NO_SHOWS, 2 * noShow)), source: "assumed",
  }));
}

/** Nothing where there is no value, or nothing of it to scale. */
function scaled(scenario: Scenario, path: string, [low, high]: readonly [number, number], source: RangeSource): UncertainNumber[] {
  const value = scenarioFigure(scenario, path).value;
  return value === undefined || value === 0 ? [] : [{ path, value, low: value * low, high: value * high, source }];
}
