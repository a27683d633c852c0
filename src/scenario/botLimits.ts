/** Questions that the platform's list keeps, and how many of them may be shown at a time. Source: domain §2.1 P1. */
export const MOST_QUESTIONS = 7;
export const MOST_ENABLED = 5;

/** Automatic answers to goods that a shop may have. Source: domain §2.1 P5. */
export const MOST_CARDS = 5;
