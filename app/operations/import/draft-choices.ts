import type { ReadingPlan } from "#app/intake/reading.ts";
import type { Import } from "#db/queries/imports.ts";
import type { Mapping } from "./complete-plan.ts";
import { type Desk, type DraftState, keepState } from "./desk.ts";

type Draft = { readonly deposit: Pick<Import, "companyId" | "id">; readonly state: DraftState };

/** Keeps that a person went through a step. */
export async function confirmStep(
  desk: Desk,
  { deposit, state }: Draft,
  step: DraftState["confirmed"][number],
  choices: Mapping = {},
): Promise<boolean> {
  const confirmed = [...new Set([...state.confirmed, step])];
  return keepState(desk, deposit, {
    ...state,
    choices: { ...state.choices, ...choices },
    confirmed,
  });
}

/** Earlier answers, and those given now in their place. */
export function mergedValues(
  earlier: ReadingPlan["values"] | undefined,
  given: ReadingPlan["values"],
): ReadingPlan["values"] {
  const fields = Object.entries(given).map(([field, answers]) => {
    return [field, { ...earlier?.[field], ...answers }] as const;
  });
  return { ...earlier, ...Object.fromEntries(fields) };
}

/** Another encoding or separator: what was confirmed on the old reading, its headers included, holds no more. */
export async function reopenWith(
  desk: Desk,
  { deposit, state }: Draft,
  choices: Pick<Mapping, "encoding" | "separator">,
): Promise<boolean> {
  const { columns: _oldHeaders, ...kept } = state.choices;
  return keepState(desk, deposit, {
    ...state,
    choices: { ...kept, ...choices },
    confirmed: [],
  });
}
