import type { ExportFormat } from "../desk/deskServer.ts";

/** Words of the view of kept results. */
export interface ResultsWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly all: string;
  readonly filter: string;
  readonly readingIt: string;
  readonly unreadable: string;
  readonly open: (name: string) => string;
  readonly tick: (name: string) => string;
  readonly compare: (count: number) => string;
  readonly compareHint: string;
  readonly back: string;
  readonly opening: string;
  readonly saveAs: string;
  readonly formats: Readonly<Record<ExportFormat, { readonly name: string; readonly told: string }>>;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly send: string;
  readonly applyRoster: string;
  readonly applied: (name: string) => string;
  readonly applyTo: (name: string) => string;
  readonly applyOther: (found: string, open: string) => string;
  readonly openWithRoster: string;
  readonly openScenario: string;
  readonly staffIt: string;
  readonly compareIt: string;
  readonly openLearned: string;
  readonly calibrate: string;
  readonly when: (ms: number) => string;
}
