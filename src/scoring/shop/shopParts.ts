import { VerdictBuffers } from "../../judging/full/verdictBuffers.ts";
import { Findings } from "../../import/finding.ts";
import type { ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { fillScoreCard } from "../card/fillScoreCard.ts";
import { onlineHours } from "../card/onlineHours.ts";
import type { ScoreCard } from "../card/scoreCard.ts";
import { besidePeers } from "../compare/besidePeers.ts";
import type { CompareOptions } from "../compare/comparison.ts";
import { comparisons } from "../compare/comparisons.ts";
import type { CountedRule } from "../compare/comparisons.ts";
import type { Peers } from "../compare/peers.ts";
import { ruleCounts } from "../compare/ruleCounts.ts";
import { judgedLog } from "../judgedLog.ts";
import type { ScoreResult } from "../scoreResult.ts";
import type { ConversionOptions } from "./conversionCounts.ts";
import { shopFigures } from "./shopFigures.ts";
import { toldByLog } from "../toldByShape.ts";

/** What is asked of a log beside its rules. */
export interface ShopOptions {
  /** The rules that were scored; the window of the first is that of reply times. */
  readonly packs: readonly RulePack[];
  readonly orders?: ReadOrders;
  /** Whether the figures themselves are asked for; with orders or peers they are in any case. */
  readonly figures?: boolean;
  readonly conversion?: ConversionOptions;
  readonly peers?: Peers;
  readonly compare?: CompareOptions;
  readonly card?: ScoreCard;
  /** Rules that the card names and that were not scored. */
  readonly cardPacks?: readonly RulePack[];
}

/** What a score tells of a shop beside its rules; each key where it is asked for. */
export type ShopParts = Pick<ScoreResult, "figures" | "comparison" | "peers" | "scoreCard" | "findings">;

/**
 * The shop's other figures, comparisons, peers and score card. A comparison is of the rules, and of figures where these are told.
 * Cost: each rule is judged once more where it is compared or on the card.
 */
export function shopParts(read: ReadLog, { packs, orders, figures = false, conversion, peers, compare, card, cardPacks = [] }: ShopOptions): ShopParts {
  const findings = new Findings();
  const told = (figures || orders !== undefined || peers !== undefined || card !== undefined) ? shopFigures(read, {
    ...(orders === undefined ? {} : { orders }), ...(packs.length === 0 ? {} : { pack: packs[0] }), ...(conversion === undefined ? {} : { conversion }),
  }) : undefined;
  const isCounted = compare !== undefined || peers !== undefined || card !== undefined;
  const scored = isCounted ? countedRules(read, packs) : [];
  return {
    ...(told !== undefined && (figures || orders !== undefined || peers !== undefined) ? { figures: told.figures } : {}),
    ...(compare === undefined ? {} : { comparison: comparisons(read, scored, told, compare) }),
    ...(peers === undefined || told === undefined ? {} : { peers: besidePeers(peers, scored, told.figures) }),
    ...(card === undefined || told === undefined ? {} : { scoreCard: fillScoreCard(read, card, { rules: [...scored, ...countedRules(read, cardPacks)], figures: told, online: onlineHours(read, findings) }) }),
    findings: [...(told?.findings ?? []), ...findings.list()],
  };
}

function countedRules(read: ReadLog, packs: readonly RulePack[]): CountedRule[] {
  const buffers = new VerdictBuffers();
  return packs.filter((pack) => toldByLog(pack, read).told).map((pack) => ({ pack, counts: ruleCounts(read, judgedLog(read, pack, buffers)) }));
}
