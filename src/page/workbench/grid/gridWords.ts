/** Words of the shift grid. */
export interface GridWords {
  readonly title: string;
  readonly lead: string;
  readonly keys: string;
  readonly faulty: string;
  readonly day: string;
  readonly everyDay: string;
  readonly oneDay: string;
  readonly bar: (shift: string, team: string | undefined) => string;
  readonly barValue: (from: string, to: string, agents: number) => string;
  readonly meal: (shift: string, place: number, count: number) => string;
  readonly mealValue: (from: string, to: string) => string;
  readonly people: (agents: number) => string;
  readonly fewer: (name: string) => string;
  readonly more: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly add: (team: string | undefined) => string;
  readonly addChoice: string;
  readonly ownTimes: string;
  readonly paintHere: string;
  readonly strips: { readonly inTime: string; readonly inTimeNote: (rule: string) => string; readonly late: string; readonly onDuty: string; readonly openEach: string };
  readonly legend: { readonly was: string; readonly is: string; readonly target: (rate: string) => string };
  readonly compareHere: string;
  readonly rests: (replications: string, isLast: boolean) => string;
  readonly at: (figures: GridQuarterFigures) => string;
  readonly pointAt: string;
  readonly table: string;
  readonly tableHead: readonly [string, string, string, string, string];
}

/** Figures of one quarter-hour as texts; absent where there are none. */
export interface GridQuarterFigures {
  readonly from: string;
  readonly to: string;
  readonly inTime?: string;
  readonly inTimeWas?: string;
  readonly late: string;
  readonly onDuty: string;
  readonly openEach?: string;
}
