import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { AgentsStart } from "./agentsStart.ts";
import { DuringHandling } from "./duringHandling.ts";
import { handlingColumns } from "./handlingColumns.ts";
import type { HandlingColumns } from "./handlingColumns.ts";
import { START_BUSY, START_UNKNOWN } from "./observedDesk.ts";
import type { OpenChats } from "./openChats.ts";
import { PlaceCounts } from "./placesTaken.ts";
import { presenceOfAgents } from "./presenceOfAgents.ts";

/** A further message of an agent to the same buyer is part of the same work if it comes within this time, with nothing else done between. */
const SAME_WORK_MS = MINUTE_MS;

/** A place that became free is given to who waits within this time. */
const TAKEN_WITHIN_MS = 2 * SECOND_MS;

/**
 * One pass over a log in order of time that finds its handlings; at equal times messages, then replies, then assignments; where times are whole seconds replies come first.
 * A handling answers the oldest message that is owed and, `apart`, what was sent before it started, what comes during it being owed a handling of its own;
 * else all that was sent until its reply. Which of them a desk does is told by who wrote next.
 */
export class DeskSweep {
  readonly columns: HandlingColumns;
  readonly handlingOfMessage: Int32Array;
  readonly duringHandling: DuringHandling;
  readonly placesTaken: PlaceCounts;

  readonly #log: MessageLog;
  readonly #conversationOfReply: Int32Array;
  readonly #isApart: boolean;
  /** Whether a reply comes before a message of the same time: within a second nobody reads and answers. */
  readonly #isReplyFirst: boolean;
  readonly #openChats: OpenChats;
  readonly #starts: AgentsStart;
  /** By message: the next one of its conversation, -1 none; and how many conversations the agent had open who had its conversation then, -1 nobody had. */
  readonly #nextMessage: Int32Array;
  readonly #openThen: Int16Array;
  /** By conversation, -1 for none: the oldest owed message, the last message, the standing assignment, the last handling, the agent who replied last. */
  readonly #owed: Int32Array;
  readonly #lastMessage: Int32Array;
  readonly #assignment: Int32Array;
  readonly #handling: Int32Array;
  readonly #replier: Int32Array;
  /** By conversation: how many the agent had open with its last assignment; 1 where it was passed on with nothing owed but a handling. */
  readonly #openAtAssignment: Int16Array;
  readonly #isPassedOn: Uint8Array;
  /** By conversation: 1 where its last handling, of unknown start, may or may not have covered messages. */
  readonly #isUnclear: Uint8Array;
  /** By agent: the end of the last message, -1 for none. */
  readonly #freeSince: Float64Array;

  /** `resolutionMs`: to what times are known; `openChats` starts anew. */
  constructor(read: ReadLog, isApart: boolean, resolutionMs: number, openChats: OpenChats) {
    const { log } = read;
    const { messages, conversations, replies } = log;
    this.#log = log;
    this.#conversationOfReply = read.conversationOfReply;
    this.#isApart = isApart;
    this.#isReplyFirst = resolutionMs === SECOND_MS;
    this.#openChats = openChats;
    openChats.restart();
    this.#starts = new AgentsStart(presenceOfAgents(log.presence, read.agents.size), resolutionMs >= SECOND_MS);
    this.columns = handlingColumns(manualReplies(log));
    this.handlingOfMessage = new Int32Array(messages.count).fill(-1);
    this.#nextMessage = new Int32Array(messages.count).fill(-1);
    this.#openThen = new Int16Array(messages.count);
    const byConversation = (): Int32Array => new Int32Array(conversations.count).fill(-1);
    this.#owed = byConversation();
    this.#lastMessage = byConversation();
    this.#assignment = byConversation();
    this.#handling = byConversation();
    this.#replier = byConversation();
    this.#openAtAssignment = new Int16Array(conversations.count);
    this.#isPassedOn = new Uint8Array(conversations.count);
    this.#isUnclear = new Uint8Array(conversations.count);
    this.#freeSince = new Float64Array(read.agents.size).fill(-1);
    this.duringHandling = new DuringHandling(conversations.count);
    this.placesTaken = new PlaceCounts();
    this.#run(replies.count);
  }

