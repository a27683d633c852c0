import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { fileBeside } from "./fileBeside.ts";
import { profileWeights } from "./profileWeights.ts";
import { readLogFile } from "./readLogFile.ts";
import { replayTimes } from "./replayTimes.ts";

interface Tidings {
  readonly faults: InputFault[];
  readonly notes: string[];
}

/** The scenario of the file at `path` with the arrival times and profiles that its streams take from logs; faults and notes are put to the others. */
export function withReadLogs(scenario: Scenario, path: string, { faults, notes }: Tidings): Scenario {
  const arrivals = Object.entries(scenario.arrivals).map(([name, stream]) => {
    return [name, gathered(faults, () => withProfile(scenario, name, withReplay(scenario, name, stream, path, notes), path, notes)) ?? stream] as const;
  });
  return { ...scenario, arrivals: Object.fromEntries(arrivals) };
}

function withReplay(scenario: Scenario, name: string, stream: ArrivalStream, path: string, notes: string[]): ArrivalStream {
  if (stream.replay === undefined) return stream;
  const days = scenario.warmUp + scenario.days;
  const { times, leftOut, datesKept } = replayTimes(readLogFile(fileBeside(path, stream.replay), scenario.timeZone), scenario.start, days);
  const placed = datesKept ? "on its own dates" : `its first day taken as ${scenario.start}`;
  notes.push(`arrivals.${name}.replay: ${times.length} conversations of ${stream.replay} arrive, ${placed}${leftOut === 0 ? "" : `; ${leftOut} outside the simulated days are left out`}`);
  return { ...stream, replayTimes: times };
}

function withProfile(scenario: Scenario, name: string, stream: ArrivalStream, path: string, notes: string[]): ArrivalStream {
  if (!("from" in stream.profile)) return stream;
  const file = fileBeside(path, stream.profile.from);
  const weights = profileWeights(readLogFile(file, scenario.timeZone));
  const begun = weights.reduce((sum, weight) => sum + weight, 0);
  if (begun === 0) throw new InputFaults([{ where: file, found: "no conversation of a buyer begins in it", expected: "a log that shows when in the day conversations begin", mend: "name another log, or write the weights of the hours" }]);
  notes.push(`arrivals.${name}.profile: spread over the day as the ${begun} conversations of ${stream.profile.from}`);
  return { ...stream, profileWeights: weights };
}
