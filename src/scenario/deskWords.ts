import { ENTRY_PAGES } from "../log/kinds.ts";
import { DESK_LIMITS } from "./deskLimits.ts";

/** What the fields of bot, teams, routing and reserve expect and how to mend them; those that others have too are in `scenarioWords.ts`. */
export const DESK_WORDS = {
  pages: `at least one of the pages ${ENTRY_PAGES.join(", ")}\nwrite for example [order-detail, refund-detail], or leave pages out`,
  shrinkage: "a share from 0 to below 1, such as 15%\nwrite which share of the time agents are away",
  hours: "a number ≥ 0\nwrite how many hours a day are paid at least",
  team: "the name of a team\nname one that teams defines",
  receiverCap: "a whole number from 1 to 2\nwrite 1 or 2: the receiver answers beside other things",
  reserveAgents: `a whole number from 1 to ${DESK_LIMITS.agents}\nwrite how many are called in`,
  callDelay: "a duration up to 24h\nwrite for example 30m",
  callStay: "a duration longer than 0, up to 24h\nwrite for example 2h",
  poolAbove: 'more than so many conversations, such as "> 20"',
  waitAbove: 'longer than a duration, such as "> 90s"',
  poolInCurlyQuotes: 'more than so many conversations, such as "> 20" in straight quotes ("), not in “ ”',
  waitInCurlyQuotes: 'a comparison with a duration, such as "> 90s" in straight quotes ("), not in “ ”',
  question: "text of 1 to 10 characters\nwrite the question in few words",
  answer: "text of at most 200 characters\nsay it in fewer words",
  status: "true, false, or the text that is sent, of at most 200 characters\nwrite true or false, or a text in few words",
  goods: "a whole number from 1 to 50, or a list of as many goods\nwrite for example 50; further goods need a card of their own",
  quota: "a whole number ≥ 0\nwrite how many conversations a day the packet holds, or leave it out where it has no end",
} as const;
