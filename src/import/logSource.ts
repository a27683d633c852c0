/** Where a log comes from and what is asked of its reading. */
export interface LogSource {
  readonly fileName: string;
  /** Zone of the shop's wall clock, into which times with an offset or since 1970 are carried. */
  readonly timeZone: string;
  /** Names of the consumers whose texts are kept; nobody's where absent. */
  readonly keepTextsOf?: readonly string[];
  /** Words that an agent must not write; a list of this program's own where absent. */
  readonly abusiveWords?: readonly string[];
}
