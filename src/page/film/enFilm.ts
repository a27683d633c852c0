import type { FilmWords } from "./filmWords.ts";

const REPLY = { "oldest-first": "oldest message first", "newest-first": "newest message first", "stay-with-chat": "staying with the chat" } as const;
const people = (count: number): string => (count === 1 ? "1 more agent" : "1 agent fewer");
const plural = (word: string) => (count: number): string => (Math.abs(count) === 1 ? word : `${word}s`);

export const EN_FILM: FilmWords = {
  view: { answer: "Answer", film: "The day as a film", label: "Views" },
  title: "The day as a film",
  lead: "One day as it could happen, message by message. Each lane is an agent, each bar a chat; a message waits grey, then amber, and red once its time is up.",
  chooseRule: "Rule",
  chooseDay: "Day",
  chooseDayPlayed: "Played day",
  replication: (number) => `no. ${number}`,
  another: "Another such day",
  worst: "Worst of the first 20",
  typical: "A typical one",
  searching: "Playing 20 days…",
  loading: "Playing the day…",
  failed: (message) => `The day could not be played: ${message}`,
  noPacks: "This report was made by a version that does not carry its rules along; make it again to watch its days.",
  changeTitle: "Change one thing",
  changeNone: "nothing changed",
  change: (change, { cap, meal, to }) => {
    switch (change.of) {
      case "agents": return `${people(change.by)}: ${change.team}, ${change.shift}`;
      case "cap": return `${change.team}: ${change.cap} open chats each instead of ${cap ?? ""}`;
      case "meal": return `${change.shift}: meal at ${to ?? ""} instead of ${meal ?? ""}`;
      case "reply": return `agents answer ${REPLY[change.reply]}`;
      case "pool": return change.pool === "newest-first" ? "pool: newest first" : change.pool === "oldest-first" ? "pool: oldest first" : "pool: by stream";
      case "bot": return "bots switched off";
    }
  },
  asWas: "As planned",
  changed: "With the change",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  speedOf: (minutes) => (minutes === 60 ? "1 h a second" : `${minutes} min a second`),
  nextMiss: "Next miss",
  previousMiss: "Previous miss",
  noMoreMisses: "No further miss in this direction.",
  zoom: "Shown",
  zoomOf: (minutes) => (minutes < 60 ? `${minutes} min` : `${minutes / 60} h`),
  wholeDay: "whole day",
  goTo: "Time",
  scrubber: "Time of day; red marks are missed messages, the line is the number of open chats",
  keys: "Space plays and pauses, N and P go from miss to miss.",
  canvas: ({ date, agents, time, open, owed }) => `${date}, ${time}: ${agents} agents as lanes, ${open} chats open or in the pool, ${owed} messages owed. The tables below say the same in words.`,
  pool: "Pool",
  bots: "Bots",
  counter: {
    settled: "Settled so far",
    live: "Live",
    pending: "still owed",
    failed: "missed",
    answered: "answered",
    needs: (threshold) => `must be ${threshold}`,
    none: "nothing counted yet",
    sentence: ({ time, units, all, answered, failed, pending, deadline, live, isOver, anyMissFails }) =>
      (isOver ? `The day is settled: of ${all} ${units} ${answered} are answered, ${failed} missed. That is exactly what the rule says of this day.`
        : `Recalculated at ${time}: ${all} ${units} so far, ${failed} missed because ${anyMissFails ? "a" : "no"} message ${anyMissFails ? "had no reply that counts" : "had a reply"} within ${deadline}; ${pending} still owed, which turn into misses only when their time is up. Counting these as not missed, the counter shows ${live}.`),
    mean: ({ time, count, mean, pending }) => `At ${time}: mean of ${count} messages ${mean}; ${pending} still owed and not in the mean yet.`,
    difference: ({ time, answered, failed, pending, units, sides }) =>
      `At ${time} ${sides === undefined ? "with the change, compared with the plan" : `“${sides[1]}” compared with “${sides[0]}”`}: ${signed(answered)} ${units} answered, ${signed(failed)} missed, ${signed(pending)} still owed.`,
    eachSide: ({ time, sides }) => `At ${time}, ${sides.map(({ name, answered, failed, pending, units }) => `“${name}”: ${answered} ${units} answered, ${failed} missed, ${pending} still owed`).join("; ")}.`,
  },
  units: { "consumer-day": plural("consumer"), session: plural("session"), round: plural("round"), message: plural("message") },
  legend: { chat: "open chat", work: "reply being written", wait: "message waits", warn: "last third of its time", miss: "too late", reply: "reply sent", away: "at table or away", handed: "handed over", bot: "bot's reply", left: "buyer gave up" },
  owedTitle: (count) => `Owed now: ${count}`,
  missesTitle: (count) => `Missed so far: ${count}`,
  nothingOwed: "Nothing is owed at this moment.",
  nothingMissed: "Nothing has been missed so far.",
  columns: { consumer: "Consumer", sent: "Sent", where: "Waits at", left: "Time", missed: "Time was up", cause: "Cause" },
  showMore: (count) => `Show ${count} more`,
  more: (count) => `and ${count} more`,
  left: (time) => `${time} left`,
  over: (time) => `${time} too late`,
  noClock: "not timed",
  story: {
    title: (consumer) => `The story of ${consumer}`,
    choose: "Click a message in the film, or choose one in a table, to see what became of it.",
    close: "Close",
    inOther: "The same consumer with the change",
    wrote: ({ consumer, at }) => `${consumer} wrote at ${at}.`,
    inPool: ({ from, length }) => `From ${from} it waited ${length} in the pool: nobody had it in the list.`,
    inList: ({ agent, from, length, others }) => `From ${from} it stood ${length} in the list of ${agent}${others === undefined ? "" : others === 0 ? ", who had no other chat open" : `, who had ${others} other ${others === 1 ? "chat" : "chats"} open`}.`,
    handled: ({ agent, from, length, others }) => `At ${from} ${agent}${others === undefined || others === 0 ? "" : `, with ${others} other ${others === 1 ? "chat" : "chats"} open,`} began the reply; writing it took ${length}.`,
    missed: ({ at, cause }) => `At ${at} its time was up${cause === undefined ? "" : `. Longest part of the wait: ${cause}`}.`,
    rule: "The rule",
    talk: "All that was written",
  },
};

function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "±0";
}
