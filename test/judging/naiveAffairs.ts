import type { NaiveConversation, NaiveMessage, NaiveReply, NaiveStay } from "./naiveTalk.ts";

/** Whose affair a message is, and when it entered that agent's list (-1 where it stood in none). Source: docs/rules.md, scope. */
export function affairOf(talk: NaiveConversation, message: NaiveMessage, reply: NaiveReply | undefined): { agent: number; entered: number } {
  if (message.listed < 0) return { agent: -1, entered: -1 };
  const stays = staysWith(talk, message);
  if (reply === undefined) return entry(message, stays.at(-1));
  const before = stays.filter(({ at }) => at <= reply.at);
  if (reply.agent < 0) return entry(message, before.at(-1) ?? stays[0]);
  const own = before.filter(({ agent }) => agent === reply.agent).at(-1);
  return { agent: reply.agent, entered: own === undefined ? message.listed : Math.max(message.sent, own.at) };
}

/** The agents who passed a message on before it was answered, each once. */
export function chargedAgents(talk: NaiveConversation, message: NaiveMessage, reply: NaiveReply | undefined): number[] {
  const passed = staysWith(talk, message).filter(({ isPassedOn, until }) => isPassedOn && (reply === undefined || reply.at > until));
  return [...new Set(passed.map(({ agent }) => agent))];
}

function entry(message: NaiveMessage, stay: NaiveStay | undefined): { agent: number; entered: number } {
  return stay === undefined ? { agent: -1, entered: message.listed } : { agent: stay.agent, entered: Math.max(message.sent, stay.at) };
}

/** The stays during which a message stood in the list; what a message closed in its own millisecond stood there. */
function staysWith({ stays }: NaiveConversation, { sent }: NaiveMessage): readonly NaiveStay[] {
  const held = stays.filter(({ until }) => until > sent);
  return held.length > 0 ? held : stays.filter(({ until }) => until === sent);
}
