import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import { InputFaults } from "../../errors/inputFault.ts";
import type { Law } from "../../random/law.ts";
import { consultsByDay } from "../../scenario/consultsByDay.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { EventForecastFile } from "./eventForecastFile.ts";
import type { ForecastTerm } from "./expectedCount.ts";
import { certain } from "./range.ts";

/** A scenario's block with its after-sale, and what was taken for it. */
export interface AfterSale {
  readonly block: WrittenBlock;
  readonly terms: readonly ForecastTerm[];
}

/**
 * Lets after-sale follow sales. Where the stream has a mean of its own, what its followers bring on an ordinary day is taken off that, so that ordinary days
 * stay as they are; without a share told that is all of it. Of several sales streams it follows the largest, at a share that stands for all. A new stream is
 * served by the teams that serve the sales, and among whose conversations its ordinary ones have been counted: they are taken off them.
 * @throws InputFaults where neither share nor stream is known
 */
export function withAfterSale(block: WrittenBlock, scenario: Scenario, file: EventForecastFile, sales: readonly string[], perDay: ReadonlyMap<string, number>): AfterSale {
  const { afterSale } = file;
  if (afterSale === undefined) return { block, terms: [] };
  const { stream, lag } = afterSale;
  const meanOf = (name: string): number => perDay.get(name) ?? 0;
  const largest = sales.reduce((best, name) => (meanOf(name) > meanOf(best) ? name : best));
  const ofSales = sales.reduce((sum, name) => sum + meanOf(name), 0);
  if (afterSale.share === undefined && (meanOf(stream) === 0 || ofSales === 0)) throw new InputFaults([shareMissing(file, stream)]);
  const share = afterSale.share ?? Math.min(1, meanOf(stream) / ofSales);
  const arrivals = block.arrivals as Readonly<Record<string, WrittenBlock>>;
  const { consultsPerDay: _, ...known } = arrivals[stream] ?? {};
  const left = Math.max(0, meanOf(stream) - share * ofSales);
  const follows = { stream: largest, share: Math.min(1, Math.round((share * ofSales / Math.max(meanOf(largest), 1e-9)) * 1e4) / 1e4), ...(lag === undefined ? {} : { lag: lag satisfies Law }) };
  const followed = { ...(left < 0.5 ? withoutOwn(known) : { ...known, consultsPerDay: left }), afterSale: true, follows };
  const isNew = !Object.hasOwn(arrivals, stream);
  return {
    block: {
      ...block, arrivals: { ...(isNew ? apart(arrivals, scenario, sales, share) : arrivals), [stream]: followed },
      ...(isNew ? { teams: servedBy(block, scenario, stream, largest) } : {}),
    },
    terms: [{ name: "afterSaleShare", ...certain(share), stream, source: afterSale.share === undefined ? { kind: "scenario", path: `arrivals.${stream}.consultsPerDay` } : { kind: "file" } }],
  };
}

/** Sales among which their followers were counted, without these. */
function apart(arrivals: Readonly<Record<string, WrittenBlock>>, scenario: Scenario, sales: readonly string[], share: number): Record<string, WrittenBlock> {
  return Object.fromEntries(Object.entries(arrivals).map(([name, stream]) => (sales.includes(name) ? [name, { ...stream, consultsPerDay: consultsByDay(scenario.arrivals[name])[0] / (1 + share) }] : [name, stream])));
}

/** A stream that only follows takes none of what shapes its own arrivals. */
function withoutOwn({ profile: _, weekday: __, busynessCv: ___, busynessCorrelation: ____, quarterCv: _____, quarterCorrelation: ______, ...stream }: WrittenBlock): WrittenBlock {
  return stream;
}

/** Teams that name their streams and serve the sales are given the new one too. */
function servedBy(block: WrittenBlock, scenario: Scenario, stream: string, sales: string): WrittenBlock {
  const teams = (block.teams ?? {}) as Readonly<Record<string, WrittenBlock>>;
  const serving = Object.entries(scenario.teams).filter(([, team]) => team.streams.includes(sales));
  return { ...teams, ...Object.fromEntries(serving.map(([name, team]) => [name, { ...teams[name], streams: [...team.streams, stream] }])) };
}

function shareMissing({ fileName }: EventForecastFile, stream: string): { where: string; found: string; expected: string; mend: string } {
  return { where: fileName, found: `afterSale.share is missing, and the scenario has no conversations of ${stream} to learn it from`, expected: "the share of conversations that are followed by one of after-sale", mend: "write share: 30%" };
}
