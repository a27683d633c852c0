import type { FormGroup } from "./formField.ts";

/** Words of the form beside a scenario's text. */
export interface FormWords {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<FormGroup, string>>;
  /** By the last key of a field's path, or its last two. */
  readonly keys: Readonly<Record<string, string>>;
  /** A field of one among several. */
  readonly of: (label: string, name: string) => string;
  readonly placed: (label: string, place: number) => string;
  readonly byDefault: (value: string) => string;
  readonly inText: (line: number | undefined) => string;
  readonly goThere: (line: number) => string;
  readonly fault: (found: string, mend: string) => string;
}
