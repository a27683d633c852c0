import { firstRowFrom } from "../judging/firstRowFrom.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { MessageSurvey } from "../judging/messageSurvey.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { REPLY_TIME_MARKS } from "./replyTimeMarks.ts";
import { WaitHistogram } from "./waitHistogram.ts";

/** Figures of a day's reply times side by side; from MARKS_FROM on the messages answered within each of REPLY_TIME_MARKS. */
export const REPLY_TIME = { messages: 0, replies: 1, sumMs: 2, p50Ms: 3, p90Ms: 4 } as const;
export const MARKS_FROM = 5;
export const REPLY_TIME_FIGURES = MARKS_FROM + REPLY_TIME_MARKS.length;

/** Reply times of every message, or of the first of each conversation where the measured log holds no others. */
export type RepliedMessages = "every-message" | "first-message";

const ofDay = new WaitHistogram();
const ofAll = new WaitHistogram();

/** The judged days, and which messages are looked at. */
interface RepliedFrame {
  readonly frame: JudgeFrame;
  readonly replied: RepliedMessages;
}

/**
 * Times from messages of the judged days to their first reply of any kind: the figures of each day (quantiles are -1 where nothing was answered), and how
 * often each bin of WaitHistogram was met on all days. `survey` was filled from the log. Cost: linear.
 */
export function tallyReplyTimes({ messages }: MessageLog, survey: MessageSurvey, { frame, replied }: RepliedFrame, figures: Float64Array, waits: Float64Array): void {
  const { sentAt, conversation, count } = messages;
  const { waitMs, firstRow: firstOf } = survey;
  const { firstDay, days } = frame;
  ofAll.clear();
  for (let day = 0; day < days; day++) {
    const firstRow = firstRowFrom(sentAt, count, (firstDay + day) * DAY_MS);
    const endRow = firstRowFrom(sentAt, count, (firstDay + day + 1) * DAY_MS);
    const marks = figures.subarray(day * REPLY_TIME_FIGURES + MARKS_FROM, (day + 1) * REPLY_TIME_FIGURES);
    let told = 0;
    ofDay.clear();
    for (let row = firstRow; row < endRow; row++) {
      if (replied === "first-message" && firstOf[conversation[row]] !== row) continue;
      told++;
      const wait = waitMs[row];
      if (wait === Infinity) continue;
      ofDay.add(wait);
      ofAll.add(wait);
      for (let mark = marks.length - 1; mark >= 0 && wait <= REPLY_TIME_MARKS[mark] * SECOND_MS; mark--) marks[mark]++;
    }
    figures.set([told, ofDay.count, ofDay.sumMs, ofDay.quantile(0.5), ofDay.quantile(0.9)], day * REPLY_TIME_FIGURES);
  }
  waits.set(ofAll.counts);
}
