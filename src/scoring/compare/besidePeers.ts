import { UNIT_OF_FIGURE, FIGURES } from "../shop/otherFigures.ts";
import type { FigureValue, OtherFigures } from "../shop/otherFigures.ts";
import { figureValue } from "../shop/shopFigure.ts";
import { betterOfFigure } from "./comparison.ts";
import { ruleUnits } from "./comparisons.ts";
import type { CountedRule } from "./comparisons.ts";
import { PEER_FIGURES } from "./peers.ts";
import type { AgainstPeer, PeerComparison, Peers, PeerStanding } from "./peers.ts";

/** Sets each figure and rule beside what the user tells of peers. */
export function besidePeers(peers: Peers, rules: readonly CountedRule[], figures: OtherFigures): PeerComparison {
  const compared: PeerStanding[] = [];
  const untold: string[] = [];
  for (const [of, values] of Object.entries(peers)) {
    const own = ownOf(of, rules, figures);
    if (own?.own.value === undefined) untold.push(of);
    else compared.push({ of, ...own, against: PEER_FIGURES.flatMap((peer) => (values[peer] === undefined ? [] : [against(peer, values[peer], own)])) });
  }
  return { compared, untold };
}

type Own = Omit<PeerStanding, "of" | "against">;

function ownOf(of: string, rules: readonly CountedRule[], { told }: OtherFigures): Own | undefined {
  const rule = rules.find(({ pack }) => pack.id === of);
  if (rule !== undefined) {
    const { unit, better, kind } = ruleUnits(rule.pack);
    return { name: rule.pack.name, unit, better, own: figureValue(rule.counts.shop, kind) };
  }
  const name = FIGURES.find((figure) => figure === of);
  const figure = name === undefined ? undefined : told[name];
  if (name === undefined || figure === undefined) return undefined;
  return { unit: UNIT_OF_FIGURE[name], better: betterOfFigure(name), own: plain(figure) };
}

/** The value without what else the figure tells. */
function plain({ numerator, denominator, value, lower, upper, days }: FigureValue): FigureValue {
  return { numerator, denominator, ...(value === undefined ? {} : { value }), ...(lower === undefined || upper === undefined ? {} : { lower, upper }), days };
}

function against(peer: AgainstPeer["peer"], value: number, { own, better }: Own): AgainstPeer {
  const difference = (own.value ?? 0) - value;
  const isAbove = difference > 0;
  return {
    peer, value, difference,
    standing: difference === 0 ? "equal" : isAbove === (better === "higher") ? "better" : "worse",
    ...(own.lower === undefined || own.upper === undefined ? {} : { isMoreThanLuck: value < own.lower || value > own.upper }),
  };
}
