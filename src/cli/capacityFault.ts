import type { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { agentsInTeam } from "../scenario/teamPlaces.ts";
import type { FaultWords, OverloadCause } from "./faultWords.ts";

/** What brings too much together, by the words of `CapacityExceeded`. */
const CAUSES: Readonly<Record<string, OverloadCause>> = {
  "conversations are open at once": "backlog",
  "conversations begin in one quarter-hour": "rush",
  "conversations are held in one replication": "arrivals",
  "conversations are assigned in one replication": "arrivals",
  "messages are sent in one replication": "messages",
  "replies are given in one replication": "messages",
  "changes of staff are drawn in one replication": "staff",
};

/** The fault of a scenario of which more comes together while it is played than the engine could hold. */
export function capacityFault({ most, what }: CapacityExceeded, file: string, scenario: Scenario, words: FaultWords): InputFaults {
  const cause = CAUSES[what] ?? "arrivals";
  const name = cause === "staff" ? busiestTeam(scenario) : largestStream(scenario);
  return new InputFaults([{ where: file, ...words.overloaded(most, what, words.overload[cause](name)) }]);
}

function largestStream({ arrivals }: Scenario): string {
  const consults = (stream: string): number => Math.max(...consultsByDay(arrivals[stream]), arrivals[stream].replayTimes?.length ?? 0);
  const [largest = "STREAM"] = Object.keys(arrivals).toSorted((a, b) => consults(b) - consults(a));
  return largest;
}

/** The team whose agents are drawn away most: by short breaks, whose number goes with their share of the time. */
function busiestTeam(scenario: Scenario): string {
  const { teams } = scenario;
  const changes = (team: string): number => agentsInTeam(scenario, team) * teams[team].shrinkage;
  const [busiest = "TEAM"] = Object.keys(teams).toSorted((a, b) => changes(b) - changes(a));
  return busiest;
}
