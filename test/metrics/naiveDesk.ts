import { AGENT_STATES, type AgentState } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { CAUSES, type Cause } from "../../src/metrics/cause.ts";
import type { CompiledRule } from "../../src/metrics/compiledRule.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { placeOf } from "./naiveJudge.ts";

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

  assignmentsOf(conversation: number): { at: number; agent: number; back: number }[] {
    const { assignments } = this.log;
    const rows = Array.from({ length: assignments.count }, (_, row) => row).filter((row) => assignments.conversation[row] === conversation);
    return rows.map((row, place) => {
      const at = assignments.at[row];
      const agent = assignments.agent[row];
      const next = place + 1 < rows.length ? assignments.at[rows[place + 1]] : undefined;
      const leavings: number[] = [];
      for (let time = at + this.stepMs; time <= (next ?? at); time += this.stepMs) {
        if (this.stateAt(agent, time) === "offline" && this.stateAt(agent, time - this.stepMs) !== "offline") leavings.push(time);
      }
      leavings.push(...this.#repliesTo(conversation).filter((reply) => reply.agent === agent && reply.at > at && reply.at <= (next ?? at)).map((reply) => reply.at));
      return { at, agent, back: leavings.length > 0 ? Math.max(...leavings) : (next ?? Infinity) };
    });
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
    if (stages.some(({ at, back }) => at <= time && time < back)) return undefined;
    const { openedAt, closedAt, leftAt, botUntil } = this.log.conversations;
    if (stages.length === 0 && closedAt[conversation] >= 0 && leftAt[conversation] < 0) return undefined;
    if (stages.length === 0 && time >= (this.goneAt(conversation) ?? this.desk.endMs)) return undefined;
    const returns = stages.filter(({ back }) => back <= time).map(({ back }) => back);
    const since = returns.length > 0 ? Math.max(...returns) : Math.max(openedAt[conversation], botUntil[conversation]);
    return since <= time ? since : undefined;
  }

  /** The agent in whose list an open conversation stands, undefined if in none. */
  agentOf(conversation: number, time: number): number | undefined {
    const closed = this.log.conversations.closedAt[conversation];
    if ((closed >= 0 && time >= closed) || time >= this.desk.endMs) return undefined;
    return this.assignmentsOf(conversation).find(({ at, back }) => at <= time && time < back)?.agent;
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
      const stage = stages.find(({ at, back }) => at <= time && time < back);
      if (time < conversations.botUntil[conversation]) {
        spend("bot", this.stepMs);
      } else if (stage !== undefined) {
        const until = Math.min(stage.back, end);
        const isAnswered = answer >= 0 && until === end;
        spend(this.#causeInList(stage.agent, time, until, isAnswered, outside), this.stepMs);
      } else if (!this.isCovered(teams, time)) {
        spend("no-cover", this.stepMs);
      } else if (stages.some(({ back }) => back <= time)) {
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
