import type { RosterEntries } from "./rosterEntries.ts";
import { plainCell } from "./rosterTable.ts";

/** Not within brackets: what stands there belongs to the name before it. */
const OUTSIDE = String.raw`(?![^(（]*[)）])`;
/** What stands between names and in none. */
const BETWEEN = new RegExp(String.raw`[、，；;\n]${OUTSIDE}`, "u");
const BETWEEN_CHINESE = new RegExp(String.raw`[、，,；;\n]${OUTSIDE}`, "u");
const IS_CHINESE = /^[\p{Script=Han}\d\s、，,；;]+$/u;
/** What stands between names, and in some: `Lee, Ann`, `张三/小三`. */
const PERHAPS_BETWEEN = new RegExp(String.raw`[,/&＆+]${OUTSIDE}|\p{Script=Han}{2}\s+\p{Script=Han}{2}`, "u");

/**
 * The people of a cell in a column of people: mostly one, several with signs between them that stand in no name; one without a name where the cell is empty. Where there may be more of them
 * than can be told, that is noted. Names of the scenario are names whatever stands in them.
 */
export function peopleIn(cell: string, { scenario, notes }: RosterEntries, where: string): readonly string[] {
  const known = [...Object.entries(scenario.teams).flatMap(([team, { agents }]) => [team, ...agents.map(({ name }) => name)]), ...Object.keys(scenario.shifts)];
  const unknown = known.toSorted((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, " "), cell);
  const between = IS_CHINESE.test(unknown) ? BETWEEN_CHINESE : BETWEEN;
  const people = between.test(unknown) ? cell.split(between).map(plainCell).filter((person) => person !== "") : [cell];
  if (people.some((person) => PERHAPS_BETWEEN.test(person)) && PERHAPS_BETWEEN.test(unknown)) notes.add("fewer-than-names", cell, where);
  return people.length === 0 ? [cell] : people;
}
