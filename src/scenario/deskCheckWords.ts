import type { CheckWords } from "./checkWords.ts";
import { unknownName } from "./unknownName.ts";
import { unknownShift } from "./unknownShift.ts";

/** What the checks of bot, teams, routing and reserve say; those of the other blocks are in `checkWords.ts`. */
export const DESK_CHECK_WORDS = {
  capAtNoTime: { statement: "is no time of day", expected: 'a time of day from "00:00" to "23:59"', mend: 'write for example {"08:00": 8, "20:00": 12}; the last cap of a day holds until the first of the next' },
  capTwice: (first: string): CheckWords => ({ statement: `is the same time as ${first}`, expected: "each time once", mend: "take one of the two out" }),
  capWithoutTimes: { statement: "names no time", expected: "a whole number ≥ 1, or at least one time of day with a cap", mend: 'write for example 8, or {"08:00": 8, "20:00": 12}' },
  pagesOfNoStream: (streams: readonly string[]): CheckWords => ({
    statement: `would do nothing: ${streams.join(", ")} ${streams.length === 1 ? "has" : "have"} no pages`,
    expected: "a stream of the team with shares of pages",
    mend: "take it out, or say from which pages the conversations come: pages: {goods-detail: 60%, order-detail: 40%} in arrivals",
  }),
  overflowToItself: { statement: "is the team itself", expected: "another team", mend: "name the team that helps out, or leave it out" },
  overflowInCircle: (teams: readonly string[]): CheckWords => ({
    statement: `leads back in a circle: ${teams.join(" → ")}`, expected: "teams of which the last helps out without help", mend: "take overflowTo out of one of them",
  }),
  overflowToReceiver: (team: string): CheckWords => ({
    statement: `is ${team}, which receives only while nobody else is on duty (routing.allOffline)`, expected: "a team that works beside this one", mend: "name another team, or leave it out",
  }),
  overflowInVain: (team: string, helper: string): CheckWords => ({
    statement: `is ${helper}, which already takes all that ${team} takes`, expected: "a team that does not serve the same", mend: "leave it out, or give the two teams streams or pages of their own",
  }),
  afterWithoutOverflow: { statement: "has no effect without overflowTo", expected: "overflowTo beside it", mend: "name the team that helps out: overflowTo: TEAM, or leave it out" },
  agentTwice: (name: string, first: string, where: string): CheckWords => ({
    statement: `is ${name}, like ${first} (${where})`, expected: "a name of its own for each agent of the desk", mend: "write what tells the two apart, such as a family name or a number",
  }),
  agentsOfShift: (shift: string, named: number, places: number): CheckWords => ({
    statement: `is ${shift}, where ${named} ${named === 1 ? "is" : "are"} named and ${rostered(places)}`, expected: places === 0 ? "a shift in which the team is rostered" : `at most ${places} named for it`,
    mend: "name fewer, another shift, or roster more agents there",
  }),
  agentsOfTeam: (named: number, places: number): CheckWords => ({
    statement: `names ${named} ${named === 1 ? "agent" : "agents"}, but ${rostered(places)}`, expected: `at most ${places}, as many as there are on the largest day of each shift`, mend: "name fewer, or roster more agents",
  }),
  unknownShift: (shift: string, known: readonly string[]): CheckWords => ({
    statement: `is ${shift}, which is no shift`, ...unknownShift(shift, known),
  }),
  receiverRole: (team: string, role: string, able: readonly string[]): CheckWords => ({
    statement: `is ${team}, whose role is ${role}`, expected: "a team of the role service-admin or admin: the platform lets no others receive",
    mend: able.length > 0 ? `write ${able[0]}` : `add role: service-admin to teams.${team}`,
  }),
  streamsOfReceiver: (left: readonly string[]): CheckWords => ({
    statement: `leaves out ${left.join(", ")}`, expected: "every stream: who receives while nobody else is on duty (routing.allOffline) gets whatever comes", mend: "take streams out",
  }),
  ofNoEffectOnReceiver: { statement: "has no effect: the team receives only while nobody else is on duty (routing.allOffline)", expected: "nothing here", mend: "take it out" },
  capOfReceiver: (cap: number): CheckWords => ({
    statement: `is not the ${cap} of routing.allOffline.cap, which decides for this team`, expected: `${cap}`, mend: "take it out, or change routing.allOffline.cap",
  }),
  reserveWithoutCall: { statement: "names nothing that calls them in", expected: "pool, oldestWait or both", mend: 'write for example {pool: "> 20", oldestWait: "> 90s"}' },
  reserveOfReceiver: (team: string): CheckWords => ({
    statement: `is ${team}, which receives only while nobody else is on duty (routing.allOffline)`, expected: "another team", mend: "define a team for those who are called in",
  }),
  reserveInVain: (team: string): CheckWords => ({
    statement: `is ${team}, which can take nothing: all pages of its streams belong to other teams`, expected: "a team that takes some of what comes, or to which another overflows",
    mend: `give teams.${team} pages of its streams, such as those of the team that it is to help`,
  }),
  noSuchHelper: (team: string, known: readonly string[]): CheckWords => ({
    statement: `is ${team}, which is no team`, ...unknownName("another team", team, known, "define it under teams with what it serves, or leave overflowTo out"),
  }),
  noSuchReceiver: (team: string, able: readonly string[]): CheckWords => ({
    statement: `is ${team}, which is no team`, ...unknownName("a team of the role service-admin or admin", team, able, `define it under teams beside the others: ${team}: {role: service-admin}`),
  }),
  noSuchReserve: (team: string, known: readonly string[]): CheckWords => ({
    statement: `is ${team}, which is no team`, ...unknownName("a team", team, known, `define it under teams beside the others: ${team}: {}`),
  }),
  tooManyQuestions: (written: number, most: number): CheckWords => ({ statement: `has ${written} questions`, expected: `at most ${most}, which is what the platform keeps`, mend: "take the least asked ones out" }),
  tooManyEnabled: (enabled: number, most: number): CheckWords => ({ statement: `has ${enabled} enabled questions`, expected: `at most ${most} enabled at a time`, mend: "write enabled: false at the least asked ones" }),
  questionTwice: (question: string, first: number): CheckWords => ({ statement: `is "${question}", like question ${first}`, expected: "each question once", mend: "take one of the two out" }),
  tooManyCards: (written: number, most: number): CheckWords => ({ statement: `has ${written} cards`, expected: `at most ${most} cards of at most 50 goods each`, mend: "keep the goods that are asked about most, or write enabled: false" }),
  tooManyEntrances: (parts: string): CheckWords => ({
    statement: `takes in more than all conversations: ${parts}`, expected: "shares that sum to at most 100%: each conversation enters by one way", mend: "lower the shares of some, or write enabled: false",
  }),
  savedTooLate: (savedAt: string, last: string): CheckWords => ({
    statement: `is ${savedAt}, after the last simulated day`, expected: `a time up to ${last}T24:00`, mend: "mend the date, or take the question or card out",
  }),
} as const;

function rostered(places: number): string {
  return places === 0 ? "nobody is rostered" : `${places} ${places === 1 ? "is" : "are"} rostered`;
}
