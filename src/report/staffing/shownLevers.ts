import type { Lever, LeverGain } from "../../staffing/levers/lever.ts";
import { directionOf, rateDirection } from "../../staffing/levers/leverGain.ts";
import type { StaffingTarget } from "../../staffing/staffingResult.ts";

/** A lever that was looked at closely. */
export type ToldLever = Lever & { readonly gain: LeverGain };

/** From this chance on a lever that leaves it as it is has nothing to mend. */
const NEARLY_SURE = 0.99;
/** A change that is told as no point. */
const NO_POINT = 0.005;

/** The levers that were looked at closely. */
export function toldLevers(levers: readonly Lever[]): ToldLever[] {
  return levers.filter((lever): lever is ToldLever => lever.gain !== undefined);
}

/** What helps and costs enough. */
export function helpingLevers(levers: readonly Lever[]): ToldLever[] {
  return toldLevers(levers).filter(({ gain, notEnough }) => gain.standing === "helps" && notEnough !== true);
}

/** Of the levers that help those to show: more people of the same kind only where they gain more than fewer of them do. */
export function shownLevers(levers: readonly Lever[]): ToldLever[] {
  const helping = helpingLevers(levers);
  return helping.filter((lever) => !helping.some((smaller) => isMoreOf(smaller, lever) && gainsNoMore(smaller.gain, lever.gain)));
}

/** Whether it surely does harm to one target and good to another: nothing for this roster, but another may make something of it. */
export function isTrade({ gain: { standing, targets } }: ToldLever): boolean {
  return standing === "harms" && targets.some((target) => directionOf(target.pass) > 0 || (directionOf(target.pass) === 0 && rateDirection(target) > 0));
}

/** Whether the roster passes nearly surely already and nothing that helps or makes no clear difference changes that chance by half a point. */
export function hasNothingToMend(levers: readonly Lever[], targets: readonly StaffingTarget[]): boolean {
  const open = toldLevers(levers).filter(({ gain }) => gain.standing !== "harms");
  if (open.length === 0 || targets.length === 0) return false;
  return targets.every(({ met, pass }) => met && (pass.value ?? 1) >= NEARLY_SURE) && open.every(({ gain: { targets: gains, hardest } }) => Math.abs(gains[hardest].pass.value ?? 0) < NO_POINT);
}

function isMoreOf({ move: one }: Lever, { move: other }: Lever): boolean {
  return one.kind === "night-crew" && other.kind === "night-crew" && one.team === other.team && one.from === other.from && one.to === other.to && one.agents < other.agents;
}

/** Of every target chance and rate lie in the interval of the smaller lever's, and the other way round. */
function gainsNoMore(smaller: LeverGain, larger: LeverGain): boolean {
  return smaller.targets.every((target, place) => (["pass", "rate"] as const).every((figure) => contains(target[figure], larger.targets[place][figure]) && contains(larger.targets[place][figure], target[figure])));
}

function contains({ lower, upper }: LeverGain["pass"], { value }: LeverGain["pass"]): boolean {
  return value !== undefined && lower !== undefined && upper !== undefined && lower <= value && value <= upper;
}
