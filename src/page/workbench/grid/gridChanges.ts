import { isBlock } from "../../../document/isBlock.ts";
import { valueAt } from "../../../document/parsedDocument.ts";
import { rosterOn } from "../../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../../scenario/scenario.ts";
import { writtenShift } from "../../../scenario/writtenShift.ts";
import type { KeyChange, WrittenScenario } from "../../../server/protocol.ts";

/**
 * What of a scenario's text must be otherwise for its shifts and roster to be as painted. What the text writes is changed key by key, so that comments stay; a standard shift that it does not
 * write, and a roster that comes from elsewhere (a base scenario, a platform's default), are written whole.
 */
export function gridChanges(written: WrittenScenario, before: Scenario, after: Scenario): readonly KeyChange[] {
  return [...shiftChanges(written, before, after), ...rosterChanges(written, before, after)];
}

function shiftChanges(written: WrittenScenario, before: Scenario, after: Scenario): KeyChange[] {
  return Object.entries(after.shifts).flatMap(([name, shift]) => {
    const was = before.shifts[name];
    if (was !== undefined && isSame(was, shift)) return [];
    if (was === undefined || !isBlock(valueAt(written, ["shifts", name]))) return [{ path: ["shifts", name], value: writtenShift(shift) }];
    return (["from", "to", "breaks"] as const).filter((key) => !isSame(was[key], shift[key])).flatMap((key) => (key === "breaks" ? breakChanges(written, name, was, shift) : [{ path: ["shifts", name, key], value: shift[key] }]));
  });
}

/** Beginnings alone where the text writes the meals; else all of them. */
function breakChanges(written: WrittenScenario, name: string, was: Shift, now: Shift): KeyChange[] {
  const own = valueAt(written, ["shifts", name, "breaks"]);
  const path = ["shifts", name, "breaks"];
  if (!Array.isArray(own) || own.length !== now.breaks.length) return [{ path, value: now.breaks }];
  return now.breaks.flatMap((meal, place) => (meal.from === was.breaks[place].from ? [] : [{ path: [...path, place, "from"], value: meal.from }]));
}

function rosterChanges(written: WrittenScenario, { roster: was }: Scenario, { roster: now }: Scenario): KeyChange[] {
  if (isSame(was, now)) return [];
  const own = written["roster"];
  const isWritten = Array.isArray(now) ? Array.isArray(own) && own.length === now.length : isBlock(own);
  if (!isWritten) return [{ path: ["roster"], value: now }];
  const days = Array.isArray(now) ? now.map((_, day) => day) : [undefined];
  return days.flatMap((day) => dayChanges(written, day === undefined ? ["roster"] : ["roster", day], rosterOn(was, day ?? 0), rosterOn(now, day ?? 0)));
}

type Path = readonly (string | number)[];

function dayChanges(written: WrittenScenario, path: Path, was: ReturnType<typeof rosterOn>, now: ReturnType<typeof rosterOn>): KeyChange[] {
  // what the text takes from elsewhere cannot be taken out of it: nobody works it then
  const gone = Object.entries(was).flatMap(([team, shifts]) => Object.keys(shifts).filter((shift) => now[team]?.[shift] === undefined)
    .map((shift) => (valueAt(written, [...path, team, shift]) === undefined ? { path: [...path, team, shift], value: 0 } : { path: [...path, team, shift] })));
  const changed = Object.entries(now).flatMap(([team, shifts]) => Object.entries(shifts).filter(([shift, agents]) => was[team]?.[shift] !== agents).map(([shift, value]) => ({ path: [...path, team, shift], value })));
  // what comes is written before what goes, so that a team's block is not taken out in between
  return [...changed, ...gone];
}


function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
