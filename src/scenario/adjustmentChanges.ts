import type { DocumentPath } from "../document/documentPath.ts";
import { adjusted, adjustmentsOf } from "./adjusted.ts";
import type { Adjustments } from "./adjusted.ts";
import type { Scenario } from "./scenario.ts";

/** One key of a scenario's text with its new value. */
export interface KeyValue {
  readonly path: DocumentPath;
  readonly value: unknown;
}

/** What of a scenario's text must be otherwise for it to be as it was turned: the keys that differ, each as deep as it can be named. @throws InputFaults where nobody is rostered any more */
export function adjustmentChanges(scenario: Scenario, turned: Adjustments): readonly KeyValue[] {
  const changed = adjusted(scenario, turned);
  const was = adjustmentsOf(scenario);
  const isList = Array.isArray(scenario.roster);
  return [
    ...(isList && changed.roster !== scenario.roster ? [{ path: ["roster"], value: changed.roster }] : []),
    ...(isList ? [] : Object.entries(turned.agents).flatMap(([team, shifts]) => Object.entries(shifts).filter(([shift, agents]) => was.agents[team][shift] !== agents).map(([shift, value]) => ({ path: ["roster", team, shift], value })))),
    ...Object.entries(turned.caps).filter(([team, cap]) => was.caps[team] !== cap).map(([team, value]) => ({ path: ["teams", team, "cap"], value })),
    ...(turned.handling === 1 ? [] : Object.entries(changed.teams).map(([team, { handleFactor }]) => ({ path: ["teams", team, "handleFactor"], value: rounded(handleFactor) }))),
    ...Object.keys(turned.meals).filter((shift) => JSON.stringify(was.meals[shift]) !== JSON.stringify(turned.meals[shift])).map((shift) => ({ path: ["shifts", shift], value: { ...changed.shifts[shift] } })),
    ...(turned.consults === 1 ? [] : Object.entries(changed.arrivals).map(([stream, { consultsPerDay }]) => ({ path: ["arrivals", stream, "consultsPerDay"], value: consultsPerDay }))),
    ...(turned.events === undefined || turned.events === 1 ? [] : changed.events.map(({ shape }, place) => ({ path: ["events", place, "shape"], value: shape }))),
    ...(turned.bots === undefined || turned.bots === 1 || changed.bot === undefined ? [] : botChanges(changed.bot)),
  ];
}

function botChanges({ faq, orderCard, productCards, selfService, smart }: NonNullable<Scenario["bot"]>): KeyValue[] {
  const resolves = (path: DocumentPath, share: number): KeyValue => ({ path: ["bot", ...path, "resolves"], value: rounded(share) });
  return [
    ...(faq?.items ?? []).map((item, place) => resolves(["faq", "items", place], item.resolves)),
    ...(orderCard === undefined ? [] : [resolves(["orderCard"], orderCard.resolves)]),
    ...productCards.map((card, place) => resolves(["productCards", place], card.resolves)),
    ...(selfService === undefined ? [] : [resolves(["selfService"], selfService.resolves)]),
    ...(smart === undefined ? [] : [resolves(["smart"], smart.resolves)]),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
