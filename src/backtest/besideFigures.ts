import { REPLY_TIME, REPLY_TIME_FIGURES } from "../metrics/tallyReplyTimes.ts";
import { WAIT_BINS, WaitHistogram } from "../metrics/waitHistogram.ts";
import { HOURS_PER_DAY, SECOND_MS } from "../time/units.ts";
import { type Figure, ratioFigure } from "./band.ts";
import type { PlayedFigures } from "./playedFigures.ts";
import type { RealFigures } from "./realFigures.ts";

/** The log's figures beside those of the replications, one pair at a time. Times in seconds. */
export class BesideFigures {
  readonly days: number;
  readonly #real: RealFigures;
  readonly #played: PlayedFigures;
  /** By rule: 1000 for a measure. */
  readonly #scales: readonly number[];
  #waits: { readonly real: WaitHistogram; readonly played: readonly WaitHistogram[] } | undefined;

  constructor(real: RealFigures, played: PlayedFigures, days: number, isMeasure: readonly boolean[]) {
    this.#real = real;
    this.#played = played;
    this.days = days;
    this.#scales = isMeasure.map((is) => (is ? SECOND_MS : 1));
  }

  get replications(): number {
    return this.#played.replications;
  }

  /** Units (of a measure messages) of the log on a day. */
  units(rule: number, day: number): number {
    return this.#real.denominators[rule * this.days + day];
  }

  ofDay(rule: number, day: number): Figure {
    const at = rule * this.days + day;
    return this.#ratio(rule, [this.#real.numerators[at], this.#real.denominators[at]], this.#played.numerators(rule, day), this.#played.denominators(rule, day));
  }

  /** All days together. */
  ofAllDays(rule: number): Figure {
    const days = Array.from({ length: this.days }, (_, day) => day);
    const real = (column: Float64Array): number => column.subarray(rule * this.days, (rule + 1) * this.days).reduce((sum, value) => sum + value, 0);
    return this.#ratio(
      rule, [real(this.#real.numerators), real(this.#real.denominators)],
      this.#summed(days.map((day) => this.#played.numerators(rule, day))), this.#summed(days.map((day) => this.#played.denominators(rule, day))),
    );
  }

  hourUnits(rule: number, hour: number): number {
    return this.#real.detail.hourDenominators[rule * HOURS_PER_DAY + hour];
  }

  ofHour(rule: number, hour: number): Figure {
    const cell = rule * HOURS_PER_DAY + hour;
    const { hourNumerators, hourDenominators } = this.#real.detail;
    return this.#ratio(rule, [hourNumerators[cell], hourDenominators[cell]], this.#played.ofAllDays("hourNumerators", cell), this.#played.ofAllDays("hourDenominators", cell));
  }

  /** A column by day and hour, over the days and hours given, divided by `per`. */
  summed(name: "arrivals" | "waitingMs", days: readonly number[], hours: readonly number[], per: number): Figure {
    const cells = days.flatMap((day) => hours.map((hour) => ({ day, hour })));
    const real = cells.reduce((sum, { day, hour }) => sum + this.#real.detail[name][day * HOURS_PER_DAY + hour], 0);
    const played = this.#summed(cells.map(({ day, hour }) => this.#played.ofDay(name, day, hour)));
    return { real: real / per, played: played.map((value) => value / per) };
  }

  /** Mean reply time of the days given. [s] */
  meanReply(days: readonly number[]): Figure {
    return this.#replyRatio(days, REPLY_TIME.sumMs, REPLY_TIME.replies, SECOND_MS);
  }

  /** Share of the messages of all days for which a count of REPLY_TIME_FIGURES tells. */
  replyShare(figure: number): Figure {
    return this.#replyRatio(Array.from({ length: this.days }, (_, day) => day), figure, REPLY_TIME.messages, 1);
  }

  /** A quantile of one day's reply times. [s] */
  dayReplyQuantile(day: number, figure: typeof REPLY_TIME.p50Ms | typeof REPLY_TIME.p90Ms): Figure {
    const seconds = (milliseconds: number): number => (milliseconds < 0 ? -1 : milliseconds / SECOND_MS);
    const real = seconds(this.#real.detail.replyTimes[day * REPLY_TIME_FIGURES + figure]);
    return { real: real < 0 ? undefined : real, played: this.#played.ofDay("replyTimes", day, figure).map(seconds) };
  }

  /** A quantile of the reply times of all days. [s] */
  replyQuantile(share: number): Figure {
    const { real, played } = this.#histograms();
    const seconds = (histogram: WaitHistogram): number => (histogram.count === 0 ? -1 : histogram.quantile(share) / SECOND_MS);
    const ofLog = seconds(real);
    return { real: ofLog < 0 ? undefined : ofLog, played: Float64Array.from(played, seconds) };
  }

  #replyRatio(days: readonly number[], numerator: number, denominator: number, scale: number): Figure {
    const real = (figure: number): number => days.reduce((sum, day) => sum + this.#real.detail.replyTimes[day * REPLY_TIME_FIGURES + figure], 0);
    const played = (figure: number): Float64Array => this.#summed(days.map((day) => this.#played.ofDay("replyTimes", day, figure)));
    return ratioFigure([real(numerator), real(denominator) * scale], played(numerator), played(denominator).map((value) => value * scale));
  }

  #ratio(rule: number, real: readonly [number, number], numerators: Float64Array, denominators: Float64Array): Figure {
    const scale = this.#scales[rule];
    return ratioFigure([real[0], real[1] * scale], numerators, denominators.map((units) => units * scale));
  }

  #summed(columns: readonly Float64Array[]): Float64Array {
    const sums = new Float64Array(this.replications);
    for (const column of columns) for (let row = 0; row < sums.length; row++) sums[row] += column[row];
    return sums;
  }

  #histograms(): { readonly real: WaitHistogram; readonly played: readonly WaitHistogram[] } {
    if (this.#waits !== undefined) return this.#waits;
    const played = Array.from({ length: this.replications }, () => new WaitHistogram());
    for (let bin = 0; bin < WAIT_BINS; bin++) {
      const column = this.#played.ofAllDays("waits", bin);
      played.forEach((histogram, row) => countIn(histogram, bin, column[row]));
    }
    const real = new WaitHistogram();
    for (let bin = 0; bin < WAIT_BINS; bin++) countIn(real, bin, this.#real.detail.waits[bin]);
    this.#waits = { real, played };
    return this.#waits;
  }
}

/** Only the bins are known, not the shortest and the longest wait. */
function countIn(histogram: WaitHistogram, bin: number, count: number): void {
  histogram.counts[bin] = count;
  histogram.count += count;
  histogram.shortestMs = 0;
  histogram.longestMs = Infinity;
}
