/** Profiles that a scenario may name: weights of the 24 hours of the day. */
export const PROFILE_NAMES = ["ordinary", "event", "flat"] as const;
type ProfileName = (typeof PROFILE_NAMES)[number];

export const PROFILES: Readonly<Record<ProfileName, readonly number[]>> = {
  /**
   * An ordinary day, in % of the day. Own choice (D), built on the peaks that desk guides name: 10–12, 14–17 and above all 20–22; 88 % falls into 08–23.
   * Source: peaks by qdjiaoyu.cn/dianshang/3580 and xiaoduoai.com.
   */
  ordinary: [
    1.8, 1, 0.6, 0.4, 0.4, 0.6, 1.2, 2.4, 4.4, 5.8, 6.6, 6, 5.6, 5.2, 5.4, 5.8, 5.8, 5.4, 5, 5.8, 7.6, 8, 6.2, 3,
  ],
  /**
   * The day of a sale that opens at midnight with coupons, conversations of 5,000 by hour: 626 in the first hour, 292 in the second, 30 % between 23 and 08.
   * Own choice (D) around a first hour of 8 times its normal (xiaoduoai.com, C) and a night share of 25–45 %.
   */
  event: [
    626, 292, 130, 70, 45, 40, 45, 67, 190, 215, 260, 250, 215, 200, 215, 225, 220, 205, 190, 220, 300, 340, 255, 185,
  ],
  /** The same every hour; for tests and for desks that serve the whole world. */
  flat: Array.from({ length: 24 }, () => 1),
};
