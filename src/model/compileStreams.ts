import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { seedKey } from "../random/seedKey.ts";
import type { ArrivalStream, ConversationLaws, Scenario } from "../scenario/scenario.ts";
import { weekdayOf } from "../time/calendar.ts";
import { QUARTERS_PER_DAY, SECOND_MS } from "../time/units.ts";
import { eventFactors } from "./eventFactors.ts";
import type { ModelLaws, ModelStream } from "./model.ts";
import type { TableList } from "./tableList.ts";

/**
 * The streams in the order of the file; each with its own key, so that another stream beside it changes none of its draws.
 * @throws InputFaults where a stream replays a log whose times have not been read: it would have no conversations at all
 */
export function compileStreams(scenario: Scenario, teamNames: readonly string[], tables: TableList): ModelStream[] {
  const unread = Object.entries(scenario.arrivals).filter(([, { replay, replayTimes }]) => replay !== undefined && replayTimes === undefined);
  if (unread.length > 0) throw new InputFaults(unread.map(([name, { replay }]) => unreadReplay(scenario, name, replay ?? "")));
  return Object.entries(scenario.arrivals).map(([name, arrivals]) => ({
    name,
    key: seedKey(scenario.seed, `stream ${name}`),
    quarterMeans: quarterMeans(scenario, name, arrivals),
    busynessCv: arrivals.busynessCv,
    busynessCorrelation: arrivals.busynessCorrelation,
    replay: arrivals.replayTimes === undefined ? undefined : Float64Array.from(arrivals.replayTimes),
    laws: compileLaws(scenario.conversations[name], tables),
    teams: teamNames.flatMap((team, index) => (scenario.teams[team].streams.includes(name) ? [index] : [])),
  }));
}

function unreadReplay(scenario: Scenario, name: string, log: string): InputFault {
  return {
    where: scenario.name,
    found: `arrivals.${name}.replay names ${log}, which has not been read`,
    expected: `arrivals.${name}.replayTimes: when its conversations begin, in milliseconds since the first simulated day`,
    mend: "read the scenario with loadScenario of replycast/node, or fill replayTimes in",
  };
}

/** Expected conversations by quarter-hour: day's mean × share of the profile × weekday × events. */
function quarterMeans(scenario: Scenario, name: string, arrivals: ArrivalStream): Float64Array {
  const days = scenario.warmUp + scenario.days;
  const means = eventFactors(scenario, name);
  const shares = quarterShares(arrivals.profile);
  const firstWeekday = weekdayOf(scenario.start);
  for (let day = 0; day < days; day++) {
    const perDay = arrivals.consultsPerDay ?? 0;
    const mean = (typeof perDay === "number" ? perDay : perDay[day]) * arrivals.weekday[(firstWeekday + day) % 7];
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) means[day * QUARTERS_PER_DAY + quarter] *= mean * shares[quarter];
  }
  return means;
}

/** The day's share of each quarter-hour from 24, 48 or 96 weights. */
function quarterShares(profile: readonly number[]): number[] {
  const total = profile.reduce((sum, weight) => sum + weight, 0);
  const perWeight = QUARTERS_PER_DAY / profile.length;
  return Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => profile[Math.floor(quarter / perWeight)] / total / perWeight);
}

function compileLaws(laws: ConversationLaws, tables: TableList): ModelLaws {
  const count = (law: ConversationLaws["turns"]): number => (law === "never" ? -1 : tables.numberOf(law, "count"));
  const duration = (law: ConversationLaws["turns"]): number => (law === "never" ? -1 : tables.numberOf(law, "duration"));
  return {
    turns: count(laws.turns),
    burst: isOne(laws.burst) ? -1 : count(laws.burst),
    burstGap: duration(laws.burstGap),
    handle: duration(laws.handle),
    think: duration(laws.think),
    patience: duration(laws.patience),
    silentShare: laws.silentShare,
    closingWordShare: laws.closingWordShare,
    idleTimeoutMs: Math.round(laws.idleTimeout * SECOND_MS),
  };
}

function isOne(law: ConversationLaws["burst"]): boolean {
  return typeof law === "object" && "constant" in law && law.constant === 1;
}
