/** What answers before people do: how a buyer enters, what the smart bot takes, status replies. */
import type { Model, ModelBot, ModelEntrance } from "../model/model.ts";
import { unitInterval } from "../random/draw.ts";
import { DAY_MS } from "../time/units.ts";
import {
  AT_BOT, BOT_RESOLVES, botKind, DRAW_CLICKS, DRAW_ENTRANCE, DRAW_ENTRANCE_RESOLVES, DRAW_SMART_RESOLVES, drawOf, firstKind, HAS_ENTRANCE, HEARS_BUSY,
  NO_BOT_REPLY, number, stream, traits,
} from "./conversations.ts";
import { intColumn, STREAM_CAPACITY } from "./capacity.ts";
import { NEVER, PHASE_SEND, schedule, timeAfter } from "./eventList.ts";
import { botOfStream } from "./laws.ts";
import { botNode } from "./nodes.ts";
import { recordBotUntil, recordReply, SMART_REPLY, STATUS_REPLY, TEXT_OF_BUYER } from "./record.ts";

let bots: readonly ModelBot[] = [];
/** By bot · ENTRANCE_STRIDE + entrance: below which number between 0 and 1 a buyer uses it or an earlier one; Infinity after the last one. */
const ENTRANCE_STRIDE = 32;
let entranceEnds = new Float64Array(0);
/** By bot · GUIDE_STRIDE + the upper bits of a word: the first entrance that the word may stand for. */
const GUIDE_BITS = 8;
const GUIDE_STRIDE = 1 << GUIDE_BITS;
let guide = new Uint8Array(0);
/** By bot: the day on which the smart bot was last asked, and how often on that day. */
let quotaDay: number[] = [];
let quotaUsed: number[] = [];
/** By bot: when it is next out, or is; NEVER where it will not be any more. */
const outFrom = intColumn(STREAM_CAPACITY);
const outTo = intColumn(STREAM_CAPACITY);
let nextOut: number[] = [];
/** A message has just been sent that hears a status reply unless somebody starts on it at once. */
let awaitsBusyReply = false;

export function loadBots(model: Model): void {
  bots = model.bots;
  entranceEnds = new Float64Array(bots.length * ENTRANCE_STRIDE).fill(Infinity);
  guide = new Uint8Array(bots.length * GUIDE_STRIDE);
  bots.forEach(({ entrances }, bot) => {
    let end = 0;
    entrances.forEach(({ share }, entrance) => {
      end += share;
      entranceEnds[bot * ENTRANCE_STRIDE + entrance] = end;
    });
    for (let bits = 0; bits < GUIDE_STRIDE; bits++) {
      while (entranceEnds[bot * ENTRANCE_STRIDE + guide[bot * GUIDE_STRIDE + bits]] <= bits / GUIDE_STRIDE) guide[bot * GUIDE_STRIDE + bits]++;
    }
  });
}

export function clearBots(): void {
  quotaDay = bots.map(() => -1);
  quotaUsed = bots.map(() => 0);
  nextOut = bots.map(() => 0);
  for (let bot = 0; bot < bots.length; bot++) showNextOut(bot);
  awaitsBusyReply = false;
}

/** Settles at the begin of a conversation what bots will do about its first message. `cameBack`: its consumer has had the list today. */
export function meetBot(slot: number, now: number, cameBack: boolean): void {
  const its = botOfStream[stream[slot]];
  const bot = bots[its];
  if (bot.statusBusy) traits[slot] |= HEARS_BUSY;
  if (isOut(its, now)) return;
  const entrance = entranceOf(its, slot, now, cameBack);
  const isAnswered = entrance !== undefined && happens(slot, DRAW_CLICKS, entrance.clicks);
  firstKind[slot] = entrance?.buyerKind ?? TEXT_OF_BUYER;
  botKind[slot] = isAnswered ? entrance.replyKind : NO_BOT_REPLY;
  if (isAnswered && happens(slot, DRAW_ENTRANCE_RESOLVES, entrance.resolves)) {
    traits[slot] = BOT_RESOLVES;
    return;
  }
  if (bot.smart !== undefined && asksSmart(bot.smart, slot, now)) {
    traits[slot] = BOT_RESOLVES;
    return;
  }
  if (botKind[slot] === NO_BOT_REPLY && bot.statusFirst) botKind[slot] = STATUS_REPLY;
  if (entrance !== undefined || botKind[slot] !== NO_BOT_REPLY) traits[slot] |= HAS_ENTRANCE;
}

