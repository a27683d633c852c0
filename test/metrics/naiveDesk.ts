import { AGENT_STATES, type AgentState } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { CAUSES, type Cause } from "../../src/metrics/cause.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { placeOf } from "../judging/naiveJudge.ts";

/** The desk read off the log one step of time after the other: slow, and written from the definitions alone. All times must be multiples of `stepMs`. */
export class NaiveDesk {
  readonly log: MessageLog;
  readonly desk: DeskShape;
  readonly stepMs: number;

  constructor(log: MessageLog, desk: DeskShape, stepMs: number) {
    this.log = log;
    this.desk = desk;
    this.stepMs = stepMs;
  }

  stateAt(agent: number, time: number): AgentState {
    const { presence } = this.log;
    let state: AgentState = "offline";
    for (let row = 0; row < presence.count; row++) {
      if (presence.agent[row] === agent && presence.at[row] <= time) state = AGENT_STATES[presence.state[row]];
    }
    return state;
  }

  isCovered(teams: readonly number[], time: number): boolean {
    return [...this.desk.agentTeam].some((team, agent) => teams.includes(team) && this.stateAt(agent, time) === "online");
  }

  /** Its times in lists, and since when it was back in the pool after each: Infinity for never. */
  assignmentsOf(conversation: number): { at: number; agent: number; until: number; back: number }[] {
    const { at, agent, until, backAt, count } = this.log.assignments;
    const orNever = (time: number): number => (time < 0 ? Infinity : time);
    return Array.from({ length: count }, (_, row) => row).filter((row) => this.log.assignments.conversation[row] === conversation)
      .map((row) => ({ at: at[row], agent: agent[row], until: orNever(until[row]), back: orNever(backAt[row]) }));
  }

