import type { Pair } from "./counterCalibration.ts";
import { narrowedBox, type Observed, widenedBox } from "./narrowedBox.ts";
import { gridOf, type PairBox, type PairPoint, WHOLE_BOX } from "./pairPoint.ts";
import { pairRegion, type PairRegion } from "./pairRegion.ts";
import { pairSurface, type PairSurface } from "./pairSurface.ts";

/** What a pair's replications show; undefined where the search was stopped. */
export type PlayPair = (pair: Pair, replications: number) => Promise<PairPoint | undefined>;

export interface FoundPair {
  readonly box: PairBox;
  readonly surface: PairSurface;
  readonly region: PairRegion;
}

/** Grids of the stages: the whole box, what is left of it again and again, and what lies around the region. */
const COARSE = { handles: 8, shrinkages: 6, replications: 3 };
const MIDDLE = { handles: 5, shrinkages: 5, replications: 4 };
const FINE = { handles: 5, shrinkages: 5 };
/** The middle grid is laid anew until it hardly leaves less than there was: so often at most. */
const MOST_MIDDLE = 3;
const HARDLY_LESS = 0.75;
/** The fine grid is laid anew while the region takes too little of its box or goes on beyond it: so often at most. */
const MOST_FINE = 3;
/** A region fills a box that it takes this share of on each side. */
const FILLED = 0.3;
/** What is kept around the region, as a share of it; and where it goes on beyond the box. */
const AROUND = 0.12;
const BEYOND = 0.5;

/** Replications that a search takes, about. */
export function searchReplications(replications: number): number {
  return COARSE.handles * COARSE.shrinkages * COARSE.replications + MIDDLE.handles * MIDDLE.shrinkages * MIDDLE.replications * 2 + FINE.handles * FINE.shrinkages * replications * 1.5;
}

/**
 * The pair whose figures come nearest to what was observed, and the region around it: a coarse grid over all pairs, finer ones over what it leaves, then one around the
 * region, on which each pair has `replications`. Undefined where `play` is stopped.
 */
export async function searchPair(play: PlayPair, observed: Observed, replications: number): Promise<FoundPair | undefined> {
  let box = WHOLE_BOX;
  for (let round = 0; round <= MOST_MIDDLE; round++) {
    const stage = round === 0 ? COARSE : MIDDLE;
    const points = await playGrid(play, box, stage, stage.replications);
    if (points === undefined) return undefined;
    const next = narrowedBox(box, points, stage.shrinkages, observed);
    const isSettled = sizeOf(next) > HARDLY_LESS * sizeOf(box);
    box = next;
    if (isSettled) break;
  }
  for (let round = 1; ; round++) {
    const found = await fineRound(play, atLeast(box), observed, replications);
    if (found === undefined || isFilled(found) || round === MOST_FINE) return found;
    box = boxAround(found);
  }
}

/** In the logarithm of the handling time × shrinkage. */
function sizeOf({ handle, shrinkage }: PairBox): number {
  return Math.log(handle[1] / handle[0]) * (shrinkage[1] - shrinkage[0]);
}

async function fineRound(play: PlayPair, box: PairBox, observed: Observed, replications: number): Promise<FoundPair | undefined> {
  const points = await playGrid(play, box, FINE, replications);
  if (points === undefined) return undefined;
  const surface = pairSurface(box, points, observed);
  return { box, surface, region: pairRegion(box, surface) };
}

async function playGrid(play: PlayPair, box: PairBox, { handles, shrinkages }: { readonly handles: number; readonly shrinkages: number }, replications: number): Promise<PairPoint[] | undefined> {
  const points: PairPoint[] = [];
  for (const pair of gridOf(box, handles, shrinkages)) {
    const point = await play(pair, replications);
    if (point === undefined) return undefined;
    points.push(point);
  }
  return points;
}

/** What of the box the region takes, with a margin. */
function boxAround({ box, region: { spans } }: FoundPair): PairBox {
  const [fromX, toX] = spans.handle;
  const [fromY, toY] = spans.shrinkage;
  const handleAt = (share: number): number => box.handle[0] * (box.handle[1] / box.handle[0]) ** share;
  const shrinkageAt = (share: number): number => box.shrinkage[0] + (box.shrinkage[1] - box.shrinkage[0]) * share;
  const narrow: PairBox = { handle: [handleAt(fromX), handleAt(toX)], shrinkage: [shrinkageAt(fromY), shrinkageAt(toY)] };
  return widenedBox(narrow, touches({ box, region: { spans } }) ? BEYOND : AROUND);
}

/** Narrower boxes than that are not looked at. */
const LEAST_RATIO = 1.06;
const LEAST_WIDTH = 0.02;

/** A box in which a grid still has a meaning. */
function atLeast({ handle, shrinkage }: PairBox): PairBox {
  const widenHandle = Math.max(0, Math.log(LEAST_RATIO) - Math.log(handle[1] / handle[0])) / 2;
  const widenShrinkage = Math.max(0, LEAST_WIDTH - (shrinkage[1] - shrinkage[0]));
  return {
    handle: [handle[0] * Math.exp(-widenHandle), handle[1] * Math.exp(widenHandle)],
    shrinkage: shrinkage[1] + widenShrinkage <= WHOLE_BOX.shrinkage[1] ? [shrinkage[0], shrinkage[1] + widenShrinkage] : [shrinkage[0] - widenShrinkage, shrinkage[1]],
  };
}

function isFilled(found: FoundPair): boolean {
  const { box, region: { spans: { handle, shrinkage } } } = found;
  const isLeast = box.handle[1] / box.handle[0] <= LEAST_RATIO * 1.001;
  const isLow = box.shrinkage[1] - box.shrinkage[0] <= LEAST_WIDTH * 1.001;
  return (isLeast || handle[1] - handle[0] >= FILLED) && (isLow || shrinkage[1] - shrinkage[0] >= FILLED) && !touches(found);
}

/** Whether the region reaches an edge of its box beyond which there would be more to look at. */
function touches({ box, region: { spans } }: { readonly box: PairBox; readonly region: Pick<PairRegion, "spans"> }): boolean {
  return (spans.handle[0] === 0 && box.handle[0] > WHOLE_BOX.handle[0] * 1.001) || (spans.handle[1] === 1 && box.handle[1] < WHOLE_BOX.handle[1] * 0.999)
    || (spans.shrinkage[0] === 0 && box.shrinkage[0] > WHOLE_BOX.shrinkage[0] + 0.001) || (spans.shrinkage[1] === 1 && box.shrinkage[1] < WHOLE_BOX.shrinkage[1] - 0.001);
}