  #run(count: number): void {
    const { messages, assignments, replies } = this.#log;
    let message = 0;
    let assignment = 0;
    for (let reply = 0; reply < count; reply++) {
      if (!isManualReply(replies.kind[reply])) continue;
      const at = replies.at[reply];
      const until = this.#isReplyFirst ? at - 1 : at;
      for (;;) {
        const isMessageDue = message < messages.count && messages.sentAt[message] <= until;
        const isAssignmentDue = assignment < assignments.count && assignments.at[assignment] < at;
        if (isMessageDue && (!isAssignmentDue || messages.sentAt[message] <= assignments.at[assignment])) this.#send(message++);
        else if (isAssignmentDue) this.#assign(assignment++);
        else break;
      }
      this.#reply(reply, at);
    }
    this.duringHandling.end(this.#log.conversations.leftAt);
    this.#starts.end(this.columns);
  }

  #send(message: number): void {
    const { messages, conversations, assignments } = this.#log;
    const its = messages.conversation[message];
    const at = messages.sentAt[message];
    const before = this.#lastMessage[its];
    if (before >= 0) this.#nextMessage[before] = message;
    this.#lastMessage[its] = message;
    this.duringHandling.write(its, false);
    const owed = this.#owed[its];
    const closedAt = conversations.closedAt[its];
    const isOver = owed >= 0 && closedAt >= messages.sentAt[owed] && closedAt < at;
    if (owed < 0 || isOver) this.#owed[its] = message;
    const listed = this.#assignment[its];
    const isListed = listed >= 0 && assignments.agent[listed] >= 0 && (assignments.until[listed] < 0 || assignments.until[listed] >= at);
    this.#openThen[message] = isListed ? this.#openChats.openAt(assignments.agent[listed], at) : -1;
  }

  #assign(assignment: number): void {
    const { assignments, messages } = this.#log;
    const its = assignments.conversation[assignment];
    const agent = assignments.agent[assignment];
    const at = assignments.at[assignment];
    const before = this.#assignment[its];
    const wasClosed = before >= 0 && assignments.backAt[before] < 0 && assignments.until[before] >= 0 && assignments.until[before] < at;
    if (wasClosed && this.#owed[its] >= 0 && messages.sentAt[this.#owed[its]] <= assignments.until[before]) this.#owed[its] = -1;
    this.#isPassedOn[its] = before >= 0 && !wasClosed && this.#owed[its] < 0 && this.#handling[its] >= 0 ? 1 : 0;
    this.#assignment[its] = assignment;
    if (agent < 0) return;
    this.#openChats.take(assignment);
    const open = this.#openChats.openAt(agent, at);
    this.#openAtAssignment[its] = open;
    const owed = this.#owed[its];
    const hasWaited = owed >= 0 && messages.sentAt[owed] < at - TAKEN_WITHIN_MS;
    if (open > 0) this.placesTaken.assign(agent, at, open, hasWaited && this.#openChats.hasJustEnded(agent, at, TAKEN_WITHIN_MS));
  }

  #reply(reply: number, at: number): void {
    const its = this.#conversationOfReply[reply];
    if (its < 0) return;
    this.duringHandling.write(its, true);
    const assignment = this.#assignment[its];
    const named = this.#log.replies.agent[reply];
    const agent = named < 0 && assignment >= 0 ? this.#log.assignments.agent[assignment] : named;
    const isHandling = this.#owed[its] >= 0 || this.#isPassedOn[its] === 1 || this.#isUnclear[its] === 1;
    if (isHandling) this.#handle(reply, its, agent);
    else this.#followUp(its, agent, at);
    if (agent >= 0) this.#freeSince[agent] = at;
    this.#replier[its] = agent;
  }

  #followUp(its: number, agent: number, at: number): void {
    const { columns } = this;
    const handling = this.#handling[its];
    if (handling < 0) return;
    columns.followUps[handling]++;
    const until = columns.workedUntil[handling];
    const isSameWork = agent >= 0 && columns.agent[handling] === agent && this.#freeSince[agent] === until;
    if (isSameWork && at - until <= SAME_WORK_MS) columns.workedUntil[handling] = at;
  }

  #handle(reply: number, its: number, agent: number): void {
    const { columns } = this;
    const { replies, messages } = this.#log;
    const row = columns.count++;
    const owed = this.#owed[its];
    columns.reply[row] = reply;
    columns.conversation[row] = its;
    columns.agent[row] = agent;
    columns.message[row] = owed >= 0 ? owed : this.#lastMessage[its];
    columns.endedAt[row] = replies.at[reply];
    columns.workedUntil[row] = replies.at[reply];
    columns.freeSince[row] = agent < 0 ? -1 : this.#freeSince[agent];
    this.#list(row, its, agent, owed);
    this.#starts.tell(columns, row);
    if (this.#isUnclear[its] === 1 && columns.start[row] !== START_BUSY) {
      columns.start[row] = START_UNKNOWN;
      columns.startedAt[row] = -1;
    }
    const isSentBefore = owed >= 0 && (this.#isPassedOn[its] === 0 || columns.start[row] === START_UNKNOWN || messages.sentAt[owed] < columns.startedAt[row]);
    if (owed >= 0 && !isSentBefore) columns.message[row] = this.#lastCovered(its, owed);
    this.#isUnclear[its] = 0;
    this.#isPassedOn[its] = 0;
    if (isSentBefore) this.#cover(row, its, owed, messages.sentAt);
    this.#handling[its] = row;
  }

  /** What a passed-on conversation's handling is about where all that is owed came after its start: what the one before answered. */
  #lastCovered(its: number, owed: number): number {
    const before = this.#handling[its];
    return before < 0 ? owed : this.columns.message[before];
  }

  /** When its oldest message stood in the agent's list, and how many conversations were open then. */
  #list(row: number, its: number, agent: number, owed: number): void {
    const { columns } = this;
    const { assignments, messages } = this.#log;
    const assignment = this.#assignment[its];
    columns.listedAt[row] = -1;
    if (agent < 0) return;
    if (assignment < 0) {
      if (owed >= 0 && this.#replier[its] === agent) columns.listedAt[row] = messages.sentAt[owed];
      return;
    }
    if (assignments.agent[assignment] !== agent) return;
    const assignedAt = assignments.at[assignment];
    const isLater = owed >= 0 && this.#isPassedOn[its] === 0 && messages.sentAt[owed] > assignedAt;
    if (isLater && this.#openThen[owed] < 0) return;
    if (owed < 0 && this.#isPassedOn[its] === 0) return;
    columns.listedAt[row] = isLater ? messages.sentAt[owed] : assignedAt;
    columns.open[row] = isLater ? this.#openThen[owed] : this.#openAtAssignment[its];
  }

  /** Takes the messages that the handling answers from what is owed. */
  #cover(row: number, its: number, owed: number, sentAt: MessageLog["messages"]["sentAt"]): void {
    const { columns } = this;
    const isKnown = columns.start[row] !== START_UNKNOWN;
    const until = columns.startedAt[row];
    const before = this.#isApart && isKnown ? until : Infinity;
    let message = owed;
    do {
      this.handlingOfMessage[message] = row;
      message = this.#nextMessage[message];
    } while (message >= 0 && sentAt[message] < before);
    this.#owed[its] = message;
    if (this.#isApart && isKnown && message >= 0 && sentAt[message] < columns.endedAt[row]) this.duringHandling.leave(its);
    if (this.#isApart && !isKnown && this.#lastMessage[its] !== owed) this.#isUnclear[its] = 1;
  }
}

function manualReplies({ replies }: MessageLog): number {
  let count = 0;
  for (let reply = 0; reply < replies.count; reply++) if (isManualReply(replies.kind[reply])) count++;
  return count;
}
