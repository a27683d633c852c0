import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { loadRulePack } from "../hosts/loadRulePacks.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { parseScoreCard } from "../scoring/card/parseScoreCard.ts";
import type { ScoreCard } from "../scoring/card/scoreCard.ts";
import type { CompareOptions, Compared, DateSpan } from "../scoring/compare/comparison.ts";
import type { Peers } from "../scoring/compare/peers.ts";
import { parsePeers } from "../scoring/compare/parsePeers.ts";
import { CONVERSION_DEFAULTS } from "../scoring/shop/conversionCounts.ts";
import type { ConversionOptions } from "../scoring/shop/conversionCounts.ts";
import { dayNumber } from "../time/calendar.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";
import { textOption, textsOption, wordOption } from "./readOption.ts";
import type { ScoreArguments } from "./scoreArguments.ts";

/** What is asked of the shop beside its rules, every option read. */
export interface ShopRequest {
  readonly ordersFile?: string;
  readonly figures: boolean;
  readonly conversion?: ConversionOptions;
  readonly peers?: Peers;
  readonly compare?: CompareOptions;
  readonly card?: ScoreCard;
  /** Rules that the card names beside those that are scored. */
  readonly cardPacks: readonly RulePack[];
}

const WITHIN = /^within=([1-9]\d{0,2})d?$/u;
const SPAN = /^(\d{4}-\d{2}-\d{2})~(\d{4}-\d{2}-\d{2})$/u;

/** The options about the shop; undefined where none is given. Throws the faults of all of them at once. */
export function shopOptions(given: ScoreArguments, packs: readonly RulePack[], words: FaultWords): ShopRequest | undefined {
  const faults: InputFault[] = [];
  const read = <Value>(reading: () => Value): Value | undefined => gathered(faults, reading);
  const ordersFile = read(() => wordOption("--orders", given.orders, words, words.write("--orders", "orders.csv")));
  const conversion = read(() => conversionOption(textsOption(given.conversion), words));
  const peersFile = read(() => wordOption("--peers", given.peers, words, words.write("--peers", "peers.yaml")));
  const peers = peersFile === undefined ? undefined : read(() => parsePeers(readTextFile(peersFile, "peers' figures (YAML or JSON)"), peersFile));
  const compare = read(() => compareOption(textsOption(given.compare), textOption(given.agent), words));
  const cardFile = read(() => wordOption("--score-card", given.scoreCard, words, words.write("--score-card", "card.yaml")));
  const card = cardFile === undefined ? undefined : read(() => cardOption(cardFile, packs));
  if (faults.length > 0) throw new InputFaults(faults);
  const figures = given.figures === true || conversion !== undefined;
  if (!figures && [ordersFile, peers, compare, card].every((part) => part === undefined)) return undefined;
  return {
    figures, cardPacks: card?.packs ?? [],
    ...(ordersFile === undefined ? {} : { ordersFile }),
    ...(conversion === undefined ? {} : { conversion }),
    ...(peers === undefined ? {} : { peers }),
    ...(compare === undefined ? {} : { compare }),
    ...(card === undefined ? {} : { card: card.card }),
  };
}

function conversionOption(texts: readonly string[], words: FaultWords): ConversionOptions | undefined {
  if (texts.length === 0) return undefined;
  return texts.reduce<ConversionOptions>((options, text) => {
    if (text.trim() === "consulting") return { ...options, denominator: "consulting" };
    const days = WITHIN.exec(text.trim())?.[1];
    if (days === undefined) throw optionFault("--conversion", words.notConversion(text.trim()));
    return { ...options, withinDays: Number(days) };
  }, CONVERSION_DEFAULTS);
}

function compareOption(texts: readonly string[], agent: string | undefined, words: FaultWords): CompareOptions | undefined {
  const spans: DateSpan[] = [];
  const by = new Set<Compared>();
  for (const text of texts.map((one) => one.trim())) {
    if (text === "agents" || text === "shifts" || text === "months") by.add(text);
    else {
      const [, from = "", to = ""] = SPAN.exec(text) ?? [];
      if (dayNumber(from) === undefined || dayNumber(to) === undefined || to < from) throw optionFault("--compare", words.notCompared(text));
      spans.push({ from, to });
      by.add("spans");
    }
  }
  if (spans.length === 1) throw optionFault("--compare", words.oneSpan(`${spans[0].from}~${spans[0].to}`));
  for (const [index, { from, to }] of spans.entries()) {
    const other = spans.slice(0, index).find((earlier) => from <= earlier.to && to >= earlier.from);
    if (other !== undefined) throw optionFault("--compare", words.spansOverlap(`${other.from}~${other.to}`, `${from}~${to}`));
  }
  const isOfAgent = [...by].some((one) => one !== "agents");
  if (agent !== undefined && !isOfAgent) throw optionFault("--agent", words.agentOfNothing);
  if (by.size === 0) return undefined;
  return { by: [...by], ...(spans.length === 0 ? {} : { spans }), ...(agent === undefined ? {} : { agent }) };
}

/** The card with its rules by their own ids, and those of them that are not scored anyway. */
function cardOption(file: string, packs: readonly RulePack[]): { readonly card: ScoreCard; readonly packs: readonly RulePack[] } {
  const card = parseScoreCard(readTextFile(file, "a score card (YAML or JSON)"), file);
  const named = new Map<string, RulePack>();
  const items = Object.fromEntries(Object.entries(card.items).map(([item, asked]) => {
    if (asked.rule === undefined) return [item, asked];
    const pack = packs.find(({ id }) => id === asked.rule) ?? loadRulePack(asked.rule, `${file}: basics.${item}.rule`);
    if ((pack.measure === undefined) !== (item === "replyRate")) throw notOfItem(file, item, pack.id);
    named.set(pack.id, pack);
    return [item, { ...asked, rule: pack.id }];
  }));
  return { card: { ...card, items }, packs: [...named.values()].filter(({ id }) => packs.every((pack) => pack.id !== id)) };
}

function notOfItem(file: string, item: string, id: string): InputFaults {
  const isRate = item === "replyRate";
  return new InputFaults([{
    where: `${file}: basics.${item}.rule`, found: `${id} is a ${isRate ? "mean time" : "rate"}`, expected: isRate ? "the rule of a rate" : "a rule with a mean time",
    mend: isRate ? "write pinduoduo/manual-reply-3min, or another rate" : "write pinduoduo/mean-manual-reply-time, or leave the rule out",
  }]);
}