  #repliesTo(conversation: number): { at: number; agent: number }[] {
    const { messages, replies } = this.log;
    const found: { at: number; agent: number }[] = [];
    for (let reply = messages.reply[messages.conversation.indexOf(conversation)]; reply >= 0; reply = replies.next[reply]) {
      found.push({ at: replies.at[reply], agent: replies.agent[reply] });
    }
    return found;
  }

  isReceiver(agent: number): boolean {
    const { presence } = this.log;
    return !Array.from({ length: presence.count }, (_, row) => row).some((row) => presence.agent[row] === agent && AGENT_STATES[presence.state[row]] === "online");
  }

  /** When a conversation is gone, if it ever is. */
  goneAt(conversation: number): number | undefined {
    const { closedAt, leftAt } = this.log.conversations;
    if (closedAt[conversation] >= 0) return closedAt[conversation];
    return leftAt[conversation] >= 0 ? leftAt[conversation] : undefined;
  }

  /** Since when a conversation stands in the pool at the moment `time`, undefined if it does not. */
  poolSince(conversation: number, time: number): number | undefined {
    const stages = this.assignmentsOf(conversation);
    const { openedAt, closedAt, leftAt, botUntil } = this.log.conversations;
    if (stages.length === 0 && closedAt[conversation] >= 0 && leftAt[conversation] < 0) return undefined;
    const before = stages.findLast(({ at }) => at <= time);
    const since = before === undefined ? Math.max(openedAt[conversation], botUntil[conversation]) : before.back;
    if (since > time) return undefined;
    const isLast = before === stages.at(-1);
    const gone = this.goneAt(conversation) ?? Infinity;
    // Who left without a word before it came back to the pool is waited on all the same.
    const end = !isLast ? Infinity : before !== undefined && gone < since ? this.desk.endMs : Math.min(gone, this.desk.endMs);
    return time < end ? since : undefined;
  }

  /** The agent in whose list an open conversation stands, undefined if in none. */
  agentOf(conversation: number, time: number): number | undefined {
    if (time >= this.desk.endMs) return undefined;
    return this.assignmentsOf(conversation).find(({ at, until }) => at <= time && time < until)?.agent;
  }

  causeOf(rule: CompiledRule, row: number): Cause {
    const { messages, replies, conversations } = this.log;
    const conversation = messages.conversation[row];
    const stream = conversations.stream[conversation];
    let answer = messages.reply[row];
    while (answer >= 0 && rule.countsReply[replies.kind[answer]] === 0) answer = replies.next[answer];
    const sent = messages.sentAt[row];
    if (answer < 0 && this.#isSettledByBots(row)) return "bot";
    const teams = this.desk.teamsOfPage?.[stream][conversations.page[conversation]] ?? this.desk.teamsOfStream[stream];
    const end = answer < 0 ? this.goneAt(conversation) ?? this.desk.endMs : replies.startedAt[answer];
    const stages = this.assignmentsOf(conversation);
    const outside = Array.from({ length: messages.count }, (_, other) => other).filter((other) => placeOf(rule, messages.sentAt[other]) === undefined);
    const spent = new Map<Cause, number>(CAUSES.map((cause) => [cause, 0]));
    const spend = (cause: Cause, time: number): void => void spent.set(cause, spent.get(cause)! + time);
    for (let time = sent; time < end; time += this.stepMs) {
      const stage = stages.find(({ at, until }) => at <= time && time < until);
      if (time < conversations.botUntil[conversation]) {
        spend("bot", this.stepMs);
      } else if (stage !== undefined) {
        const until = Math.min(stage.until, end);
        const isAnswered = answer >= 0 && until === end;
        spend(this.#causeInList(stage.agent, time, until, isAnswered, outside), this.stepMs);
      } else if (!this.isCovered(teams, time)) {
        spend("no-cover", this.stepMs);
      } else if (stages.some(({ until }) => until <= time)) {
        spend("hand-over", this.stepMs);
      } else {
        const listed = Math.min(end, stages[0]?.at ?? end);
        const since = Math.max(sent, conversations.botUntil[conversation]);
        spend(time < this.#backlogInPool(outside, stream, sent, since, listed) ? "backlog" : "pool", this.stepMs);
      }
    }
    if (answer >= 0) spend("slow-reply", replies.at[answer] - Math.max(sent, end));
    return CAUSES.reduce((longest, cause) => (spent.get(cause)! > spent.get(longest)! ? cause : longest));
  }

  #isSettledByBots(row: number): boolean {
    const { messages, conversations } = this.log;
    const conversation = messages.conversation[row];
    const following = this.#repliesTo(conversation).filter(({ at }) => at >= messages.sentAt[row]);
    return conversations.closedAt[conversation] >= 0 && conversations.leftAt[conversation] < 0 && following.length > 0 && following.every(({ agent }) => agent < 0);
  }

  #causeInList(agent: number, time: number, until: number, isAnswered: boolean, outside: readonly number[]): Cause {
    if (this.isReceiver(agent)) return "no-cover";
    let isFinishing = isAnswered;
    for (let moment = time; moment <= until; moment += this.stepMs) if (this.stateAt(agent, moment) !== "offline") isFinishing = false;
    if (!isFinishing && this.stateAt(agent, time) !== "online") {
      return this.isCovered([this.desk.agentTeam[agent]], time) ? "away" : "no-cover";
    }
    const isNightWork = outside.some((row) => {
      const handling = this.#handlingOf(row);
      return handling?.agent === agent && handling.from <= time && time < handling.to;
    });
    return isNightWork ? "backlog" : "overload";
  }

  /** The first handling by a person that found the message there when it started. */
  #handlingOf(row: number): { agent: number; from: number; to: number } | undefined {
    const { messages, replies } = this.log;
    const following: number[] = [];
    for (let reply = messages.reply[row]; reply >= 0; reply = replies.next[reply]) following.push(reply);
    const handling = following.find((reply) => replies.agent[reply] >= 0 && replies.startedAt[reply] >= messages.sentAt[row]);
    return handling === undefined ? undefined : { agent: replies.agent[handling], from: replies.startedAt[handling], to: replies.at[handling] };
  }

  #backlogInPool(outside: readonly number[], stream: number, sent: number, since: number, listed: number): number {
    const { messages, conversations } = this.log;
    const times = outside
      .filter((row) => messages.sentAt[row] < sent && this.#sharePool(stream, conversations.stream[messages.conversation[row]]))
      .filter((row) => messages.listedAt[row] >= 0 || this.goneAt(messages.conversation[row]) === undefined)
      .map((row) => (messages.listedAt[row] >= 0 ? messages.listedAt[row] : this.desk.endMs));
    return Math.max(-1, ...times.filter((time) => time > since && time <= listed));
  }

  #sharePool(a: number, b: number): boolean {
    const { teamsOfStream } = this.desk;
    const reached = new Set([a]);
    for (const stream of reached) {
      teamsOfStream.forEach((teams, other) => {
        if (teams.some((team) => teamsOfStream[stream].includes(team))) reached.add(other);
      });
    }
    return reached.has(b);
  }
}
