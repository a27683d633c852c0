/** What the menu says with which a result is passed on. */
export interface ShareWords {
  readonly share: string;
  readonly picture: string;
  readonly page: string;
  readonly copy: string;
  readonly tables: string;
  readonly print: string;
  /** Told when it is done. */
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly failed: string;
}
