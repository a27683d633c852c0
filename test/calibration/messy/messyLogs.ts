import { csvOf, playedRows, talkOf, without } from "./playedRows.ts";
import type { Row } from "./playedRows.ts";

/** A log as a shop may hand it over. */
export interface MessyLog {
  readonly name: string;
  readonly text: () => string;
  readonly timeZone?: string;
  readonly days?: { readonly from: string; readonly to: string };
  /** Codes of findings that must be among those told. */
  readonly tells?: readonly string[];
  /** Looked at in the long form only (`MODE=truth`): it takes a second and more. */
  readonly isLong?: boolean;
  /** It shows too little for its scenario to play like it. */
  readonly isBare?: boolean;
}

const HOUR = "2026-06-03T20";

export const MESSY_LOGS: readonly MessyLog[] = [
  { name: "a week as it was played", text: () => csvOf(playedRows()) },
  { name: "talk alone", isLong: true, text: () => csvOf(talkOf(playedRows())) },
  { name: "one day", text: () => csvOf(playedRows({ days: 1 })) },
  { name: "an hour", isBare: true, tells: ["no-full-day"], text: () => csvOf(playedRows().filter(({ time }) => time.startsWith(HOUR))) },
  { name: "three conversations", isBare: true, text: () => csvOf(firstConversations(talkOf(playedRows()), 3)) },
  { name: "one message and its reply", text: () => csvOf(oneTurn(talkOf(playedRows()))), isBare: true },
  { name: "twelve conversations of one morning", text: () => csvOf(firstConversations(talkOf(playedRows({ days: 1 })), 12)) },
  { name: "waits that are thousands of times as long as others", isLong: true, isBare: true, text: () => csvOf(delayed(talkOf(playedRows({ days: 6, arrivals: { desk: { consultsPerDay: 200 } } })))) },
  { name: "agents without names", isLong: true, text: () => csvOf(without(talkOf(playedRows()), "agent")) },
  { name: "no conversation ids", isLong: true, text: () => csvOf(without(talkOf(playedRows()), "conversation")) },
  { name: "minutes as resolution", tells: ["times-in-minutes"], text: () => csvOf(playedRows().map((row) => ({ ...row, time: row.time.slice(0, 16) }))) },
  { name: "seconds as resolution, talk alone", isLong: true, text: () => csvOf(talkOf(playedRows()).map((row) => ({ ...row, time: row.time.slice(0, 19) }))) },
  { name: "all times equal", isBare: true, text: () => csvOf(talkOf(playedRows({ days: 1 })).map((row) => ({ ...row, time: "2026-06-01T10:00:00" }))) },
  { name: "one agent with two accounts", isLong: true, text: () => csvOf(talkOf(playedRows()).map((row) => (row.agent === "" ? row : { ...row, agent: `${row.agent} ${numberOf(row) % 2}` }))) },
  { name: "several agents behind one account", isLong: true, text: () => csvOf(talkOf(playedRows()).map((row) => (row.agent === "" ? row : { ...row, agent: "shop" }))) },
  { name: "three hundred agents", isLong: true, text: () => csvOf(talkOf(playedRows()).map((row, place) => (row.agent === "" ? row : { ...row, agent: `agent ${place % 300}` }))) },
  { name: "a month with two closed days a week", tells: ["closed-weekday"], text: () => csvOf(playedRows({ days: 21, arrivals: { desk: { consultsPerDay: 40, weekday: [1, 1, 1, 1, 1, 0, 0] } } })) },
  { name: "a month in which two days a week are missing from the file", isLong: true, tells: ["closed-weekday"], text: () => csvOf(talkOf(playedRows({ days: 21, arrivals: { desk: { consultsPerDay: 40 } } })).filter(({ time }) => Number(time.slice(8, 10)) % 7 < 5)) },
  { name: "night shifts", text: () => csvOf(playedRows({ arrivals: { desk: { consultsPerDay: 80, profile: Array.from({ length: 24 }, () => 1) } }, roster: { desk: { early: 2, late: 2, night: 2 } } })) },
  { name: "bots that answer everything", text: () => csvOf(playedRows({ bot: { smart: { resolves: 1 } } })), isBare: true },
  { name: "a bot that answers most", isLong: true, text: () => csvOf(playedRows({ bot: { smart: { resolves: 0.9 } } })) },
  { name: "cut within the first and the last day", tells: ["partial-day"], text: () => csvOf(playedRows({ arrivals: { desk: { consultsPerDay: 120 } } }).filter(({ time }) => time > "2026-06-01T18:20" && time < "2026-06-04T15:40")) },
  { name: "two half days", isLong: true, isBare: true, tells: ["no-full-day"], text: () => csvOf(playedRows().filter(({ time }) => time > "2026-06-01T15:20" && time < "2026-06-02T11:40")) },
  { name: "a night on which clocks go back", isLong: true, timeZone: "Europe/Berlin", tells: ["clock-change"], text: () => csvOf(talkOf(playedRows({ start: "2026-10-23" }))) },
  { name: "a night on which clocks go forward, with offsets", isLong: true, timeZone: "Europe/Berlin", text: () => csvOf(talkOf(playedRows({ start: "2026-03-27", arrivals: { desk: { consultsPerDay: 80, profile: Array.from({ length: 24 }, () => 1) } }, roster: { desk: { early: 2, late: 2, night: 2 } } })).map((row) => ({ ...row, time: `${row.time}Z` }))) },
  { name: "days of which some are chosen", days: { from: "2026-06-02", to: "2026-06-03" }, text: () => csvOf(playedRows()) },
  { name: "an event of six times as many in two weeks", isLong: true, text: () => csvOf(playedRows({ days: 14, arrivals: { desk: { consultsPerDay: 30 } }, events: [{ name: "sale", streams: ["desk"], from: "2026-06-09T00:00", to: "2026-06-10T00:00", shape: { step: 6 } }] })) },
  { name: "a broken year, of which other days are chosen", isBare: true, tells: ["dates-far-apart"], days: { from: "2026-06-01", to: "2026-06-04" }, text: brokenYear },
  { name: "two years of a conversation a fortnight", isLong: true, isBare: true, text: () => csvOf(sparse(talkOf(playedRows({ days: 1 })))) },
  { name: "many streams, each with a conversation", isLong: true, text: () => csvOf(playedRows().map((row) => ({ ...row, stream: `shop ${numberOf(row) % 200}` }))) },
  { name: "everybody writes once and is answered once", text: () => csvOf(once(talkOf(playedRows()))) },
  { name: "times cut to the minute, with seconds written", text: () => csvOf(talkOf(playedRows({ days: 2 })).map((row) => ({ ...row, time: `${row.time.slice(0, 16)}:00` }))) },
  { name: "nobody leaves and nobody waits", isLong: true, text: () => csvOf(playedRows({ roster: { desk: { early: 20, late: 20, night: 20 } }, conversations: { desk: { patience: "never" } } })) },
  { name: "hardly anybody is there", isBare: true, text: () => csvOf(playedRows({ roster: { desk: { half: 1 } } })) },
  { name: "one consumer writes all", isLong: true, text: () => csvOf(talkOf(playedRows({ days: 2 })).map((row) => ({ ...row, consumer: "same" }))) },
];

