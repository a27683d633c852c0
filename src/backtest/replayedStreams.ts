import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";

/** When conversations begin in the log: by name of the scenario's stream, milliseconds since the log's first midnight, ascending. */
export type LogArrivals = Readonly<Record<string, readonly number[]>>;

/**
 * The log's arrivals by the scenario's streams: by name, or the one for the other where each has a single one.
 * @throws InputFaults where streams of the one are not in the other
 */
export function logArrivals(read: ReadLog, scenario: Scenario): LogArrivals {
  const names = Object.keys(scenario.arrivals);
  const nameOf = names.length === 1 && read.streams.length === 1 ? names : read.streams;
  const faults = streamFaults(names, nameOf, scenario.name);
  if (faults.length > 0) throw new InputFaults(faults);
  const times: number[][] = nameOf.map(() => []);
  const { messages, conversations } = read.log;
  const hasBegun = new Uint8Array(conversations.count);
  for (let row = 0; row < messages.count; row++) {
    const conversation = messages.conversation[row];
    if (hasBegun[conversation] === 1) continue;
    hasBegun[conversation] = 1;
    times[conversations.stream[conversation]].push(messages.sentAt[row]);
  }
  return Object.fromEntries(nameOf.map((name, stream) => [name, times[stream]]));
}

/** The scenario with arrivals as they were from `fromMs` on, for so many milliseconds. Who comes back or follows another stands in the log and comes with it. */
export function withReplay(scenario: Scenario, arrivals: LogArrivals, fromMs: number, lengthMs: number): Scenario {
  const replayed = ([name, { follows: _, ...stream }]: [string, ArrivalStream]): [string, ArrivalStream] =>
    [name, { ...stream, returnShare: 0, replayTimes: arrivals[name].map((at) => at - fromMs).filter((at) => at >= 0 && at < lengthMs) }];
  return { ...scenario, arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(replayed)) };
}

function streamFaults(ofScenario: readonly string[], ofLog: readonly string[], where: string): InputFault[] {
  const [missing, unknown] = [ofScenario.filter((name) => !ofLog.includes(name)), ofLog.filter((name) => !ofScenario.includes(name))];
  if (missing.length + unknown.length === 0) return [];
  const [scenarios, logs] = [ofScenario.join(", "), ofLog.join(", ")];
  return [{
    where,
    found: `its streams are ${scenarios}, those of the log ${logs}`,
    expected: "with --arrivals replay: the same streams in both",
    mend: "give the log's conversations a column `stream` with the scenario's names, or let arrivals be drawn",
    kind: { of: "backtest-streams", values: { scenarios, logs } },
  }];
}
