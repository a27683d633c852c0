import type { ReadLog } from "../../import/readLog.ts";
import type { Assignments } from "../../log/messageLog.ts";
import type { OpenChats } from "./openChats.ts";
import type { Taking } from "./takingOf.ts";

/** How many conversations agents have open, at times that ascend. */
export interface OpenAtArrivals {
  goTo(at: number): void;
  readonly of: (agent: number, at: number) => number;
  /** A conversation came to who takes it first. */
  come(conversation: number): void;
}

/** From what stands in agents' lists. */
export function listedChats(assignments: Assignments, chats: OpenChats): OpenAtArrivals {
  chats.restart();
  let row = 0;
  const goTo = (at: number): void => {
    for (; row < assignments.count && assignments.at[row] < at; row++) if (assignments.agent[row] >= 0) chats.take(row);
  };
  return { goTo, of: (agent, at) => chats.heldAt(agent, at), come: () => undefined };
}

/** Where the log does not tell it: from coming, or where that is long before it is taken from then, until the last reply. */
export function answeredChats({ log: { replies, conversations }, conversationOfReply, agents }: ReadLog, taking: Taking): OpenAtArrivals {
  const open = new Int32Array(agents.size);
  const isOpen = new Uint8Array(conversations.count);
  const come = (its: number): void => {
    isOpen[its] = 1;
    open[taking.agent[its]]++;
  };
  let reply = 0;
  const goTo = (at: number): void => {
    for (; reply < replies.count && replies.at[reply] < at; reply++) {
      const its = conversationOfReply[reply];
      if (its < 0 || taking.lastReply[its] < 0) continue;
      if (isOpen[its] === 0 && replies.at[reply] >= taking.at[its] && reply < taking.lastReply[its]) come(its);
      else if (isOpen[its] === 1 && reply === taking.lastReply[its]) {
        isOpen[its] = 0;
        open[taking.agent[its]]--;
      }
    }
  };
  return { goTo, of: (agent) => open[agent], come };
}
