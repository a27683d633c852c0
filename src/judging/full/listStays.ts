import type { MessageLog } from "../../log/messageLog.ts";

/**
 * In whose lists the conversations of a log stood, one after the other, and whose affair that makes a message. Messages are asked about in order of sending, so that the place
 * at which a conversation was left is seldom far from the next one asked for. Source: docs/rules.md, scope.
 */
export class ListStays {
  /** Of the message last asked about: whose affair it is, -1 for nobody's; and when it entered that agent's list, the first list of all where it never did. */
  declare agent: number;
  declare enteredAt: number;
  declare readonly log: MessageLog;
  /** By assignment: the next and the previous one of its conversation, -1 for none. */
  declare readonly next: Int32Array;
  declare readonly previous: Int32Array;
  /** By conversation: its first assignment, and the one that began last by the last answer asked about; -1 for none. */
  declare readonly first: Int32Array;
  declare readonly reached: Int32Array;

  constructor(log: MessageLog) {
    const { conversation, count } = log.assignments;
    this.agent = -1;
    this.enteredAt = -1;
    this.log = log;
    this.next = new Int32Array(count);
    this.previous = new Int32Array(count).fill(-1);
    this.first = new Int32Array(log.conversations.count).fill(-1);
    this.reached = new Int32Array(log.conversations.count).fill(-1);
    for (let stay = count - 1; stay >= 0; stay--) {
      const following = this.first[conversation[stay]];
      this.next[stay] = following;
      if (following >= 0) this.previous[following] = stay;
      this.first[conversation[stay]] = stay;
    }
  }

  /** Finds `agent` and `enteredAt` for a message that stood in a list; `answer`: the reply that counts, -1 for none. */
  find(row: number, answer: number): void {
    const { messages, replies, assignments } = this.log;
    const { sentAt, listedAt, conversation } = messages;
    const last = this.#lastBy(conversation[row], answer < 0 ? Infinity : replies.at[answer]);
    const answering = answer < 0 ? -1 : replies.agent[answer];
    let stay = last;
    if (answering >= 0) while (stay >= 0 && this.#stood(stay, row) && assignments.agent[stay] !== answering) stay = this.previous[stay];
    if (stay < 0 || !this.#stood(stay, row)) stay = answering >= 0 ? -1 : this.#beside(row, last, answer);
    this.agent = answering >= 0 ? answering : stay < 0 ? -1 : assignments.agent[stay];
    this.enteredAt = stay < 0 ? listedAt[row] : Math.max(sentAt[row], assignments.at[stay]);
  }

  /** Fills `agents` with those out of whose lists the message went to the pool or to another agent before the answer, each once, in order of time. */
  sendersOf(row: number, answer: number, agents: number[]): void {
    const { messages, replies, assignments } = this.log;
    const answeredAt = answer < 0 ? Infinity : replies.at[answer];
    agents.length = 0;
    let stay = this.#lastBy(messages.conversation[row], answeredAt);
    if (stay < 0 || !this.#stood(stay, row)) return;
    while (this.previous[stay] >= 0 && this.#stood(this.previous[stay], row)) stay = this.previous[stay];
    for (; stay >= 0 && assignments.at[stay] <= answeredAt; stay = this.next[stay]) {
      const agent = assignments.agent[stay];
      if (this.#isPassedOn(stay) && assignments.until[stay] < answeredAt && !agents.includes(agent)) agents.push(agent);
    }
  }

  /** Where a message without an answering agent stood when in no list at that answer: in the first after it, else in the one that was closed as it came. */
  #beside(row: number, last: number, answer: number): number {
    const following = last < 0 ? this.first[this.log.messages.conversation[row]] : this.next[last];
    if (answer >= 0 && following >= 0) return following;
    return last >= 0 && this.log.assignments.until[last] === this.log.messages.sentAt[row] ? last : -1;
  }

  /** The last stay of a conversation that began by then, -1 for none. */
  #lastBy(conversation: number, by: number): number {
    const at = this.log.assignments.at;
    let stay = this.reached[conversation];
    while (stay >= 0 && at[stay] > by) stay = this.previous[stay];
    let following = stay < 0 ? this.first[conversation] : this.next[stay];
    while (following >= 0 && at[following] <= by) {
      stay = following;
      following = this.next[stay];
    }
    this.reached[conversation] = stay;
    return stay;
  }

  /** Whether the message was sent before the stay ended. */
  #stood(stay: number, row: number): boolean {
    const until = this.log.assignments.until[stay];
    return until < 0 || until > this.log.messages.sentAt[row];
  }

  #isPassedOn(stay: number): boolean {
    const { at, agent, until, backAt } = this.log.assignments;
    const following = this.next[stay];
    return until[stay] >= 0 && (backAt[stay] >= 0 || (following >= 0 && at[following] === until[stay] && agent[following] !== agent[stay]));
  }
}
