import type { Law } from "../random/law.ts";
import { DEFAULT_BUSYNESS_CORRELATION, DEFAULT_BUSYNESS_CV, DEFAULT_QUARTER_CORRELATION, DEFAULT_QUARTER_CV, DEFAULT_WEEKDAY } from "./frameDefaults.ts";
import { PROFILES } from "./profiles.ts";
import type { ArrivalStream, ConsultsOfOrders } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenStream = ScenarioFile["arrivals"][string];

/** Names of streams that are after-sale by default: `after-sale`, `after-sales`, `aftersale`, `售后`, and such with more behind it. */
const AFTER_SALE = /^(?:after-?sale|售后)/iu;

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** 2,500 conversations of 5,000 orders in a worked example. Source: 39zn.cn (B); range 0.1–1. */
const DEFAULT_CONSULTS_PER_ORDER = 0.5;

/**
 * After-sale conversations are most on the first and second day after the sales, at the hours at which people buy.
 * Source: analyses of sales events have the peak on D+1 to D+2 (C); shares and spread: D. [s]
 */
const DEFAULT_LAG: Law = {
  mixture: [
    { share: 0.6, of: { lognormal: { mean: DAY_SECONDS, cv: 0.1 } } },
    { share: 0.4, of: { lognormal: { mean: 2 * DAY_SECONDS, cv: 0.05 } } },
  ],
};

/** D. [s] */
export const DEFAULT_RETURN_AFTER: Law = { exponential: { mean: 2 * HOUR_SECONDS } };

/** Of a stream whose log or other stream decides when conversations begin: what shapes drawn arrivals says nothing. */
const NOTHING_DRAWN = { profile: PROFILES.flat, weekday: DEFAULT_WEEKDAY, busynessCv: 0, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0 } as const;

/** A stream with its defaults. */
export function completeArrivals(written: WrittenStream, name: string): ArrivalStream {
  const { shop, replay, follows, pages } = written;
  return {
    ...(shop === undefined ? {} : { shop }),
    ...(replay === undefined ? drawnOf(written) : { ...NOTHING_DRAWN, replay }),
    ...(follows === undefined ? {} : { follows: { stream: follows.stream, lag: follows.lag ?? DEFAULT_LAG, share: follows.share } }),
    afterSale: isAfterSale(written, name),
    ...(pages === undefined || Object.keys(pages).length === 0 ? {} : { pages: givenOf(pages) }),
    spamShare: written.spamShare ?? 0,
    returnShare: written.returnShare ?? 0,
    returnAfter: written.returnAfter ?? DEFAULT_RETURN_AFTER,
  };
}

/** Whether arrivals of a stream are drawn by its own numbers, and not only taken from a log or from another stream. */
export function isDrawn({ consultsPerDay, replay }: Pick<WrittenStream, "consultsPerDay" | "replay">): boolean {
  return consultsPerDay !== undefined && replay === undefined;
}

type DrawnKeys = "consultsPerDay" | keyof typeof NOTHING_DRAWN;

function drawnOf(written: WrittenStream): Pick<ArrivalStream, DrawnKeys> {
  const { consultsPerDay, profile } = written;
  if (consultsPerDay === undefined) return NOTHING_DRAWN;
  return {
    consultsPerDay: typeof consultsPerDay === "object" && "orders" in consultsPerDay ? completeOrders(consultsPerDay) : consultsPerDay,
    profile: typeof profile === "object" ? profile : PROFILES[profile ?? "ordinary"],
    weekday: written.weekday ?? DEFAULT_WEEKDAY,
    busynessCv: written.busynessCv ?? DEFAULT_BUSYNESS_CV,
    busynessCorrelation: written.busynessCorrelation ?? DEFAULT_BUSYNESS_CORRELATION,
    quarterCv: written.quarterCv ?? DEFAULT_QUARTER_CV,
    quarterCorrelation: written.quarterCorrelation ?? DEFAULT_QUARTER_CORRELATION,
  };
}

function completeOrders({ orders, consultsPerOrder = DEFAULT_CONSULTS_PER_ORDER }: { readonly orders: number | readonly number[]; readonly consultsPerOrder?: number | undefined }): ConsultsOfOrders {
  return { orders, consultsPerOrder };
}

/** As its name says, or because it follows another stream, unless the file says otherwise. */
export function isAfterSale({ afterSale, follows }: Pick<WrittenStream, "afterSale" | "follows">, name: string): boolean {
  return afterSale ?? (AFTER_SALE.test(name) || follows !== undefined);
}

/** Those of the pages that have a share. */
function givenOf(pages: NonNullable<WrittenStream["pages"]>): NonNullable<ArrivalStream["pages"]> {
  return Object.fromEntries(Object.entries(pages).filter(([, share]) => share !== undefined));
}
