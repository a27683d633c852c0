import type { ParsedDocument } from "../document/parsedDocument.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { hasApart } from "./conversationBegins.ts";
import { namedFile } from "./namedFile.ts";
import { profileWeights } from "./profileWeights.ts";
import { readTextLog } from "./readTextLog.ts";
import { replayTimes } from "./replayTimes.ts";

interface Tidings {
  readonly faults: InputFault[];
  readonly notes: string[];
}

/** The scenario of the document with the arrival times and profiles that its streams take from logs; faults and notes are put to the others. */
export function withReadLogs(scenario: Scenario, document: ParsedDocument, { faults, notes }: Tidings): Scenario {
  const arrivals = Object.entries(scenario.arrivals).map(([name, stream]) => {
    return [name, gathered(faults, () => withProfile(scenario, name, withReplay(scenario, name, stream, document, notes), document, notes)) ?? stream] as const;
  });
  return { ...scenario, arrivals: Object.fromEntries(arrivals) };
}

function withReplay(scenario: Scenario, name: string, stream: ArrivalStream, document: ParsedDocument, notes: string[]): ArrivalStream {
  if (stream.replay === undefined) return stream;
  const days = scenario.warmUp + scenario.days;
  const read = namedFile(document, ["arrivals", name, "replay"], (file) => readTextLog(file, { timeZone: scenario.timeZone }));
  const { times, leftOut, datesKept } = replayTimes(read, name, scenario.start, days);
  const placed = datesKept ? "on its own dates" : `its first day taken as ${scenario.start}`;
  notes.push(`arrivals.${name}.replay: ${times.length} conversations of ${whoseOf(read, name, stream.replay)} arrive, ${placed}${leftOut === 0 ? "" : `; ${leftOut} outside the simulated days are left out`}`);
  return { ...stream, replayTimes: times };
}

function withProfile(scenario: Scenario, name: string, stream: ArrivalStream, document: ParsedDocument, notes: string[]): ArrivalStream {
  if (!("from" in stream.profile)) return stream;
  const { from } = stream.profile;
  const { read, weights } = namedFile(document, ["arrivals", name, "profile", "from"], (file) => weightsFrom(file, name, scenario.timeZone));
  const begun = weights.reduce((sum, weight) => sum + weight, 0);
  notes.push(`arrivals.${name}.profile: spread over the day as the ${begun} conversations of ${whoseOf(read, name, from)}`);
  return { ...stream, profileWeights: weights };
}

/** Of whom the conversations are that a stream takes from a log. */
function whoseOf(read: ReadLog, stream: string, file: string): string {
  if (read.streams.length === 1) return file;
  return hasApart(read, stream) ? `${stream} in ${file}` : `all ${read.streams.length} streams in ${file} (none is called ${stream})`;
}

function weightsFrom(file: string, stream: string, timeZone: string): { readonly read: ReadLog; readonly weights: readonly number[] } {
  const read = readTextLog(file, { timeZone });
  const weights = profileWeights(read, stream);
  if (weights.some((weight) => weight > 0)) return { read, weights };
  throw new InputFaults([{ where: file, found: "no conversation of a buyer begins in it", expected: "a log that shows when in the day conversations begin", mend: "name another log, or write the weights of the hours" }]);
}
