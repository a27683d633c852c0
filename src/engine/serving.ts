/** Which of the two ways to serve is taken in this replication. */
import { intColumn } from "./capacity.ts";

/** In a constant array, as all that is asked for every message: the compiler then knows where it stands. */
const foretelling = intColumn(1);

export function setForetelling(isForetold: boolean): void {
  foretelling[0] = isForetold ? 1 : 0;
}

/** Whether replies are foretold (foretelling.ts) instead of handled step by step (handling.ts). */
export function foretells(): boolean {
  return foretelling[0] === 1;
}
