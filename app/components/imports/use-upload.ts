import { useNavigate } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import type { Issue } from "#app/intake/issue.ts";
import type { DepositAnswer } from "./deposit-answer.ts";

export type Sending =
  | { readonly status: "idle" | "lost" }
  | { readonly status: "sending"; readonly share: number }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };

/**
 * Sends a form with its file by the script's own address, says how far it is, then goes on or says why not. `made` is the file of
 * a form that has no control for one.
 */
export function useUpload(address: string, megabytes: number, made: File | null = null) {
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending>({ status: "idle" });

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (made) form.set("file", made);
    const file = form.get("file");
    if (file instanceof File && file.size > megabytes * 1_000_000) {
      setSending({ status: "refused", issues: [tooLarge(megabytes)] });
      return;
    }
    post(form);
  }

  function post(form: FormData): void {
    const request = new XMLHttpRequest();
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      setSending({ status: "sending", share: total > 0 ? loaded / total : 0 });
    });
    request.addEventListener("load", () => conclude(request.response as DepositAnswer | null));
    request.addEventListener("error", () => setSending({ status: "lost" }));
    request.open("POST", address);
    request.send(form);
    setSending({ status: "sending", share: 0 });
  }

  function conclude(answer: DepositAnswer | null): void {
    if (answer?.status === "deposited") navigate(answer.to);
    else if (answer?.status === "refused") setSending(answer);
    else setSending({ status: "lost" });
  }

  return { sending, send };
}

function tooLarge(megabytes: number): Issue {
  const file = { line: null, column: null, value: null } as const;
  return { problem: "fileTooLarge", severity: "blocking", expected: String(megabytes), ...file };
}
