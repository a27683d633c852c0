import type { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FaultWords } from "./faultWords.ts";

/** The fault of a scenario whose desk falls so far behind that the engine could not hold all that waits. */
export function capacityFault({ most, what }: CapacityExceeded, file: string, { arrivals }: Scenario, words: FaultWords): InputFaults {
  const [largest = "STREAM"] = Object.keys(arrivals).toSorted((a, b) => consults(arrivals[b]) - consults(arrivals[a]));
  return new InputFaults([{ where: file, ...words.overloaded(most, what, largest) }]);
}

function consults(stream: Scenario["arrivals"][string]): number {
  return Math.max(...consultsByDay(stream), stream.replayTimes?.length ?? 0);
}
