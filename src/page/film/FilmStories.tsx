import type { Film } from "../../film/film.ts";
import { language } from "../frame/language.ts";
import { filmWordsOf } from "./filmWordsOf.ts";
import { StoryPanel } from "./StoryPanel.tsx";

interface FilmStoriesProps {
  readonly film: Film;
  readonly beside: Film | undefined;
  readonly captions: readonly [string, string] | undefined;
  readonly chosen: { readonly of: Film; readonly message: number } | undefined;
  /** The same consumer's messages in the film beside. */
  readonly besideFollowed: readonly number[];
}

/** The story of the chosen message, and below it that of the same consumer with the change. */
export function FilmStories({ film, beside, captions, chosen, besideFollowed }: FilmStoriesProps) {
  if (chosen === undefined) return <div><p class="faint film-hint">{filmWordsOf(language.value).story.choose}</p></div>;
  const caption = (place: 0 | 1) => (captions === undefined || beside === undefined ? {} : { caption: captions[place] });
  return (
    <div>
      <StoryPanel film={chosen.of} message={chosen.message} {...caption(chosen.of === film ? 0 : 1)} />
      {chosen.of !== film || beside === undefined || besideFollowed.length === 0 ? null
        : <StoryPanel film={beside} message={alike(film, chosen.message, beside, besideFollowed)} {...caption(1)} />}
    </div>
  );
}

/** The consumer's message beside that corresponds best: the one sent nearest in time. */
function alike(film: Film, message: number, beside: Film, messages: readonly number[]): number {
  const sentAt = film.messages.sentAt[message];
  return messages.reduce((best, each) => (Math.abs(beside.messages.sentAt[each] - sentAt) < Math.abs(beside.messages.sentAt[best] - sentAt) ? each : best), messages[0]);
}
