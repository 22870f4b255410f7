import type { Month } from "#app/domain/hiring/month.ts";

export type NotBegunAnswer = {
  readonly kind: "notBegun";
  readonly id: string;
  readonly why:
    | { readonly reason: "tooEarly"; readonly from: Month }
    | {
        readonly reason:
          | "notAQuarter"
          | "alreadyPublished"
          | "alreadyPrepared"
          | "beingPrepared"
          | "nothingToCorrect"
          | "yearClosed";
      };
};

/** What came of a form that did not go through. */
export type AdminAnswer =
  | NotBegunAnswer
  | { readonly kind: "unconfirmed" | "reasonMissing" | "notRecent" | "noMail" }
  /** A link went to whoever must prove again who they are; `outbox`: it is read on the page of mails. */
  | { readonly kind: "linkSent"; readonly email: string; readonly outbox: boolean }
  | {
      readonly kind: "notPublished";
      readonly reason:
        | "unknownRelease"
        | "notPrepared"
        | "alreadyPublished"
        | "samePerson"
        | "unknownPreparer"
        | "changedSince"
        | "outdated";
    };
