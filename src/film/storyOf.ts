import { CAUSES } from "../metrics/cause.ts";
import type { Cause } from "../metrics/cause.ts";
import { consumerRows } from "../scoring/explain/consumerRows.ts";
import { ruleExplanation } from "../scoring/explain/explain.ts";
import type { ExplainedDay, RuleExplanation } from "../scoring/explain/explanation.ts";
import { dayNumber } from "../time/calendar.ts";
import { formatLogTime } from "../log/logTime.ts";
import { NO_CAUSE } from "./film.ts";
import type { Film } from "./film.ts";
import { firstAfter } from "./filmCounter.ts";

/** What became of a message, and of all that its consumer wrote, under the film's rule. */
export interface FilmStory {
  /** Index in the film. */
  readonly message: number;
  readonly consumer: string;
  readonly sentAt: number;
  /** Where it waited, in order of time. */
  readonly waits: readonly StoryWait[];
  /** Who had it in the list last, and how many other chats that person held when it came there. */
  readonly agent?: string;
  readonly otherChats?: number;
  /** When the handling of the reply began, where the log tells it apart from the reply. */
  readonly startedAt?: number;
  readonly repliedAt?: number;
  readonly missAt?: number;
  readonly cause?: Cause;
  readonly explanation: RuleExplanation;
  /** The day of the explanation on which the message is judged. */
  readonly day?: ExplainedDay;
  /** Place of the message among the day's lines, -1 where it is not there. */
  readonly line: number;
}

/** A stretch of waiting: of an agent's list, or in the pool. [ms] */
export interface StoryWait {
  readonly agent?: string;
  readonly from: number;
  readonly to: number;
}

/** The story of a message of a film. Cost: one pass over the log for the consumer's rows. */
export function storyOf(film: Film, message: number): FilmStory {
  const { read, messages, lanes, pack, rule, frame, verdicts } = film;
  const row = messages.row[message];
  const consumer = consumerOf(film, message);
  const rows = consumerRows(read, [consumer]).get(consumer) ?? { messages: [], replies: [], assignments: [] };
  const explanation = ruleExplanation(read, { pack, rule, frame, verdicts }, rows);
  const reply = read.log.messages.reply[row];
  const [missAt, cause] = [messages.missAt[message], messages.cause[message]];
  const waits = waitsOfMessage(film, message);
  const lane = waits.findLast((wait) => wait.lane >= 0);
  const hasReply = reply >= 0 && messages.lane[message] >= 0;
  const startedAt = hasReply ? startOf(film, message) : undefined;
  return {
    message, consumer: read.consumers.nameOf(consumer), sentAt: messages.sentAt[message],
    waits: waits.map(({ lane: its, from, to }) => ({ ...(its < 0 ? {} : { agent: lanes[its].name }), from, to })),
    ...(lane === undefined ? {} : { agent: lanes[lane.lane].name, otherChats: Math.max(0, openChats(film, lane.lane, lane.from) - 1) }),
    ...(startedAt === undefined ? {} : { startedAt }), ...(hasReply ? { repliedAt: messages.endAt[message] } : {}),
    ...(missAt < 0 ? {} : { missAt }), ...(cause === NO_CAUSE ? {} : { cause: CAUSES[cause] }),
    explanation, ...placeOf(film, explanation, message, rows.messages),
  };
}

/** Consumer number of a message. */
export function consumerOf({ read: { log }, messages }: Film, message: number): number {
  return log.conversations.consumer[log.messages.conversation[messages.row[message]]];
}

/** How many chats a lane holds at a time. */
export function openChats({ chats }: Film, lane: number, time: number): number {
  let open = 0;
  for (let chat = firstAfter(chats.from, chats.count, time) - 1; chat >= 0 && chats.from[chat] >= time - chats.longest; chat--) {
    if (chats.lane[chat] === lane && chats.to[chat] > time) open++;
  }
  return open;
}

function waitsOfMessage({ waits, messages }: Film, message: number): { lane: number; from: number; to: number }[] {
  const found = [];
  for (let row = firstAfter(waits.from, waits.count, messages.sentAt[message] - 1); row < waits.count && waits.from[row] < messages.endAt[message]; row++) {
    if (waits.message[row] === message) found.push({ lane: waits.lane[row], from: waits.from[row], to: waits.to[row] });
  }
  return found;
}

function startOf({ read: { log: { replies } }, messages, read }: Film, message: number): number | undefined {
  const end = messages.endAt[message];
  for (let reply = read.log.messages.reply[messages.row[message]]; reply >= 0; reply = replies.next[reply]) {
    if (replies.at[reply] === end) return replies.startedAt[reply] < end ? replies.startedAt[reply] : undefined;
  }
  return undefined;
}

/** Where the explanation speaks of the message. */
function placeOf(film: Film, { days }: RuleExplanation, message: number, rows: readonly number[]): Pick<FilmStory, "day" | "line"> {
  const { read: { startDate, log: { messages: { sentAt } } }, messages } = film;
  const row = messages.row[message];
  const at = formatLogTime(sentAt[row], dayNumber(startDate) ?? 0);
  const sameBefore = rows.filter((each) => each < row && sentAt[each] === sentAt[row]).length;
  const lines = days.flatMap((day) => day.lines.flatMap((line, place) => (line.what === "message" && line.at === at ? [{ day, line: place }] : [])));
  return lines.at(sameBefore) ?? { line: -1 };
}
