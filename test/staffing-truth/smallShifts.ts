/** The shifts of small desks as a scenario's file writes them: with meals in one to three waves, or short and without. */
export const SMALL_SHIFTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  morning: { from: "08:00", to: "16:00", breaks: [{ from: "11:30", length: "45m", waves: 2 }] },
  day: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: "1h", waves: 3 }] },
  lunch: { from: "11:00", to: "15:00", breaks: [] },
  middle: { from: "11:00", to: "20:00", breaks: [{ from: "15:30", length: "1h", waves: 2 }] },
  evening: { from: "15:30", to: "24:00", breaks: [{ from: "18:00", length: "30m", waves: 2 }] },
  peak: { from: "18:30", to: "23:00", breaks: [] },
};
