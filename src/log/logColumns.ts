/** The columns of a message log in the order in which they are written. Source: contract §3. */
export const LOG_COLUMNS = ["time", "consumer", "conversation", "sender", "kind", "agent", "page", "spam", "blacklisted", "text", "stream"] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const REQUIRED_COLUMNS: readonly LogColumn[] = ["time", "consumer", "sender"];

/** Position of a column in a record's cells. */
export const COLUMN: Readonly<Record<LogColumn, number>> = {
  time: 0, consumer: 1, conversation: 2, sender: 3, kind: 4, agent: 5, page: 6, spam: 7, blacklisted: 8, text: 9, stream: 10,
};

/** Takes one record: its line in the file and its cells in the order of LOG_COLUMNS, empty text where there is none. */
export type TakeRecord = (line: number, cells: readonly string[]) => void;
