import type { Law } from "../../random/law.ts";
import type { ScenarioEvent } from "../../scenario/scenario.ts";
import type { Range } from "./range.ts";

/** An expected event as its file tells it, every default filled in. Source: docs/forecast.md. */
export interface EventForecastFile {
  /** For faults. */
  readonly fileName: string;
  readonly name: string;
  /** Local `YYYY-MM-DDTHH:MM`; the event is [from, to). */
  readonly from: string;
  readonly to: string;
  /** Absent: every drawn stream that is not after-sale. */
  readonly streams?: readonly string[];
  /** Orders during the event. */
  readonly orders?: Range;
  /** Conversations that an order brings: told, or to be learned from the files of a log and of its orders. Absent: the documented default. */
  readonly consultsPerOrder?: Range | { readonly log: string; readonly orders: string };
  /** Times as many conversations as in the ordinary course, over the whole event. */
  readonly factor?: Range;
  readonly shape: EventShape;
  /** Said by the file; absent: it follows from the ranges. */
  readonly upliftCv?: number;
  /** How what the event adds falls off after its end; absent: at once. */
  readonly decay?: Decay;
  readonly afterSale?: ExpectedAfterSale;
  /** Days told before the event's first and after its last. */
  readonly before: number;
  readonly after: number;
}

/** Of an earlier event, from its log; or a shape as scenario files have them, points with dates. */
export type EventShape = { readonly like: EarlierEvent } | ScenarioEvent["shape"];

/** When the earlier event began in its log; it lasted as long as this one. */
export interface EarlierEvent {
  readonly log: string;
  readonly from: string;
}

/** What is added has fallen by the share `fall` after `over` [s], exponentially. */
export interface Decay {
  readonly fall: number;
  readonly over: number;
  readonly isDefault: boolean;
}

export interface ExpectedAfterSale {
  readonly stream: string;
  /** Share of the event's conversations that are followed by one; absent: as many as in the ordinary course. */
  readonly share?: number;
  /** From the one to the other [s]; absent: the scenario's default. */
  readonly lag?: Law;
}
