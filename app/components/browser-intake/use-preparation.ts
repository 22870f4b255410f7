import { useEffect, useRef, useState } from "react";
import type { Month } from "#app/domain/hiring/month.ts";
import type { PrepareChoices } from "#app/intake/prepare.ts";
import type { PrepareNews, PrepareOrder } from "./prepare-messages.ts";

export type PreparedNews = Extract<PrepareNews, { status: "prepared" }>;

/** A preparation under way or over. */
export type Preparation = {
  readonly news: { readonly status: "idle" } | PrepareNews;
  /** The last file made of the raw one, with its choices: it stays while it is made again. */
  readonly made: { readonly prepared: PreparedNews; readonly choices: PrepareChoices } | null;
};

const FIRST_CHOICES: PrepareChoices = { columns: {}, detail: "commune", dates: null };

/** Prepares a file in a worker of its own; a new order drops the one before. */
export function usePreparation(territory: string | null, currentMonth: Month) {
  const worker = useRef<Worker | null>(null);
  const file = useRef<File | null>(null);
  const [preparation, setPreparation] = useState<Preparation>({
    news: { status: "idle" },
    made: null,
  });
  useEffect(() => () => worker.current?.terminate(), []);

  function order(raw: File, choices: PrepareChoices): void {
    worker.current?.terminate();
    const hand = new Worker(new URL("./prepare-worker.ts", import.meta.url), { type: "module" });
    hand.addEventListener("message", ({ data }: MessageEvent<PrepareNews>) => hear(data, choices));
    hand.addEventListener("error", () => hear({ status: "failed" }, choices));
    hand.postMessage({ file: raw, choices, currentMonth, territory } satisfies PrepareOrder);
    worker.current = hand;
  }

  function hear(news: PrepareNews, choices: PrepareChoices): void {
    setPreparation(({ made }) => {
      if (news.status === "working") return { news, made };
      return { news, made: news.status === "prepared" ? { prepared: news, choices } : null };
    });
  }

  function prepare(raw: File): void {
    file.current = raw;
    setPreparation({ news: { status: "working", share: 0 }, made: null });
    order(raw, FIRST_CHOICES);
  }

  /** The same file with other choices. */
  function again(choices: PrepareChoices): void {
    if (!file.current) return;
    hear({ status: "working", share: 0 }, choices);
    order(file.current, choices);
  }

  return { preparation, prepare, again };
}
