/** What answers before people do. Limits of the platform's desk: domain §2.1 P1–P7. */
export interface Bot {
  readonly faq?: { readonly greeting?: string; readonly items: readonly FaqItem[] };
  readonly orderCard?: { readonly share: number; readonly clicks: number; readonly resolves: number };
  readonly productCards: readonly ProductCard[];
  readonly selfService?: { readonly share: number; readonly resolves: number };
  /** Whether each is sent, or the text that is. */
  readonly status: Readonly<Record<"first" | "busy" | "closing", boolean | string>>;
  readonly smart?: {
    readonly resolves: number;
    /** Conversations a day; absent: without end. */
    readonly quota?: number;
    /** How long what it does not resolve takes to reach a person. [s] */
    readonly fallback: number;
  };
}

export interface FaqItem {
  readonly question: string;
  readonly answer: string;
  readonly enabled: boolean;
  /** Share of conversations that click it. */
  readonly share: number;
  readonly resolves: number;
  /** Local date and time of the last change of the question; absent: before the first day. */
  readonly savedAt?: string;
}

export interface ProductCard {
  /** How many goods it answers for, or which. */
  readonly goods: number | readonly string[];
  /** Share of conversations in which the buyer sends one of them. */
  readonly coverage: number;
  readonly resolves: number;
  /** Absent: it answers. False: it might, and `staff` weighs whether it should. */
  readonly enabled?: boolean;
  /** As of FaqItem; it takes effect five minutes later. */
  readonly savedAt?: string;
}
