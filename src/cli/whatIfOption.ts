import type { WhatIfOptions } from "../scoring/whatIf/whatIfResult.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";

const SOONER = /^sooner=(\S+)$/u;
const COVERED = /^covered=(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/u;

/** What `--what-if` asks: `all`, or how much sooner and which span; every change is told in any case. Undefined where it is not given. */
export function whatIfOption(texts: readonly string[], words: FaultWords): WhatIfOptions | undefined {
  if (texts.length === 0) return undefined;
  return texts.reduce<WhatIfOptions>((options, text) => ({ ...options, ...oneChange(text.trim(), words) }), {});
}

function oneChange(text: string, words: FaultWords): WhatIfOptions {
  if (text === "all") return {};
  const soonerSeconds = parseDuration(SOONER.exec(text)?.[1] ?? "");
  if (soonerSeconds !== undefined && soonerSeconds > 0) return { soonerSeconds };
  const span = COVERED.exec(text);
  const [from, to] = [span?.[1].padStart(5, "0"), span?.[2].padStart(5, "0")];
  if (from === undefined || to === undefined || !(Number(parseTimeOfDay(from)) < Number(parseTimeOfDay(to)))) throw optionFault("--what-if", words.notWhatIf(text));
  return { span: { from, to } };
}
