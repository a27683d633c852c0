import type { ConversationLaws } from "./scenario.ts";

/** Where a number has no better source than our own choice it is marked D; letters are the reliability of a source. */
const PRE_SALE: ConversationLaws = {
  /** Half of JDDC's 20 utterances a session, bursts merged. Source: arXiv 1911.09969 (A). */
  turns: { geometric: { mean: 4 } },
  /** D, range 1–3. */
  burst: { geometric: { mean: 1.4 } },
  /** D. [s] */
  burstGap: { exponential: { mean: 10 } },
  /** Between the spreadsheets' 5 s (39zn.cn) and measured mean responses of 9 and 22 s; 64 s a conversation. [s] */
  handle: { lognormal: { mean: 16, cv: 0.9 } },
  /** D, range 20–180. [s] */
  think: { lognormal: { mean: 60, cv: 1 } },
  /** Median 5 min (mean = median · √(1 + cv²)); more than 60 % are said to give up after 3 min, 65 % after 10 min (C). Family and cv: D. [s] */
  patience: { lognormal: { mean: 424, cv: 1 } },
  /** 71 % in one firm, 3–70 % over 17 firms. Source: arXiv 2501.08869 (A). */
  silentShare: 0.7,
  /** D, range 30–60 %. */
  closingWordShare: 0.45,
  /** A slot is free with the last reply. D. [s] */
  idleTimeout: 0,
  transferShare: 0,
};

const AFTER_SALE_LAWS: ConversationLaws = {
  ...PRE_SALE,
  /** 120 s a conversation instead of 64 s; range 50–360 s. Source: desk guides (C). [s] */
  handle: { lognormal: { mean: 30, cv: 0.9 } },
  /** Median 30 min: who has a problem with an order waits longer. D. [s] */
  patience: { lognormal: { mean: 2546, cv: 1 } },
};

/** What a stream's conversations are like where the scenario does not say. */
export function conversationDefaults(afterSale: boolean): ConversationLaws {
  return afterSale ? AFTER_SALE_LAWS : PRE_SALE;
}
