import type { LessonsWords } from "./lessonsWords.ts";

const waited = (text: string | undefined): string => (text === undefined ? "never got a person's reply" : `waited ${text}`);

export const EN_LESSONS: LessonsWords = {
  title: "Lessons",
  lead: "Six things that decide a reply rate, each shown on a day played twice: the same buyers, one thing changed.",
  all: "All lessons",
  open: "Watch",
  playing: "Playing both days…",
  failed: (message) => `The lesson could not be played: ${message}`,
  step: (number, count) => `Step ${number} of ${count}`,
  next: "Next", back: "Back",
  rule: "The rule:",
  counted: (missed, all) => `${missed} of ${all} missed`,
  inHour: (missed, hour) => `${missed} of them ${hour}`,
  lessons: {
    "one-late": {
      title: "One late message spoils the consumer",
      claim: "The same replies, counted by consumer and by message: two very different rates.",
      sides: ["Counted by consumer", "Counted by message"],
      steps: [
        ({ rate, missed, all }) => `On this day ${missed[0]} of ${all[0]} consumers are missed: ${rate[0]}.`,
        ({ name, messages, at, waited: length }) => `${name} wrote ${messages} messages. All but one were answered in three minutes; the one of ${at} ${waited(length)}. For the rule, the whole consumer is lost.`,
        ({ rate, missed, all }) => `Put the same question to each message: ${missed[1]} of ${all[1]} late, ${rate[1]} instead of ${rate[0]}. So the consumer with many messages needs the most attention: each one can spoil the day.`,
      ],
    },
    "six-or-ten": {
      title: "Six open chats or ten?",
      claim: "More chats side by side look like more service. Each becomes slower.",
      sides: ["6 open chats each", "10 open chats each"],
      steps: [
        ({ rate, hour, inHour }) => `Each agent holds six chats at most; who comes later waits in the pool. The day ends at ${rate[0]}, with ${inHour[0]} misses ${hour}.`,
        ({ name, at, waited: length }) => `With ten chats each the pool empties faster, but every reply takes longer. ${name} was answered in time before; now the message of ${at} ${waited(length)}.`,
        ({ rate, missed, hour, inHour }) => `${missed[1]} consumers missed instead of ${missed[0]}, ${inHour[1]} instead of ${inHour[0]} ${hour}: ${rate[1]} after ${rate[0]}. When the desk is full, ten chats only move the queue from the pool into the agents' lists.`,
      ],
    },
    lunch: {
      title: "Lunch without cover",
      claim: "Little to do all day, and yet most of the misses in a single hour.",
      sides: ["Nobody at lunch", "One person for that hour"],
      steps: [
        ({ missed, hour, inHour }) => `Of ${missed[0]} missed consumers ${inHour[0]} wrote ${hour}. The lane shows why: the only agent is at table.`,
        ({ name, at, waited: length }) => `${name} wrote at ${at} and ${waited(length)}. No speed of typing helps here.`,
        ({ rate, hour, inHour }) => `One person for that one hour: ${inHour[1]} misses ${hour} instead of ${inHour[0]}, and ${rate[1]} instead of ${rate[0]}. First close the gaps, then hire.`,
      ],
    },
    night: {
      title: "The night's backlog",
      claim: "The night is not counted. Its queue is.",
      sides: ["Nobody at night", "Three people 00:00–03:00"],
      steps: [
        ({ hour, inHour }) => `The sale opens at midnight; until eight nobody answers. Those messages lie outside the window, but their chats are still there at opening: ${inHour[0]} misses ${hour}.`,
        ({ name, at, waited: length }) => `${name} wrote again at ${at}, now inside the window, behind the whole night in the queue: the message ${waited(length)}.`,
        ({ rate, hour, inHour }) => `With three people in the first three hours of the night the morning begins empty: ${inHour[1]} misses ${hour} instead of ${inHour[0]}, ${rate[1]} instead of ${rate[0]}.`,
      ],
    },
    bot: {
      title: "The bot counts here, but not there",
      claim: "One log, two rules: the bot's answers make one rate and ruin the other.",
      sides: ["1-hour rate: bots count", "3-minute manual rate: they do not"],
      steps: [
        ({ rate, missed, all }) => `By the 1-hour rule every reply counts, a bot's too: ${missed[0]} of ${all[0]} missed, ${rate[0]}.`,
        ({ name, at, waited: length }) => `${name} wrote at ${at}; the bot answered at once. Under the manual rule this message ${waited(length)}.`,
        ({ rate, missed, all }) => `The same replies by the manual rule: ${missed[1]} of ${all[1]} missed, ${rate[1]}. Before you switch on a bot, see which rule you are judged by.`,
      ],
    },
    "newest-first": {
      title: "Newest first",
      claim: "Whoever answers the newest message first lets the oldest one die.",
      sides: ["Oldest first", "Newest first"],
      steps: [
        ({ rate, longest }) => `Agents answer the message that has waited longest: ${rate[0]}; the longest wait of the day is ${longest[0]}.`,
        ({ name, at, waited: length }) => `Now they take what came in last. ${name} was answered in time before; now others push in front, and the message of ${at} ${waited(length)}.`,
        ({ rate, missed, longest }) => `${missed[1]} missed instead of ${missed[0]}, ${rate[1]} instead of ${rate[0]}, and the longest wait is ${longest[1]} instead of ${longest[0]}. Sort the list by waiting time.`,
      ],
    },
  },
};
