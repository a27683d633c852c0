import type { Scenario } from "../../../scenario/scenario.ts";

/** A key of a scenario that people often change, and what it says now. */
export type ChangeableKey =
  | { readonly kind: "cap"; readonly path: string; readonly team: string; readonly now: number }
  | { readonly kind: "people"; readonly path: string; readonly team: string; readonly shift: string; readonly now: number };

/** Chats at once by team, and people by team and shift where every day has the same roster. */
export function changeableKeys({ teams, roster }: Pick<Scenario, "teams" | "roster">): ChangeableKey[] {
  const caps = Object.entries(teams).flatMap(([team, { cap }]): ChangeableKey[] => (typeof cap === "number" ? [{ kind: "cap", path: `teams.${team}.cap`, team, now: cap }] : []));
  if (isByDay(roster)) return caps;
  const people = Object.entries(roster).flatMap(([team, shifts]) => Object.entries(shifts).map(([shift, now]): ChangeableKey => ({ kind: "people", path: `roster.${team}.${shift}`, team, shift, now })));
  return [...people, ...caps];
}

function isByDay(roster: Scenario["roster"]): roster is Extract<Scenario["roster"], readonly unknown[]> {
  return Array.isArray(roster);
}

/** A path as it is written (`teams.desk.cap`) by its parts; whole numbers are places in a list. */
export function keyPath(written: string): (string | number)[] {
  return written.trim().split(".").filter((part) => part !== "").map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

/** A value as it is written: a number, true or false, a list or map as JSON, else text. */
export function keyValue(written: string): unknown {
  const text = written.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
