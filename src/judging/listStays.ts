import type { MessageLog } from "../log/messageLog.ts";

/**
 * In whose lists the conversations of a log stood, one after the other. Messages are asked about in order of sending, and those of a conversation are answered in that order
 * too, so that one place for each conversation moves forward.
 */
export class ListStays {
  declare readonly log: MessageLog;
  /** By assignment: the next and the previous one of its conversation, -1 for none. */
  declare readonly next: Int32Array;
  declare readonly previous: Int32Array;
  /** By conversation: its first assignment, and the last that was passed; -1 for none. */
  declare readonly first: Int32Array;
  declare readonly passed: Int32Array;

  constructor(log: MessageLog) {
    const { conversation, count } = log.assignments;
    this.log = log;
    this.next = new Int32Array(count);
    this.previous = new Int32Array(count).fill(-1);
    this.first = new Int32Array(log.conversations.count).fill(-1);
    this.passed = new Int32Array(log.conversations.count).fill(-1);
    for (let stay = count - 1; stay >= 0; stay--) {
      const following = this.first[conversation[stay]];
      this.next[stay] = following;
      if (following >= 0) this.previous[following] = stay;
      this.first[conversation[stay]] = stay;
    }
  }

  /** The last stay of the message's conversation that began by its counting reply (-1 for none) or with the message's own entry into a list; -1 for none. */
  lastOf(row: number, reply: number): number {
    const { messages, replies, assignments } = this.log;
    const by = reply < 0 ? Infinity : Math.max(replies.at[reply], messages.listedAt[row]);
    const whose = messages.conversation[row];
    let stay = this.passed[whose];
    let following = stay < 0 ? this.first[whose] : this.next[stay];
    while (following >= 0 && assignments.at[following] <= by) {
      stay = following;
      following = this.next[stay];
    }
    this.passed[whose] = stay;
    return stay;
  }

  /** Whose affair a message is: the agent's who sent its counting reply, else the one's with whom it stood in the stay; -1 for nobody's. */
  agentOf(reply: number, stay: number): number {
    const { replies, assignments } = this.log;
    if (reply >= 0 && replies.agent[reply] >= 0) return replies.agent[reply];
    return stay < 0 ? -1 : assignments.agent[stay];
  }

  /** When the message last entered the agent's list, up to the stay; when it first stood in any where it never did. */
  enteredAt(row: number, agent: number, stay: number): number {
    const { messages, assignments } = this.log;
    const { sentAt, listedAt } = messages;
    for (let its = stay; its >= 0; its = this.previous[its]) {
      if (assignments.agent[its] === agent) return Math.max(sentAt[row], assignments.at[its]);
    }
    return listedAt[row];
  }

  /** When the conversation went from the stay to the pool or to another agent; -1 where it did not. */
  passedOnAt(stay: number): number {
    const { at, agent, until, backAt } = this.log.assignments;
    if (backAt[stay] >= 0) return backAt[stay];
    const following = this.next[stay];
    return following >= 0 && until[stay] === at[following] && agent[following] !== agent[stay] ? until[stay] : -1;
  }
}
