import type { Scenario, Shift, Team } from "../../scenario/scenario.ts";

const AT_ONCE = { constant: 0.001 } as const;
const ALL_DAY: Shift = { from: "00:00", to: "24:00", breaks: [], atEnd: "finish", stopNewBefore: 0 };
const MOST_OPEN = 10_000;

/**
 * The scenario with its arrivals as they are and nothing else: conversations of one message that one agent answers at once. So its played log tells who comes
 * when, with every draw the very same as in the whole scenario, at a tenth of its cost.
 */
export function arrivalsOnly(scenario: Scenario): Scenario {
  const { bot: _, reserve: __, ...rest } = scenario;
  const streams = Object.keys(scenario.arrivals);
  const [first] = Object.values(scenario.teams);
  const { pages: ___, overflowTo: ____, ...plain } = first;
  const team: Team = { ...plain, streams, cap: MOST_OPEN, slowdownPerChat: 0, handleFactor: 1, pickupDelay: 0, shrinkage: 0, noShow: 0, lateness: 0, role: "service", mayRefund: true, agents: [] };
  return {
    ...rest,
    arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, { pages: _pages, ...stream }]) => [name, { ...stream, spamShare: 0 }])),
    conversations: Object.fromEntries(Object.entries(scenario.conversations).map(([name, laws]) => [name, {
      ...laws, turns: { constant: 1 }, burst: { constant: 1 }, burstGap: AT_ONCE, think: AT_ONCE, handle: AT_ONCE, patience: "never", silentShare: 0, closingWordShare: 0, idleTimeout: 0, transferShare: 0,
    }])),
    teams: { desk: team }, shifts: { all: ALL_DAY }, roster: { desk: { all: 1 } },
    routing: { assign: "least-loaded", sticky: false, pool: "oldest-first", reply: "oldest-first" },
    incidents: scenario.incidents.filter((incident) => "burst" in incident), work: [],
  };
}
