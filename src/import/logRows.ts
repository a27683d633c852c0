/** What a row of a log tells. At equal times the smaller code comes first, so that what ends comes before what begins and a message before its answer. */
export const ROW = { presence: 0, closed: 1, left: 2, pooled: 3, assigned: 4, message: 5, reply: 6, spamConfirmed: 7 } as const;

/** The rows of a log as they were read, in the file's order, with names as numbers; -1 where a row names none. */
export interface LogRows {
  /** Local wall-clock milliseconds since 1970. */
  readonly at: number[];
  readonly line: number[];
  /** One of ROW. */
  readonly what: number[];
  readonly consumer: number[];
  readonly conversation: number[];
  readonly agent: number[];
  /** Index into BUYER_KINDS, REPLY_KINDS or AGENT_STATES, by what the row tells. */
  readonly code: number[];
  /** MESSAGE_* flags. */
  readonly flags: number[];
  /** As in `Conversations.page`. */
  readonly page: number[];
  readonly consumers: Names;
  readonly conversations: Names;
  readonly agents: Names;
}

export function emptyLogRows(): LogRows {
  return {
    at: [], line: [], what: [], consumer: [], conversation: [], agent: [], code: [], flags: [], page: [],
    consumers: new Names(), conversations: new Names(), agents: new Names(),
  };
}

/** Numbers names densely from 0 in order of appearance. Ids that a spreadsheet has turned into `3.0` are the id `3`. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** -1 for an empty name. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const plain = plainName(name);
    if (plain === "") return -1;
    const number = this.#numbers.get(plain) ?? this.list.push(plain) - 1;
    this.#numbers.set(plain, number);
    this.#numbers.set(name, number);
    return number;
  }
}

function plainName(name: string): string {
  const trimmed = name.trim();
  return /^\d+\.0$/u.test(trimmed) ? trimmed.slice(0, -2) : trimmed;
}
