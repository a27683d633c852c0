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
    ...Object.entries(turned.caps).filter(([team, cap]) => JSON.stringify(was.caps[team]) !== JSON.stringify(cap)).map(([team, value]) => ({ path: ["teams", team, "cap"], value })),
    ...(turned.handling === 1 ? [] : Object.entries(changed.teams).flatMap(([team, { handleFactor, agents }]) => [
      { path: ["teams", team, "handleFactor"], value: rounded(handleFactor) },
      ...(agents.some((agent) => agent.handleFactor !== undefined) ? [{ path: ["teams", team, "agents"], value: agents }] : []),
    ])),
    ...Object.keys(turned.meals).filter((shift) => JSON.stringify(was.meals[shift]) !== JSON.stringify(turned.meals[shift])).map((shift) => ({ path: ["shifts", shift], value: { ...changed.shifts[shift] } })),
    ...(turned.consults === 1 ? [] : Object.entries(changed.arrivals).map(([stream, { consultsPerDay }]) => ({ path: ["arrivals", stream, "consultsPerDay"], value: consultsPerDay }))),
    ...(turned.events === undefined || turned.events === 1 ? [] : changed.events.map(({ shape }, place) => ({ path: ["events", place, "shape"], value: shape }))),
    ...(turned.bots === was.bots ? [] : botChanges(scenario.bot, changed.bot)),
  ];
}

/** Each part of the bots whole, for its defaults need not stand in the text; all of them where there were none. */
function botChanges(was: Scenario["bot"], now: Scenario["bot"]): KeyValue[] {
  if (was === undefined || now === undefined) return now === was ? [] : [{ path: ["bot"], value: now ?? null }];
  const parts = ["faq", "orderCard", "productCards", "selfService", "smart"] as const;
  return parts.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(now[part])).map((part) => ({ path: ["bot", part], value: now[part] }));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