function firstConversations(rows: readonly Row[], count: number): Row[] {
  const first = [...new Set(rows.filter(({ time, sender }) => sender === "agent" && time.slice(11) > "10").map(({ conversation }) => conversation))].slice(0, count);
  return rows.filter(({ conversation }) => first.includes(conversation));
}

/** A few rows of another decade. */
export function brokenYear(): string {
  return csvOf([...talkOf(playedRows()), ...talkOf(playedRows({ days: 1 })).slice(0, 5).map((row) => ({ ...row, consumer: "old", conversation: "old", time: row.time.replace("2026", "2016") }))]);
}

function oneTurn(rows: readonly Row[]): Row[] {
  const reply = rows.findIndex(({ sender }) => sender === "agent");
  const first = rows.findIndex(({ conversation }) => conversation === rows[reply].conversation);
  return [rows[first], rows[reply]];
}

/** From every three-hundredth row on its conversation goes on nine hours later. */
function delayed(rows: readonly Row[]): Row[] {
  const late = new Map<string, number>();
  return rows.map((row, place) => {
    if (place % 300 === 299) late.set(row.conversation, (late.get(row.conversation) ?? 0) + 9 * 3_600_000);
    return { ...row, time: new Date(Date.parse(`${row.time}Z`) + (late.get(row.conversation) ?? 0)).toISOString().slice(0, -1) };
  }).toSorted((a, b) => a.time.localeCompare(b.time));
}

function numberOf({ conversation }: Row): number {
  return Number(conversation.replaceAll(/\D/gu, ""));
}

/** The rows of conversation after conversation put a fortnight apart. */
function sparse(rows: readonly Row[]): Row[] {
  const names = [...new Set(rows.map(({ conversation }) => conversation))].slice(0, 50);
  return rows.filter(({ conversation }) => names.includes(conversation)).map((row) => {
    const day = names.indexOf(row.conversation) * 14;
    return { ...row, time: new Date(Date.parse(`${row.time}Z`) + day * 86_400_000).toISOString().slice(0, -1) };
  }).toSorted((a, b) => a.time.localeCompare(b.time));
}

function once(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ conversation, sender }) => {
    const key = `${conversation} ${sender}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
