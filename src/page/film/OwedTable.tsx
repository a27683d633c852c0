import { useState } from "preact/hooks";
import { CAUSES } from "../../metrics/cause.ts";
import { NO_CAUSE } from "../../film/film.ts";
import type { Film } from "../../film/film.ts";
import { consumerOf } from "../../film/storyOf.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import { SECOND_MS } from "../../time/units.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { clockTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

const MOST_ROWS = 8;
/** Rows that come with each asking for more. */
const MORE_ROWS = 40;

interface TableProps {
  readonly film: Film;
  readonly now: number;
  readonly chosen: number | undefined;
  readonly choose: (message: number) => void;
}

/** The messages that wait now, those first whose time is up soonest. */
export function OwedTable({ film, now, chosen, choose }: TableProps) {
  const words = filmWordsOf(language.value);
  const [most, setMost] = useState(MOST_ROWS);
  const { waits, messages, lanes } = film;
  const owed: { message: number; lane: number }[] = [];
  for (let row = 0; row < waits.count && waits.from[row] <= now; row++) if (waits.to[row] > now) owed.push({ message: waits.message[row], lane: waits.lane[row] });
  const due = (message: number): number => (messages.deadlineAt[message] < 0 ? Infinity : messages.deadlineAt[message]);
  const rows = owed.toSorted((a, b) => due(a.message) - due(b.message)).slice(0, most);
  return (
    <section class="film-list">
      <h3>{words.owedTitle(owed.length)}</h3>
      {rows.length === 0 ? <p class="faint">{words.nothingOwed}</p> : (
        <div class="scroll">
          <table class="figures">
            <thead><tr><th scope="col">{words.columns.consumer}</th><th scope="col">{words.columns.sent}</th><th scope="col">{words.columns.where}</th><th scope="col">{words.columns.left}</th></tr></thead>
            <tbody>
              {rows.map(({ message, lane }) => (
                <tr key={message}>
                  <td><ConsumerButton film={film} message={message} chosen={chosen} choose={choose} /></td>
                  <td>{clockTime(messages.sentAt[message])}</td>
                  <td>{lane < 0 ? words.pool : lanes[lane].name}</td>
                  <td class={dueTone(film, message, now)}>{dueText(film, message, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton hidden={owed.length - rows.length} show={() => setMost(most + MORE_ROWS)} />
    </section>
  );
}

/** The messages missed so far, the latest first. */
export function MissesTable({ film, now, chosen, choose }: TableProps) {
  const words = filmWordsOf(language.value);
  const [most, setMost] = useState(MOST_ROWS);
  const { messages, misses } = film;
  const past = misses.filter((message) => messages.missAt[message] <= now);
  const rows = Array.from(past.subarray(Math.max(0, past.length - most))).toReversed();
  return (
    <section class="film-list">
      <h3>{words.missesTitle(past.length)}</h3>
      {rows.length === 0 ? <p class="faint">{words.nothingMissed}</p> : (
        <div class="scroll">
          <table class="figures">
            <thead><tr><th scope="col">{words.columns.consumer}</th><th scope="col">{words.columns.sent}</th><th scope="col">{words.columns.missed}</th>{film.tells.causes ? <th scope="col">{words.columns.cause}</th> : null}</tr></thead>
            <tbody>
              {rows.map((message) => (
                <tr key={message}>
                  <td><ConsumerButton film={film} message={message} chosen={chosen} choose={choose} /></td>
                  <td>{clockTime(messages.sentAt[message])}</td>
                  <td class="bad">{clockTime(messages.missAt[message])}</td>
                  {film.tells.causes ? <td>{causeText(film, message)}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton hidden={past.length - rows.length} show={() => setMost(most + MORE_ROWS)} />
    </section>
  );
}

function MoreButton({ hidden, show }: { readonly hidden: number; readonly show: () => void }) {
  if (hidden === 0) return null;
  const words = filmWordsOf(language.value);
  return <p class="faint film-more">{words.more(hidden)} <button type="button" class="plain" onClick={show}>{words.showMore(Math.min(MORE_ROWS, hidden))}</button></p>;
}

function ConsumerButton({ film, message, chosen, choose }: Omit<TableProps, "now"> & { readonly message: number }) {
  return <button type="button" class="plain film-consumer" aria-pressed={chosen === message} onClick={() => choose(message)}>{film.read.consumers.nameOf(consumerOf(film, message))}</button>;
}

export function causeText({ messages }: Film, message: number): string {
  const cause = messages.cause[message];
  return cause === NO_CAUSE ? "" : pageWords().causes[CAUSES[cause]].short;
}

function dueTone({ messages }: Film, message: number, now: number): string {
  if (messages.deadlineAt[message] < 0) return "faint";
  return now > messages.deadlineAt[message] ? "bad" : now > messages.warnAt[message] ? "open" : "";
}

function dueText({ messages }: Film, message: number, now: number): string {
  const words = filmWordsOf(language.value);
  const deadline = messages.deadlineAt[message];
  if (deadline < 0) return words.noClock;
  const text = lengthText(Math.round(Math.abs(deadline - now) / SECOND_MS), language.value);
  return now > deadline ? words.over(text) : words.left(text);
}
