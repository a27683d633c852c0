import type { Scenario } from "../../../src/scenario/scenario.ts";

/** What of a random scenario is out of the ordinary, in a few words each. */
export function featuresOf(scenario: Scenario): string {
  const streams = Object.entries(scenario.arrivals).map(([name, { follows, afterSale, pages, spamShare, returnShare }]) => {
    const laws = scenario.conversations[name];
    return [name, follows && "follows", afterSale && "after-sale", pages && "pages", spamShare > 0 && "spam", returnShare > 0 && "returns",
      laws.patience !== "never" && `patience (${laws.silentShare} silent)`, laws.closingWordShare > 0 && "closing words", laws.idleTimeout > 0 && "idle timeout",
      laws.transferShare > 0 && `transfers ${laws.transferShare}`].filter(Boolean).join(" ");
  });
  const teams = Object.entries(scenario.teams).map(([name, team]) =>
    [name, `[${team.streams.join()}]`, typeof team.cap === "object" && "caps by the clock", team.slowdownPerChat > 0 && "slowdown", team.pickupDelay > 0 && "pickup",
      team.shrinkage > 0 && "shrinkage", team.noShow > 0 && "no-show", team.lateness > 0 && "lateness", team.overflowTo && `overflow to ${team.overflowTo} ${team.overflowAfter}`,
      !team.mayRefund && "no refunds", team.agents.length > 0 && "named agents"].filter(Boolean).join(" "));
  const shifts = Object.entries(scenario.shifts).map(([name, { from, to, atEnd, breaks, stopNewBefore }]) =>
    `${name} ${from}–${to} ${atEnd}${breaks.length > 0 ? ` ${breaks.length} breaks` : ""}${stopNewBefore > 0 ? ` stop ${stopNewBefore}` : ""}`);
  return [
    `streams: ${streams.join("; ")}`, `teams: ${teams.join("; ")}`, `shifts: ${shifts.join("; ")}`, `roster: ${JSON.stringify(scenario.roster)}`,
    `routing: ${JSON.stringify(scenario.routing)}`, `bot: ${JSON.stringify(scenario.bot)}`, `reserve: ${JSON.stringify(scenario.reserve)}`,
    `incidents: ${JSON.stringify(scenario.incidents)}`, `work: ${JSON.stringify(scenario.work)}`,
  ].join("\n");
}
