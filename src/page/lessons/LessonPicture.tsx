import type { LessonId } from "../../training/lesson.ts";

/** A dot of a lesson's sign: place, and whether it is late. */
type Dot = readonly [x: number, y: number, isLate?: boolean];

const row = (count: number, y: number, late: readonly number[] = []): Dot[] => Array.from({ length: count }, (_, place): Dot => [8 + place * 11, y, late.includes(place)]);

const SIGNS: Readonly<Record<LessonId, readonly Dot[]>> = {
  "one-late": [...row(9, 12), ...row(9, 24, [5]), ...row(9, 36)],
  "six-or-ten": [...row(6, 14), ...row(10, 34, [6, 7, 8, 9])],
  lunch: [...row(4, 24), [63, 12, true], [63, 24, true], [63, 36, true], ...row(9, 24).slice(6)],
  night: [[8, 12], [8, 24], [8, 36], [19, 18, false], [19, 30, false], [41, 12, true], [41, 24, true], [41, 36, true], [52, 24, true], ...row(10, 24).slice(6)],
  bot: [...row(10, 14), ...row(10, 34, [1, 4, 5, 8])],
  "newest-first": [...row(10, 14, [0, 1, 2]), ...row(10, 34)],
};

/** A sign for a lesson: messages as dots, late ones as crosses. Says nothing that the words beside it do not. */
export function LessonPicture({ id }: { readonly id: LessonId }) {
  return (
    <svg class="lesson-picture" viewBox="0 0 120 48" aria-hidden="true">
      {SIGNS[id].map(([x, y, isLate], index) => (isLate === true
        ? <path key={index} class="late" d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} />
        : <circle key={index} cx={x} cy={y} r="4" />))}
    </svg>
  );
}
