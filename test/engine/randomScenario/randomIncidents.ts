import type { Incident, ScenarioEvent } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, localTime } from "./clock.ts";
import type { Dice } from "./dice.ts";

/** A stretch of the busy time of a day, now and then one from its midnight or into the next day. */
function stretch(dice: Dice, days: number): { readonly from: string; readonly to: string } {
  const day = dice.number(0, days - 1);
  const begin = dice.chance(0.1) ? 0 : BUSY_FROM + dice.number(0, 14) * 5;
  const end = dice.chance(0.1) ? 32 * 60 : Math.max(begin, BUSY_FROM) + dice.pick([5, 10, 30]);
  return { from: localTime(day, begin), to: localTime(day, end) };
}

export function randomIncidents(
  dice: Dice, { days, streams, teams, shifts }: { readonly days: number; readonly streams: readonly string[]; readonly teams: readonly string[]; readonly shifts: readonly string[] },
): Incident[] {
  const makers: (() => Incident)[] = [
    () => ({ agentAbsent: { team: dice.pick(teams), shift: dice.pick(shifts), ...stretch(dice, days) } }),
    () => ({ agentAbsent: { team: dice.pick(teams), shift: dice.pick(shifts), ...stretch(dice, days) } }),
    () => ({ botOut: stretch(dice, days) }),
    () => ({ botOut: stretch(dice, days) }),
    () => ({ deskDown: stretch(dice, days) }),
    () => ({ deskDown: stretch(dice, days) }),
    () => ({ burst: { stream: dice.pick(streams), ...stretch(dice, days), factor: dice.pick([0, 3]) } }),
  ];
  return dice.some(makers, 0.25).map((make) => make());
}

/** The shape, and where it has points begin and end of the event with them. */
function spanOfPoints(shape: ScenarioEvent["shape"]): Partial<Pick<ScenarioEvent, "from" | "to">> & Pick<ScenarioEvent, "shape"> {
  return "points" in shape ? { from: shape.points[0][0], to: shape.points[shape.points.length - 1][0], shape } : { shape };
}

export function randomEvents(dice: Dice, streams: readonly string[], days: number): ScenarioEvent[] {
  const shapes: (() => ScenarioEvent["shape"])[] = [
    () => ({ step: dice.pick([0.5, 2]) }),
    () => ({ spike: { factor: 4, decay: 300 } }),
    () => ({ livestream: { ramp: 120, pushEvery: 600, peak: 4, pushLength: 60, tail: 120, level: 2 } }),
    () => ({ points: [[localTime(0, BUSY_FROM), 1], [localTime(0, BUSY_FROM + 30), 3]] }),
  ];
  return dice.some(shapes, 0.15).map((shape, index) => ({
    name: `event ${index}`, streams: dice.chance(0.5) ? streams : [dice.pick(streams)], ...stretch(dice, days), ...spanOfPoints(shape()), upliftCv: dice.pick([0, 0, 0.5]),
  }));
}
