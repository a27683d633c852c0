/** Words of the workbench's frame, of its beginning and of its editor. */
export interface WorkbenchWords {
  readonly views: { readonly label: string; readonly start: string; readonly scenario: string; readonly runs: string; readonly logs: string; readonly results: string; readonly lessons: string; readonly practice: string };
  readonly noToken: string;
  readonly platforms: Readonly<Record<string, string>>;
  readonly shopName: string;
  readonly start: {
    readonly title: string; readonly lead: string; readonly begin: string; readonly incomplete: string;
    readonly platform: string; readonly platformLabel: string; readonly name: string;
    readonly consults: string; readonly consultsLabel: string;
    readonly event: string; readonly factorLabel: string; readonly daysLabel: string;
    readonly bots: string; readonly botsLabel: string;
    readonly people: string; readonly shifts: Readonly<Record<"early" | "late" | "half" | "night", string>>;
    readonly target: string; readonly rule: string; readonly rateLabel: string; readonly assuranceLabel: string;
  };
  readonly text: string;
  readonly sound: string;
  readonly faults: (count: number) => string;
  readonly line: (line: number) => string;
  readonly expected: string;
  readonly mend: string;
  readonly live: string;
  readonly notLive: string;
  readonly open: string;
  readonly chooseFile: string;
  readonly saveAs: string;
  readonly save: string;
  readonly newFile: string;
  readonly isSaved: string;
  readonly isUnsaved: string;
  readonly unsaved: string;
}
