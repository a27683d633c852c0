import type { InputFault } from "../errors/inputFault.ts";
import { lawMean } from "../random/lawMean.ts";
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
  for (const [name, stream] of Object.entries(scenario.arrivals)) {
    const { turns, burst } = scenario.conversations[name];
    messages += consults(stream, days) * lawMean(turns) * lawMean(burst);
  }
  return messages;
}

function consults({ consultsPerDay, replayTimes }: Scenario["arrivals"][string], days: number): number {
  if (replayTimes !== undefined) return replayTimes.length;
  if (consultsPerDay === undefined) return 0;
  return typeof consultsPerDay === "number" ? consultsPerDay * days : consultsPerDay.reduce((sum, day) => sum + day, 0);
}
