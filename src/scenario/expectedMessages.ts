import { lawMean } from "../random/lawMean.ts";
import { consultsByDay } from "./consultsByDay.ts";
import type { Scenario } from "./scenario.ts";

/** Buyer messages that a replication has at most in the mean, days that run in included: as if nobody left and no bot answered. */
export function expectedMessages(scenario: Scenario): number {
  return Object.keys(scenario.arrivals).reduce((sum, stream) => sum + expectedMessagesOf(scenario, stream), 0);
}

/** The same of one stream. */
export function expectedMessagesOf(scenario: Scenario, stream: string): number {
  return consults(scenario, stream, scenario.warmUp + scenario.days) * messagesOfConsult(scenario, stream);
}

/** Of one conversation of a stream. */
export function messagesOfConsult({ conversations }: Pick<Scenario, "conversations">, stream: string): number {
  const { turns, burst } = conversations[stream];
  return lawMean(turns) * lawMean(burst);
}

function consults({ arrivals }: Pick<Scenario, "arrivals">, name: string, days: number): number {
  const { replayTimes, follows, ...stream } = arrivals[name];
  const byDay = consultsByDay(stream);
  const own = replayTimes?.length ?? (byDay.length === 1 ? byDay[0] * days : byDay.reduce((sum, day) => sum + day, 0));
  return follows === undefined ? own : own + follows.share * consults({ arrivals }, follows.stream, days);
}
