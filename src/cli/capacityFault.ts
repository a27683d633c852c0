import type { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The fault of a scenario whose desk falls so far behind that the engine could not hold all that waits. */
export function capacityFault({ message, most, what }: CapacityExceeded, file: string, { arrivals }: Scenario): InputFaults {
  const [largest = "STREAM"] = Object.keys(arrivals).toSorted((a, b) => consults(arrivals[b]) - consults(arrivals[a]));
  return new InputFaults([{
    where: file,
    found: `${message} while it is played`,
    expected: `a desk that keeps up so far that at most ${most} ${what}`,
    mend: `check arrivals.${largest} for a slip of the pen, or roster more agents`,
  }]);
}

function consults(stream: Scenario["arrivals"][string]): number {
  return Math.max(...consultsByDay(stream), stream.replayTimes?.length ?? 0);
}
