/** What the metrics must know of the desk beside the log, to tell who could have answered. */
export interface DeskShape {
  /** By agent number: the team. */
  readonly agentTeam: Int32Array;
  /** By stream number: the teams that serve it, from any page. */
  readonly teamsOfStream: readonly (readonly number[])[];
  /** By stream number, then by `Conversations.page`: the teams that serve it from there; absent where pages play no part. */
  readonly teamsOfPage?: readonly (readonly (readonly number[])[])[];
  /** Until when the log was kept: what is still open then is cut off here. */
  readonly endMs: number;
}
