import type { Given } from "./readOption.ts";

/** What the parser hands over for `backtest`, unchecked. */
export interface BacktestArguments {
  readonly log: string;
  readonly scenario: string;
  readonly platform?: Given;
  readonly rule?: Given;
  readonly days?: Given;
  readonly arrivals?: Given;
  readonly fits?: Given;
  readonly replications?: Given;
  readonly seed?: Given;
  readonly threads?: Given;
  readonly map?: Given;
  readonly timeZone?: Given;
  readonly set?: Given;
  readonly out?: Given;
  readonly json?: boolean;
  readonly lang?: Given;
  readonly quiet?: boolean;
  readonly yes?: boolean;
}
