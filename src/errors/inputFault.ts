/** One thing wrong with what a person gave us: where it stands, what was found, what was expected and how to mend it. */
export interface InputFault {
  /** File (or option) and, where known, `:line:column`, both counted from 1. */
  readonly where: string;
  /** What is there, as a statement: `teams.pre-sale.cap is 0`. */
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** All the faults of one input, thrown at the border and shown at once; the command line ends with status 2. */
export class InputFaults extends Error {
  readonly faults: readonly InputFault[];
  constructor(faults: readonly InputFault[]) {
    super(faults.map(formatFault).join("\n"));
    this.name = "InputFaults";
    this.faults = faults;
  }
}

/** The block a person reads: place and finding on the first line, what was expected and the mend below it. */
export function formatFault(fault: InputFault): string {
  return `${fault.where}  ${fault.found}\n  expected  ${fault.expected}\n  mend      ${fault.mend}`;
}
