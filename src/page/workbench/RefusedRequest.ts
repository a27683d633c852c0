import type { InputFault } from "../../errors/inputFault.ts";

/** A request that the workbench's server did not carry out: HTTP status and what it said; status 0 where the server did not answer at all. */
export class RefusedRequest extends Error {
  readonly status: number;
  readonly faults: readonly InputFault[];
  constructor(status: number, refused: string, faults: readonly InputFault[] = []) {
    super(refused);
    this.name = "RefusedRequest";
    this.status = status;
    this.faults = faults;
  }

  /** Whether the server is gone, so that the same request may well be tried again. */
  get lost(): boolean {
    return this.status === 0;
  }
}
