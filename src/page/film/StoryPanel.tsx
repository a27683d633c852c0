import { lineSentence, ruleSentence } from "../../report/explain/explanationSentences.ts";
import { lengthText, timeText } from "../../report/explain/explainedTimes.ts";
import { explanationWordsOf } from "../../report/explain/explanationWordsOf.ts";
import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import { storyOf } from "../../film/storyOf.ts";
import type { FilmStory } from "../../film/storyOf.ts";
import type { Film } from "../../film/film.ts";
import type { ExplainedLine } from "../../scoring/explain/explanation.ts";
import { SECOND_MS } from "../../time/units.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { useMemo } from "preact/hooks";
import { clockTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

interface StoryPanelProps {
  readonly film: Film;
  readonly message: number;
  readonly caption?: string;
}

/** What became of a message: where it waited and how long, and what the rule says of it and of all that its consumer wrote. */
export function StoryPanel({ film, message, caption }: StoryPanelProps) {
  const words = filmWordsOf(language.value).story;
  const story = useMemo(() => storyOf(film, message), [film, message]);
  const { explanation, day, line } = story;
  const own = day?.lines[line];
  return (
    <section class="film-story" aria-live="polite">
      <h3>{words.title(story.consumer)}{caption === undefined ? "" : ` · ${caption}`}</h3>
      <ol class="film-steps">{storySteps(film, story).map((text, place) => <li key={place}>{text}</li>)}</ol>
      {own === undefined || day === undefined ? null : (
        <p class={`why ${lineSentence(own, explanation, day, language.value).tone}`}><strong>{words.rule}:</strong> {lineSentence(own, explanation, day, language.value).text}</p>
      )}
      <details>
        <summary>{words.talk}</summary>
        <p class="faint">{ruleSentence(explanation, language.value)}</p>
        {day === undefined ? null : (
          <ol class="film-talk">
            {day.lines.map((each, place) => {
              const { text, tone } = lineSentence(each, explanation, day, language.value);
              return <li key={place} class={`${tone} ${place === line ? "own" : ""}`}><span class="faint">{timeText(each.at, day.date, language.value)}</span> <strong>{whoOf(each)}</strong> {text}</li>;
            })}
          </ol>
        )}
      </details>
    </section>
  );
}

function whoOf(line: ExplainedLine): string {
  const words = explanationWordsOf(language.value);
  if (line.what === "listing") return line.agent;
  if (line.what === "message") return words.buyer;
  return BOT_REPLY_KINDS.includes(line.kind) ? words.bot : line.agent ?? words.unnamedAgent;
}

function storySteps({ messages, lanes }: Film, story: FilmStory): string[] {
  const { story: words } = filmWordsOf(language.value);
  const { causes } = pageWords();
  const length = (ms: number): string => lengthText(Math.round(ms / SECOND_MS), language.value);
  const { cause, startedAt, missAt, message } = story;
  const others = story.otherChats === undefined ? {} : { others: story.otherChats };
  // what is spent on writing the reply is told by itself
  const waits = story.waits.map((wait) => ({ ...wait, to: startedAt === undefined ? wait.to : Math.min(wait.to, startedAt) })).filter(({ from, to }) => to - from >= SECOND_MS / 2);
  const last = waits.findLast(({ agent }) => agent !== undefined);
  const who = messages.lane[message] < 0 ? "" : lanes[messages.lane[message]].name;
  const steps: readonly (readonly [at: number, text: string])[] = [
    [story.sentAt, words.wrote({ consumer: story.consumer, at: clockTime(story.sentAt) })],
    ...waits.map((wait) => [wait.from, wait.agent === undefined ? words.inPool({ from: clockTime(wait.from), length: length(wait.to - wait.from) })
      : words.inList({ agent: wait.agent, from: clockTime(wait.from), length: length(wait.to - wait.from), ...(wait === last ? others : {}) })] as const),
    ...(startedAt === undefined ? [] : [[startedAt, words.handled({ agent: who, from: clockTime(startedAt), length: length(messages.endAt[message] - startedAt), ...(last === undefined ? others : {}) })] as const]),
    ...(missAt === undefined ? [] : [[missAt, words.missed({ at: clockTime(missAt), ...(cause === undefined ? {} : { cause: causes[cause].short }) })] as const]),
  ];
  return steps.toSorted((a, b) => a[0] - b[0]).map(([, text]) => text);
}
