import { lawMean } from "../random/lawMean.ts";
import { consultsByDay } from "./consultsByDay.ts";
import type { Scenario } from "./scenario.ts";

/** Buyer messages that a replication has at most in the mean, days that run in included: as if nobody left and no bot answered. */
export function expectedMessages(scenario: Scenario): number {
  const days = scenario.warmUp + scenario.days;
  let messages = 0;
  for (const name of Object.keys(scenario.arrivals)) {
    const { turns, burst } = scenario.conversations[name];
    messages += consults(scenario, name, days) * lawMean(turns) * lawMean(burst);
  }
  return messages;
}

function consults({ arrivals }: Pick<Scenario, "arrivals">, name: string, days: number): number {
  const { replayTimes, follows, ...stream } = arrivals[name];
  const byDay = consultsByDay(stream);
  const own = replayTimes?.length ?? (byDay.length === 1 ? byDay[0] * days : byDay.reduce((sum, day) => sum + day, 0));
  return follows === undefined ? own : own + follows.share * consults({ arrivals }, follows.stream, days);
}
