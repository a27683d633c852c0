import type { ConversationsOfRows } from "../build/conversationsOf.ts";
import type { LogRows } from "./logRows.ts";
import type { LogTexts } from "./logTexts.ts";
import type { AbusiveMessage, ReadLog } from "../readLog.ts";
import type { RowsByKind } from "../build/rowsByKind.ts";

/** What is told of a log's rows beside what is measured: their lines in the file, whose replies are, texts that were kept, abusive messages in order of time. */
export function rowTidings(
  rows: LogRows, { message, reply }: RowsByKind, { ofRow }: Pick<ConversationsOfRows, "ofRow">, texts: LogTexts, startMs: number,
): Pick<ReadLog, "lines" | "conversationOfReply" | "texts" | "abuse"> {
  return {
    lines: { ofMessage: linesOf(rows, message), ofReply: linesOf(rows, reply) },
    conversationOfReply: reply.map((row) => ofRow[row]),
    ...(rows.texts.size === 0 ? {} : { texts: { ofMessage: textsOf(rows, message), ofReply: textsOf(rows, reply) } }),
    ...(texts.hasAgents ? { abuse: abuseOf(rows, texts, startMs) } : {}),
  };
}

function abuseOf(rows: LogRows, { abusive }: LogTexts, startMs: number): AbusiveMessage[] {
  return abusive.map(({ row, word }) => ({ at: rows.at[row] - startMs, line: rows.line[row], agent: rows.agent[row], word })).toSorted((a, b) => a.at - b.at || a.line - b.line);
}

function linesOf(rows: LogRows, list: Int32Array): Int32Array {
  return list.map((row) => rows.line[row]);
}

function textsOf(rows: LogRows, list: Int32Array): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [place, row] of list.entries()) {
    const text = rows.texts.get(row);
    if (text !== undefined) texts.set(place, text);
  }
  return texts;
}
