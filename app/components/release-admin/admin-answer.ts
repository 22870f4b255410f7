import type { ProofAnswer } from "#app/components/forms/proof-notice.tsx";
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
  | { readonly kind: "unconfirmed" | "reasonMissing" }
  | ProofAnswer
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
