import type { PlacedFault } from "../document/issueFaults.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

/** Faults of streams that follow others: one that is not there, the stream itself, a circle (told once, at its first stream). */
export function checkFollows(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { arrivals } = check.file;
  const names = Object.keys(arrivals);
  return names.flatMap((name) => {
    const followed = arrivals[name].follows?.stream;
    if (followed === undefined) return [];
    const path = ["arrivals", name, "follows", "stream"];
    if (followed === name) return [faultAt(check, path, STREAM_CHECK_WORDS.followsItself)];
    if (!names.includes(followed)) return [faultAt(check, path, STREAM_CHECK_WORDS.followsMissing(followed, names.filter((other) => other !== name)))];
    const circle = circleFrom(arrivals, name);
    return circle === undefined || circle.some((other) => names.indexOf(other) < names.indexOf(name)) ? [] : [faultAt(check, path, STREAM_CHECK_WORDS.followsInCircle([...circle, name]))];
  });
}

/** The streams of the circle in which the stream stands, itself first; undefined where it stands in none. */
function circleFrom(arrivals: ScenarioUnderCheck["file"]["arrivals"], name: string): readonly string[] | undefined {
  const passed: string[] = [];
  for (let at: string | undefined = name; at !== undefined && Object.hasOwn(arrivals, at); at = arrivals[at].follows?.stream) {
    if (passed.includes(at)) return at === name ? passed : undefined;
    passed.push(at);
  }
  return undefined;
}
