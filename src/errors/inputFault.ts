/** One thing wrong with what a person gave us: where it stands, what was found, what was expected and how to mend it. */
export interface InputFault {
  /** File (or option) and, where known, `:line:column`, both counted from 1. */
  readonly where: string;
  /** What is there, as a statement: `teams.pre-sale.cap is 0`. */
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  /** The part of a scenario that is to blame, where `where` tells only what the scenario is called: who read its file knows the line. */
  readonly path?: readonly (string | number)[];
  /** What kind of fault it is, for telling it in another language; absent where only the words above are known. */
  readonly kind?: FaultKind;
}

/** A fault's kind and what it names. */
export interface FaultKind {
  readonly of: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All the faults of one input, thrown at the border and shown at once; the command line ends with status 2. */
export class InputFaults extends Error {
  readonly faults: readonly InputFault[];
  constructor(faults: readonly InputFault[]) {
    super(faults.map((fault) => formatFault(fault)).join("\n"));
    this.name = "InputFaults";
    this.faults = faults;
  }
}

/** The headings of a fault's block. */
export interface FaultHeadings {
  readonly expected: string;
  readonly mend: string;
}

/** The block a person reads: place and finding on the first line, what was expected and the mend below it. */
export function formatFault(fault: InputFault, { expected, mend }: FaultHeadings = { expected: "expected", mend: "mend" }): string {
  const width = Math.max(expected.length, mend.length);
  return `${fault.where}  ${fault.found}\n  ${expected.padEnd(width)}  ${fault.expected}\n  ${mend.padEnd(width)}  ${fault.mend}`;
}
