import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { InputFault } from "../errors/inputFault.ts";

/** Why a request is not carried out; answered as a Refusal with this status. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode;
  readonly faults: readonly InputFault[] | undefined;

  constructor(status: ContentfulStatusCode, message: string, faults?: readonly InputFault[]) {
    super(message);
    this.name = "Refused";
    this.status = status;
    this.faults = faults;
  }
}
