/** A release as it is listed. */
export type ListedRelease = {
  readonly id: string;
  readonly period: string;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly erratumReason: string | null;
  readonly supersededBy: string | null;
};

export type ShownRelease = Omit<ListedRelease, "erratumReason">;
