import { REPLY_KINDS } from "../../../src/log/kinds.ts";
import { happens, TRANSFER } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat, Clerk } from "./parties.ts";
import { enterPool, handBack, releaseFrom } from "./routing.ts";
import { beginNext, noteFree } from "./serving.ts";
import { endTurn, isTurnOver } from "./talking.ts";

const TEXT_KIND = REPLY_KINDS.indexOf("text");

/** A reply is out: its conversation goes on, or to somebody else; its agent takes the next. */
export function endReply(desk: Desk, clerk: Clerk): void {
  if (clerk.reply === undefined) return;
  const { chat, startedAt } = clerk.reply;
  clerk.reply = undefined;
  desk.rows.replies.push({ at: desk.now, startedAt, conversation: chat.number, agent: clerk.number, kind: TEXT_KIND });
  const into = classPassedTo(desk, clerk, chat);
  chat.personReplies += 1;
  if (into === undefined) goOn(desk, clerk, chat);
  else passOn(desk, clerk, chat, into);
  beginNext(desk, clerk, chat);
  noteFree(desk, clerk);
}

function goOn(desk: Desk, clerk: Clerk, chat: Chat): void {
  if (chat.isToBeHandedOver) handBack(desk, clerk, chat);
  if (isTurnOver(chat)) endTurn(desk, chat);
}

/** The class into which the agent passes the conversation on; undefined: it stays. */
function classPassedTo({ model }: Desk, clerk: Clerk, chat: Chat): number | undefined {
  if (chat.isSpam) return undefined;
  const { classes } = model;
  if (classes.needsRight[chat.homeClass] === 1 && model.agents.mayRefund[clerk.number] === 0) {
    const into = classes.withRight[chat.homeClass];
    return into < 0 ? undefined : into;
  }
  if (chat.personReplies > 0 || !happens(chat.address, TRANSFER, chat.stream.transferShare)) return undefined;
  return classes.passedOn[chat.homeClass * model.teams.length + clerk.team];
}

function passOn(desk: Desk, clerk: Clerk, chat: Chat, into: number): void {
  releaseFrom(desk, clerk, chat);
  chat.homeClass = into;
  chat.passedOn = { since: desk.now, turn: chat.turn };
  enterPool(desk, chat, desk.now, into);
}
