/** Words of what stands around the scenario's text: steps, conflicts, pasted rosters, examples. */
export interface EditorWords {
  readonly undo: string;
  readonly redo: string;
  readonly steps: string;
  readonly undone: string;
  readonly redone: string;
  readonly returned: string;
  readonly conflict: {
    readonly title: (path: string) => string; readonly exists: (path: string) => string; readonly gone: (path: string) => string; readonly told: string;
    readonly mine: string; readonly theirs: string; readonly keepMine: string; readonly writeAgain: string; readonly takeTheirs: string; readonly otherName: string; readonly saveOther: string; readonly differs: string;
  };
  readonly paste: {
    readonly title: string; readonly told: string; readonly label: string; readonly choose: string; readonly reading: string;
    readonly found: (name: string) => string; readonly pasted: string; readonly team: string; readonly shift: string; readonly everyDay: string; readonly weekdays: readonly string[]; readonly runsIn: string;
    readonly newShifts: (names: string) => string; readonly takeOver: string; readonly leave: string; readonly taken: string;
  };
  readonly examples: { readonly title: string; readonly told: string; readonly shows: Readonly<Record<string, { readonly name: string; readonly told: string }>> };
}
