import { readMessageLog } from "../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { missedConsumers } from "../../src/scoring/explain/missedConsumers.ts";
import { score } from "../../src/scoring/score.ts";
import type { ScoreResult } from "../../src/scoring/scoreResult.ts";
import { whatIf } from "../../src/scoring/whatIf/whatIf.ts";
import { withTexts } from "../../src/scoring/explain/withTexts.ts";

/** Two days with a bot, a closing word, a transfer, a late, an unanswered and a settled consumer. */
export const CHAT = `time,consumer,conversation,sender,kind,agent,page,text
2026-06-18 12:00:00,tom,c5,buyer,text,,shop-home,Do you ship to Hainan?
2026-06-18 12:01:00,tom,c5,agent,text,Ann,,We do.
2026-06-18 20:00:10,lin,c1,buyer,text,,goods-detail,Is the blue one in stock? <b>My daughter</b> wants it for Saturday.
2026-06-18 20:00:11,lin,c1,bot,faq,,,An agent will be with you shortly.
2026-06-18 20:00:40,lin,c1,system,assigned,Ann,,
2026-06-18 20:03:00,lin,c1,agent,text,Ann,,Which size?
2026-06-18 20:03:10,lin,c1,buyer,text,,,M please
2026-06-18 20:04:00,lin,c1,system,assigned,Ben,,
2026-06-18 20:08:00,lin,c1,agent,text,Ben,,Yes in M.
2026-06-18 20:09:30,wei,c2,buyer,image,,order-detail,
2026-06-18 20:09:41,wei,c2,bot,smart,,,Please apply on the order page.
2026-06-19 20:15:00,mei,c3,buyer,text,,goods-detail,在吗
2026-06-19 20:16:00,mei,c3,agent,text,Ann,,在的亲
2026-06-19 20:16:30,mei,c3,buyer,text,,,thanks!
`;

export const SCORED_PACKS = ["pinduoduo/manual-reply-3min", "pinduoduo/effective-reply-60min", "pinduoduo/mean-manual-reply-time"].map((id) => rulePackById(id));

export function readChat(chat = CHAT): ReadLog {
  return readMessageLog(chat, { fileName: "chats.csv", timeZone: "Asia/Shanghai", keepTextsOf: ["lin", "wei", "mei", "tom"] });
}

/** The score of the chat as a page is made of it. */
export function sampleScore(): ScoreResult {
  const read = readChat();
  return {
    ...score(read, SCORED_PACKS, { file: "logs/chats.csv" }),
    explanations: withTexts(missedConsumers(read, SCORED_PACKS), read),
    whatIf: whatIf(read, SCORED_PACKS, {}),
  };
}