/** The bot's answer to the message just sent, where there is one: to the first of a conversation, or to all that it resolves. */
export function answerByBot(slot: number, now: number): boolean {
  if (botKind[slot] === NO_BOT_REPLY) return false;
  recordReply(slot, now, now, -1, botKind[slot]);
  return true;
}

/** Whether a status reply takes the conversation's closing word. */
export function takesClosingWord(slot: number, now: number): boolean {
  const of = botOfStream[stream[slot]];
  if (of < 0 || !bots[of].statusClosing || isOut(of, now)) return false;
  recordReply(slot, now, now, -1, STATUS_REPLY);
  return true;
}

/** The turn's first message hears a status reply unless somebody starts on it at once. */
export function awaitBusyReply(slot: number, now: number): void {
  awaitsBusyReply = !isOut(botOfStream[stream[slot]], now);
}

/** Nobody starts on the message at once: a status reply goes out if it is to. */
export function answerBusy(slot: number, now: number): void {
  if (awaitsBusyReply) recordReply(slot, now, now, -1, STATUS_REPLY);
  awaitsBusyReply = false;
}

export function forgetBusyReply(): void {
  awaitsBusyReply = false;
}

/** Whether the smart bot resolves it. Else, also for want of quota, it is kept from people for a while. */
function asksSmart(smart: NonNullable<ModelBot["smart"]>, slot: number, now: number): boolean {
  if (hasQuota(smart.quotaPerDay, botOfStream[stream[slot]], now)) {
    botKind[slot] = SMART_REPLY;
    if (happens(slot, DRAW_SMART_RESOLVES, smart.resolves)) return true;
  }
  if (smart.fallbackMs > 0) {
    traits[slot] |= AT_BOT;
    recordBotUntil(slot, Math.min(now + smart.fallbackMs, NEVER));
    schedule(botNode(slot), timeAfter(now, smart.fallbackMs), PHASE_SEND, number[slot]);
  }
  return false;
}

function hasQuota(perDay: number, bot: number, now: number): boolean {
  const day = Math.floor(now / DAY_MS);
  if (quotaDay[bot] !== day) {
    quotaDay[bot] = day;
    quotaUsed[bot] = 0;
  }
  if (perDay >= 0 && quotaUsed[bot] >= perDay) return false;
  quotaUsed[bot]++;
  return true;
}

/** The way by which the buyer enters; undefined in own words, also where the way was not there yet or is not there again today. */
function entranceOf(bot: number, slot: number, now: number, cameBack: boolean): ModelEntrance | undefined {
  const word = drawOf(slot, DRAW_ENTRANCE);
  const u = unitInterval(word);
  const first = bot * ENTRANCE_STRIDE;
  let at = first + guide[bot * GUIDE_STRIDE + (word >>> (32 - GUIDE_BITS))];
  while (u >= entranceEnds[at]) at++;
  if (entranceEnds[at] === Infinity) return undefined;
  const entrance = bots[bot].entrances[at - first];
  return now < entrance.fromMs || (cameBack && entrance.isOfList) ? undefined : entrance;
}

function happens(slot: number, purpose: number, probability: number): boolean {
  return unitInterval(drawOf(slot, purpose)) < probability;
}

/** `now` never goes back. */
function isOut(bot: number, now: number): boolean {
  while (now >= outTo[bot]) showNextOut(bot);
  return now >= outFrom[bot];
}

function showNextOut(bot: number): void {
  const { out } = bots[bot];
  const at = nextOut[bot]++;
  outFrom[bot] = at < out.length ? out[at][0] : NEVER;
  outTo[bot] = at < out.length ? out[at][1] : NEVER;
}
