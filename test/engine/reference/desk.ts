import type { Model } from "../../../src/model/model.ts";
import { Agenda } from "./agenda.ts";
import type { Chat, Clerk, Task } from "./parties.ts";
import type { AssignmentRow, ConversationRow, MessageRow, PresenceRow, ReplyRow, WorkRow } from "./rows.ts";

/** Everything there is on the desk at a moment. */
export interface Desk {
  readonly model: Model;
  readonly agenda: Agenda;
  readonly replication: number;
  now: number;
  readonly chats: Chat[];
  readonly clerks: readonly Clerk[];
  readonly pool: Set<Chat>;
  /** Nobody starts or takes anything. */
  isDown: boolean;
  consumers: number;
  /** The clerk who was last assigned any conversation, for round-robin; -1 none. */
  lastClerk: number;
  /** By consumer: who was last assigned a conversation of theirs. */
  readonly lastOfConsumer: Map<number, Clerk>;
  /** Grows with each entry into a list. */
  entries: number;
  /** Conversations that the smart bot has got, by `bot day`. */
  readonly smartUsed: Map<string, number>;
  readonly reserve: { isArmed: boolean; isComing: boolean; isThere: boolean; until: number };
  readonly waitingTasks: Task[];
  readonly rows: {
    readonly messages: MessageRow[];
    readonly replies: ReplyRow[];
    readonly conversations: ConversationRow[];
    readonly assignments: AssignmentRow[];
    readonly presence: PresenceRow[];
    readonly work: WorkRow[];
  };
}

export function emptyDesk(model: Model, replication: number): Desk {
  const { receiver } = model.routing;
  const isReceiver = (number: number): boolean => receiver !== undefined && number >= receiver.firstAgent && number < receiver.firstAgent + receiver.agents;
  const clerks = Array.from(model.agents.team, (team, number): Clerk => ({
    number, team, cap: model.agents.cap[number], isReceiver: isReceiver(number), takesNew: isReceiver(number),
    duty: "off", isAway: false, dutySince: 0, freeSince: 0, open: 0, list: new Set(), reply: undefined, task: undefined,
  }));
  return {
    model, replication, agenda: new Agenda(model.endMs), now: 0, chats: [], clerks, pool: new Set(), isDown: false, consumers: 0, lastClerk: -1, lastOfConsumer: new Map(),
    entries: 0, smartUsed: new Map(), reserve: { isArmed: true, isComing: false, isThere: false, until: -1 }, waitingTasks: [],
    rows: { messages: [], replies: [], conversations: [], assignments: [], presence: [], work: [] },
  };
}
