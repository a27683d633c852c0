import type { InputFault } from "../errors/inputFault.ts";
import { lawMean } from "../random/lawMean.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What one thread gets through on an ordinary machine, taken low. [buyer messages/s] */
const MESSAGES_PER_SECOND = 2e6;
const LONG_SECONDS = 600;

/** The fault of a run that would take longer than ten minutes by a rough count of its messages; undefined for all others. */
export function longRunFault(scenario: Scenario, replications: number, threads: number): InputFault | undefined {
  const seconds = (messagesPerReplication(scenario) * replications) / (MESSAGES_PER_SECOND * threads);
  if (seconds <= LONG_SECONDS) return undefined;
  return {
    where: "--replications",
    found: `${replications} replications of this scenario take about ${Math.round(seconds / 60)} minutes`,
    expected: "a run of at most ten minutes, or --yes",
    mend: "add --yes, or ask for less: --precision 0.5% stops as soon as the answer is that sharp",
  };
}

function messagesPerReplication(scenario: Scenario): number {
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
