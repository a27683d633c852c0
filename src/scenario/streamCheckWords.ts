import type { CheckWords } from "./checkWords.ts";
import { unknownName } from "./unknownName.ts";

/** What the checks of streams, events, incidents and work beside the chats say; the others have theirs in `checkWords.ts`. */
export const STREAM_CHECK_WORDS = {
  followsMissing: (name: string, known: readonly string[]): CheckWords => ({
    statement: `is ${name}, which is no stream`, ...unknownName("another stream of arrivals", name, known, "name the stream whose conversations are followed"),
  }),
  followsItself: { statement: "is the stream itself", expected: "another stream", mend: "name the stream whose conversations are followed" },
  followsInCircle: (circle: readonly string[]): CheckWords => ({
    statement: `leads back to itself: ${circle.join(" follows ")}`, expected: "a stream that does not follow this one", mend: "take one of the follows out",
  }),
  besideReplay: { statement: "stands beside replay", expected: "one of the two: the log has all conversations, also those that follow or come back", mend: "take one of them out" },
  shapeOfFollower: {
    statement: "stands on a stream that only follows another", expected: "nothing that shapes drawn arrivals: they come when those of the other stream say", mend: "take it out, or add consultsPerDay",
  },
  nothingDrawn: { statement: "acts on no stream whose arrivals are drawn", expected: "a stream with consultsPerDay", mend: "take it out: replayed logs and streams that only follow another are taken as they come" },
  startMissing: { statement: "is missing", expected: "when it begins", mend: "add from: 2026-06-18T20:00, or a time of day" },
  endMissing: (what: string): CheckWords => ({ statement: "is missing", expected: `the end of the ${what}`, mend: "add to: 2026-06-18T22:00, or a time of day" }),
  pushesMeet: { statement: "is longer than pushEvery", expected: "a push that ends before the next begins", mend: "shorten it, or let the pushes come less often" },
  pushesTooOften: (pushLengthSeconds: number): CheckWords => ({
    statement: `is shorter than a push (${pushLengthSeconds} s)`, expected: "a push that ends before the next begins", mend: "let the pushes come less often, or add a shorter pushLength",
  }),
  pointsDescend: (time: string, before: string): CheckWords => ({
    statement: `is ${time}, not after the point before it (${before})`, expected: "points in the order of time", mend: 'mend one of the two; past midnight write "26:00"',
  }),
  pointHalfADate: { statement: "has a date where the first point has none", expected: "all with a date, or all times of day", mend: "write the date at the first point as well" },
  notThePoint: (which: "first" | "last", point: string): CheckWords => ({
    statement: `is not the time of the ${which} point (${point})`, expected: "nothing: the points say when the event begins and ends", mend: "take it out",
  }),
  noSuchTeam: (team: string, known: readonly string[]): CheckWords => ({
    statement: `is ${team}, which is no team`, ...unknownName("a team", team, known, "take it out, or put the team into the roster"),
  }),
  noSuchShift: (shift: string, known: readonly string[]): CheckWords => ({
    statement: `is ${shift}, which is no shift`, ...unknownName("a shift", shift, known, "name one of the roster"),
  }),
  nobodyAbsent: (team: string, shift: string, known: readonly string[]): CheckWords => ({
    statement: `is ${shift}, for which nobody of ${team} is rostered`,
    expected: known.length === 0 ? "a team that is rostered" : `a shift of ${team}: ${known.join(", ")}`,
    mend: known.length === 1 ? `write ${known[0]}` : "name a shift that the team works",
  }),
  absentOffDuty: (from: string, shift: string, { from: begin, to }: { readonly from: string; readonly to: string }): CheckWords => ({
    statement: `is ${from}, and until the end of the absence ${shift} is not on duty`, expected: `a time within ${shift} (${begin}–${to})`, mend: "mend the times, or name the shift that works then",
  }),
  nobodyLeft: (team: string, shift: string, date: string): CheckWords => ({
    statement: `finds nobody: on ${date} all agents of ${team}, ${shift}, are absent at that time already`,
    expected: "at most as many absences at a time as agents work the shift", mend: "take it out, give it another time, or roster more agents",
  }),
  noBot: { statement: "is about a bot, and there is none", expected: "a bot that can be out", mend: "take it out, or add bot" },
  workTwice: (name: string, other: string): CheckWords => ({ statement: `is ${name}, as ${other} is called already`, expected: "a name of its own for each", mend: "rename one of them" }),
  workOfReceiver: (team: string, others: readonly string[]): CheckWords => ({
    statement: `is ${team}, which receives only while nobody else is on duty (routing.allOffline) and does no other work`, expected: "another team",
    mend: others.length === 1 ? `write ${others[0]}` : "name a team that is rostered",
  }),
  betweenEndsBefore: (from: string, to: string, nextDay: string): CheckWords => ({
    statement: `ends at ${to}, not after ${from}`, expected: "two times of day, the later one second", mend: `write ["${from}", "${nextDay}"] if it ends the next day`,
  }),
  betweenTooLong: { statement: "is longer than a day", expected: "at most 24 hours", mend: 'write ["00:00", "24:00"] for the whole day' },
  betweenFromTomorrow: (from: string, today: string): CheckWords => ({ statement: `begins at ${from}`, expected: 'a begin before "24:00"', mend: `write "${today}"` }),
} as const;
