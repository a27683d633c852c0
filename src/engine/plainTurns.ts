/**
 * Turns with which nothing is special, as most of most shops are: the first message is sent, answered and, where it is the only one, followed
 * up in one go, each number being read once. What buying.ts, foretelling.ts and turns.ts do step by step gives the same log; without this file
 * a message of the chat day costs a quarter more, of the 618 shop up to a seventh.
 */
import { MESSAGE_CLOSING_WORD } from "../log/messageLog.ts";
import { draw } from "../random/draw.ts";
import { freeAt, open, team } from "./agents.ts";
import {
  addressA, addressB, agent, doneAt, DRAW_HANDLE, DRAW_PATIENCE, DRAW_PICKUP, DRAW_THINK, drawNumber, lastTurn, messagesLeft, messagesSent, number, startsAt,
  stream, traits, turn,
} from "./conversations.ts";
import { NEVER, PHASE_CLOSE, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { handlingVariate } from "./handlingTime.ts";
import { botOfStream, idleTimeoutMs, patienceTable, pickupTable, thinkTable } from "./laws.ts";
import { buyerNode } from "./nodes.ts";
import { afterPauses, pauseFrom } from "./pauses.ts";
import { isAnsweredAt, recordAnswered } from "./record.ts";
import { givesAtOnce } from "./routing.ts";
import { foretells } from "./serving.ts";
import { wholeVariate } from "./variates.ts";

/**
 * Serves the turn that begins now with the first of so many messages. False, and nothing has happened but that a conversation may have got its
 * agent, where replies are not foretold, a trait or a bot has a say, nobody can take it, or the buyer will leave before the handling starts.
 */
export function servesPlainly(slot: number, messages: number, isClosingWord: boolean, now: number): boolean {
  if (!foretells() || traits[slot] !== 0 || isAnsweredAt(slot, now)) return false;
  const of = stream[slot];
  if (isClosingWord && botOfStream[of] >= 0) return false;
  // only a conversation that begins has no agent, where nothing is special
  if (agent[slot] < 0 && !givesAtOnce(slot, now)) return false;
  const at = turn[slot];
  const by = agent[slot];
  const free = freeAt[by];
  let start = free > now ? free : now;
  if (start >= pauseFrom[by]) start = afterPauses(by, start, now);
  const a = addressA[slot];
  const b = addressB[slot];
  const patience = patienceTable[of];
  if (patience >= 0 && !isClosingWord && timeAfter(now, wholeVariate(patience, draw(a, b, drawNumber(at, 0, DRAW_PATIENCE)), 1)) < start) return false;
  const pickup = start === now ? pickupTable[team[by]] : -1;
  const delayMs = pickup < 0 ? 0 : wholeVariate(pickup, draw(a, b, drawNumber(at, 0, DRAW_PICKUP)), 1);
  const done = timeAfter(start, delayMs + handlingVariate(of, draw(a, b, drawNumber(at, 0, DRAW_HANDLE)), by, open[by]));
  if (done === NEVER) return false;
  freeAt[by] = done;
  recordAnswered(slot, now, isClosingWord ? MESSAGE_CLOSING_WORD : 0, start, done, by);
  if (messages > 1) awaitMore(slot, messages, start, done);
  else if (at < lastTurn[slot]) {
    turn[slot] = at + 1;
    schedule(buyerNode(slot), timeAfter(done, wholeVariate(thinkTable[of], draw(a, b, drawNumber(at, 0, DRAW_THINK)), 1)), PHASE_SEND, number[slot]);
  } else schedule(buyerNode(slot), timeAfter(done, idleTimeoutMs[of]), PHASE_CLOSE, number[slot]);
  return true;
}

/** What is sent before the handling starts joins it. */
function awaitMore(slot: number, messages: number, start: number, done: number): void {
  messagesSent[slot] = 1;
  messagesLeft[slot] = messages - 1;
  startsAt[slot] = start;
  doneAt[slot] = done;
}
