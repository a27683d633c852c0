import { platformMeant } from "../rules/platformNames.ts";
import { unknownName } from "./unknownName.ts";

/** What a check between the parts of a scenario says: `statement` follows the path. */
export interface CheckWords {
  readonly statement: string;
  readonly expected: string;
  readonly mend: string;
}

/** What the checks of the frame, the streams, shifts, roster and rules say; those of the desk, of shops and of what befalls the streams have files beside it. */
export const CHECK_WORDS = {
  tooManyDays: (simulated: number, most: number): CheckWords => ({
    statement: `makes ${simulated} simulated days (days + warmUp)`,
    expected: `at most ${most} days in one run`,
    mend: "simulate fewer days, or several scenarios one after the other",
  }),
  noStream: { statement: "has no stream", expected: "at least one stream", mend: "write for example pre-sale: { consultsPerDay: 1200 }" },
  streamCalledDefault: { statement: "is no name for a stream", expected: "another name", mend: "rename it: conversations.default stands for all streams" },
  noConsults: { statement: "is missing", expected: "the expected conversations a day", mend: "add consultsPerDay: 1200, or replay: FILE" },
  consultsBesideReplay: { statement: "stands beside replay", expected: "one of the two: a replay decides how many come", mend: "take one of them out" },
  shapeBesideReplay: { statement: "stands beside replay", expected: "nothing that shapes arrivals: the log's own times are taken as they are", mend: "take it out" },
  listOfDays: (length: number, simulated: number, numbers: readonly number[] = []): CheckWords => ({
    statement: `has ${length} ${length === 1 ? "day" : "days"}`,
    expected: `${simulated}, one for each simulated day (days + warmUp)`,
    mend: commaMend(simulated, numbers) ?? (length > simulated ? "take days out, or raise days" : "add the missing days, or write one value for all"),
  }),
  conversationsOfNoStream: (name: string, known: readonly string[]): CheckWords => ({
    statement: "is about no stream of arrivals",
    ...unknownName("a stream, or default", name, known, "take it out, or add the stream to arrivals"),
  }),
  noSuchStream: (name: string, known: readonly string[]): CheckWords => ({
    statement: `is ${name}, which is no stream`,
    ...unknownName("a stream of arrivals", name, known, "take it out, or add the stream to arrivals"),
  }),
  unserved: (stream: string): CheckWords => ({
    statement: "is served by no team", expected: "a team whose streams contain it", mend: `add ${stream} to the streams of a team`,
  }),
  halfADate: { statement: "has a date where from has none", expected: "both with a date, or both a time of day", mend: "write the date at from as well" },
  endBeforeBeginning: (to: string | undefined, from: string): CheckWords => ({
    statement: `is ${to ?? "the end of the days"}, not after from (${from})`,
    expected: "a later time",
    mend: 'mend one of the two; past midnight write "26:00"',
  }),
  outsideTheDays: (from: string, first: string, last: string): CheckWords => ({
    statement: `is ${from}, outside the simulated days`,
    expected: `a time from ${first}T00:00 to ${last}T24:00`,
    mend: "mend the date, or start and days of the scenario",
  }),
  shiftTimeMissing: (key: string): CheckWords => ({ statement: "is missing", expected: "a time of day", mend: `add ${key}: "08:00"` }),
  shiftFromTomorrow: (from: string, today: string): CheckWords => ({ statement: `is ${from}`, expected: 'a time before "24:00"', mend: `write "${today}"` }),
  shiftEndsBefore: (to: string, from: string, nextDay: string): CheckWords => ({
    statement: `is ${to}, not after from (${from})`, expected: "a later time", mend: `write "${nextDay}" if it ends the next day`,
  }),
  shiftTooLong: (to: string): CheckWords => ({ statement: `is ${to}, more than a day after from`, expected: "a shift of at most 24 hours", mend: "make two shifts of it" }),
  stopNewTooEarly: { statement: "is longer than the shift", expected: "at most the length of the shift", mend: "write for example 30m" },
  breakOutside: (from: string, end: string, shift: { readonly from: string; readonly to: string }, nextDay: string | undefined): CheckWords => ({
    statement: `lasts from ${from} to ${end} with its waves, outside ${shift.from}–${shift.to}`,
    expected: "a break within its shift",
    mend: nextDay === undefined ? "move it, shorten it, or let more eat at a time (fewer waves)" : `write from: "${nextDay}"`,
  }),
  breaksMeet: (other: number): CheckWords => ({
    statement: `falls together with break ${other} for some agent`, expected: "breaks one after the other", mend: "move one of them",
  }),
  emptyRoster: { statement: "names no team", expected: "TEAM: {SHIFT: agents}", mend: "write for example pre-sale: {early: 5, late: 6}" },
  noSuchTeam: (team: string, known: readonly string[]): CheckWords => ({
    statement: "is no team", ...unknownName("a team", team, known, "take it out, or add it to teams"),
  }),
  teamOfNoStream: (team: string, streams: readonly string[]): CheckWords => ({
    statement: "is no stream, and the roster has several teams",
    ...unknownName("a stream of arrivals (or teams that are defined under teams)", team, streams, "name the stream it serves, or define it: teams: {NAME: {streams: [STREAM]}}"),
  }),
  teamNotRostered: (near: string, rostered: readonly string[]): CheckWords => ({
    statement: "is no team of the roster", expected: `a team of the roster: ${rostered.join(", ")}`, mend: `write ${near}`,
  }),
  noSuchShift: (shift: string, known: readonly string[]): CheckWords => ({
    statement: "is no shift", ...unknownName("a shift", shift, known, 'define it: shifts: {NAME: {from: "08:00", to: "17:00"}}'),
  }),
  noPlatform: (platforms: readonly string[]): CheckWords => ({
    statement: "is missing", expected: `a platform: ${platforms.join(", ")}`, mend: "add platform: pinduoduo, or name the rules to judge by",
  }),
  noSuchPlatform: (platform: string, platforms: readonly string[]): CheckWords => ({
    statement: `is ${platform}, for which no rules are known`,
    ...unknownName("a platform", platform, platforms, "name the rules to judge by under rules", platformMeant(platform, platforms)),
  }),
  noSuchRule: (rule: string, known: readonly string[]): CheckWords => ({
    statement: `is ${rule}, which is no known rule`,
    ...unknownName("a rule", rule, known, "ask replycast rules for the ids, or name a rule-pack file"),
    expected: "a rule id, a rule pack or a file (.yaml, .json)",
  }),
  targetNotJudged: (name: string, judged: readonly string[], knownId: string | undefined): CheckWords => {
    const words = unknownName("a rule that is judged", name, judged, "mend its name, or add the rule to rules");
    const mend = knownId === undefined ? words.mend : `add ${knownId} to rules, or take the target out`;
    return { statement: "is a target for a rule that is not judged", expected: words.expected, mend };
  },
  ruleTwice: (id: string, first: string, where: string): CheckWords => ({
    statement: `is ${id}, which ${first} (${where}) is already`, expected: "each rule once", mend: "take one of the two out, or give a version of your own another id",
  }),
  targetTwice: (id: string, first: string, where: string): CheckWords => ({
    statement: `is a second target for ${id}, beside ${first} (${where})`, expected: "one target for each rule", mend: "take one of the two out",
  }),
  targetOverridden: (shops: readonly string[]): CheckWords => ({
    statement: `would do nothing: ${shops.join(", ")} ${shops.length === 1 ? "judges" : "judge"} the rule, with ${shops.length === 1 ? "a target of its own" : "targets of their own"}`,
    expected: "a target for a shop that judges the rule and has none of its own", mend: "take it out, or take out a shop's own",
  }),
  rateOfMeasure: (id: string): CheckWords => ({
    statement: `is a share, but ${id} is a mean time`, expected: 'value with a duration, such as "<= 30s"', mend: 'write value: "<= 30s" in its place',
  }),
  valueOfShare: (id: string): CheckWords => ({
    statement: `is a time, but ${id} is a share`, expected: 'rate with a share, such as ">= 80%"', mend: 'write rate: ">= 80%" in its place',
  }),
  cutOff: (rule: string, dayCutOff: string): CheckWords => ({
    statement: `is ${rule} with dayCutOff ${dayCutOff}, which is not built yet in a simulation`,
    expected: 'rules whose days begin at "00:00"',
    mend: "judge real logs by it with `score`, or leave dayCutOff out",
  }),
  deadlineTooLong: (rule: string, deadlineSeconds: number, days: number, most: number): CheckWords => ({
    statement: `leaves no room for the deadline of ${rule} (${deadlineSeconds} s) after ${days} simulated ${days === 1 ? "day" : "days"} (days + warmUp)`,
    expected: "24.8 days at most, the longest deadline included",
    mend: most >= 1 ? `simulate at most ${most} ${most === 1 ? "day" : "days"}, warm-up included` : "take the rule out",
  }),
  tooMany: {
    agents: (found: number, most: number): CheckWords => ({ statement: `has ${found} agents, each shift on its largest day, reserve and receivers included`, expected: `at most ${most} agents in all`, mend: "simulate the desk in parts" }),
    teams: (found: number, most: number): CheckWords => ({ statement: `makes ${found} teams`, expected: `at most ${most} teams`, mend: "put teams that serve alike together" }),
    streams: (found: number, most: number): CheckWords => ({ statement: `has ${found} streams`, expected: `at most ${most} streams`, mend: "put streams that are alike together" }),
    distributions: (found: number, most: number): CheckWords => ({
      statement: `makes ${found} different distributions (pickup delays of teams included)`, expected: `at most ${most} different distributions`, mend: "let streams that are alike share theirs",
    }),
  },
} as const;

/** Of a list of numbers that is twice as long as the days, because a comma within each number (1,200) makes two of it. */
function commaMend(simulated: number, numbers: readonly number[]): string | undefined {
  const looksSplit = numbers.every((number, index) => Number.isInteger(number) && number < 1000 && (index % 2 === 1 || number > 0));
  if (numbers.length !== 2 * simulated || !looksSplit) return undefined;
  const whole = Array.from({ length: simulated }, (_, day) => String(numbers[2 * day] * 1000 + numbers[2 * day + 1]));
  return `if ${numbers[0]},${String(numbers[1]).padStart(3, "0")} is one number, write ${whole[0]} without a comma`;
}
