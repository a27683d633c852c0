import type { InputFault } from "../../errors/inputFault.ts";

/** What a fault says, without where. */
export type FaultText = Omit<InputFault, "where">;
