// Writes a message log of about ROWS rows into FILE, rows by time, the same for the same seed, and prints how many there are. writeLog.mjs FILE ROWS [SEED]
// A large desk: conversations of a few turns, buyers who come back, forty agents, a bot's greeting, short texts, a few system rows.
import { closeSync, openSync, writeSync } from "node:fs";

const [file, rowsWanted, seed = "1"] = process.argv.slice(2);
const ROWS = Number(rowsWanted);
const DAYS = 20;
const ROWS_A_CONVERSATION = 8.4;
const HORIZON_SECONDS = 4096;
const START = Date.UTC(2026, 5, 1);
const QUESTIONS = ["在吗", "这个什么时候发货？", "有没有优惠券呀", "尺码怎么选，身高170体重120斤", "好的，谢谢", "退款什么时候到账，我已经寄回去三天了", "Hello, is it in stock?", "那个蓝色的还有吗？\"大码\"的", "嗯嗯"];
const ANSWERS = ["亲，在的哦，请问有什么可以帮您？", "亲，今天下单，明天下午四点前发出", "这边给您发一张优惠券，满99减10", "建议您选L码，穿着宽松一些", "不客气，祝您生活愉快", "退款一般1到3个工作日原路退回，请您留意", "Yes, it ships today, dear."];

let state = Number(seed) >>> 0;
const buckets = Array.from({ length: HORIZON_SECONDS }, () => []);
const seconds = DAYS * 86_400;
const conversations = ROWS / ROWS_A_CONVERSATION;
const consumers = Math.max(1, Math.round(conversations * 0.6));
const out = openSync(file, "w");
let lines = ["time,consumer,conversation,sender,kind,agent,page,text"];
let number = 0;
let owing = 0;
let written = 0;

for (let second = 0; second < seconds + HORIZON_SECONDS; second++) {
  if (second < seconds) {
    owing += conversations / seconds;
    for (; owing >= 1; owing--) converse(second);
  }
  const bucket = buckets[second % HORIZON_SECONDS];
  bucket.sort((a, b) => a.at - b.at);
  written += bucket.length;
  for (const { at, rest } of bucket) lines.push(`${new Date(START + at).toISOString().slice(0, 23)},${rest}`);
  bucket.length = 0;
  if (lines.length > 20_000) flush();
}
flush();
closeSync(out);
console.log(written);

function flush() {
  if (lines.length > 0) writeSync(out, `${lines.join("\n")}\n`);
  lines = [];
}

function converse(second) {
  const who = `u${100_000_000 + Math.floor(random() * consumers)},c${number++}`;
  const agent = `客服${1 + Math.floor(random() * 40)}`;
  const limit = (second + HORIZON_SECONDS - 2) * 1000;
  let at = second * 1000 + Math.floor(random() * 1000);
  const tell = (rest) => {
    if (at < limit) buckets[Math.floor(at / 1000) % HORIZON_SECONDS].push({ at, rest });
  };
  const page = ["goods-detail", "order-detail", "shop-home"][Math.floor(random() * 3)];
  tell(`${who},buyer,${random() < 0.2 ? "product-link" : "text"},,${page},${random() < 0.2 ? "" : quoted(pick(QUESTIONS))}`);
  if (random() < 0.3) tell(`${who},bot,status,,,您好，客服马上就来`);
  at += Math.floor(random() * 20_000);
  tell(`${who},system,assigned,${agent},,`);
  for (let turn = 0; turn === 0 || random() < 0.68; turn++) {
    if (turn > 0) {
      at += Math.floor(5_000 + random() * 90_000);
      tell(`${who},buyer,text,,,${quoted(pick(QUESTIONS))}`);
    }
    at += Math.floor(3_000 - Math.log(1 - random()) * 60_000);
    if (random() < 0.97) tell(`${who},agent,${random() < 0.1 ? "coupon" : "text"},${agent},,${quoted(pick(ANSWERS))}`);
  }
  at += 60_000;
  tell(`${who},system,closed,,,`);
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function quoted(text) {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Source: mulberry32 (T. Ettinger, 2017). */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
