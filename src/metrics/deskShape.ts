/** What the metrics must know of the desk beside the log, to tell who could have answered. */
export interface DeskShape {
  /** By agent number: the team. */
  readonly agentTeam: Int32Array;
  /** By stream number: the teams that serve it. */
  readonly teamsOfStream: readonly (readonly number[])[];
  /** Until when the log was kept: what is still open then is cut off here. */
  readonly endMs: number;
}
