import { type Assessment, assess } from "#app/domain/effects/assess.ts";
import type { PolicyQuestion } from "#app/domain/effects/policy-question.ts";

/** The assessment of a question that has one. */
export function assessed(question: PolicyQuestion): Assessment {
  const result = assess(question);
  if (result.status !== "assessed") throw new Error(result.reason);
  return result;
}
