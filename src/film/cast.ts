import type { DeskShape } from "../metrics/deskShape.ts";

/** One who answers chats. */
export interface CastAgent {
  readonly name: string;
  /** Absent where nothing tells it. */
  readonly team?: string;
}

/** Who plays in a film, and what of the desk is known beside the log. */
export interface Cast {
  /** By agent number. */
  readonly agents: readonly CastAgent[];
  /** Who could have answered what: without it nothing tells why a message was late. */
  readonly desk?: DeskShape;
  /** Until when the log was kept. [ms] */
  readonly endMs: number;
}
