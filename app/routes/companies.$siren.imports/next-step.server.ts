import { type DepositVisit, isTaken } from "./visit.server.ts";

type Step = "file" | "columns" | "values" | "check" | "progress" | "receipt";

/** The page where a deposit is; null for a draft that stopped: in other hands, or its file is gone. */
export function nextStep(visit: DepositVisit): Step | null {
  const { deposit, state, desk } = visit;
  switch (deposit.status) {
    case "published":
    case "withdrawn":
    case "refused":
      return "receipt";
    case "running":
      return "progress";
    case "discarded":
      return null;
    default:
  }
  if (isTaken(visit) || !state || !desk.spool.find(state.spoolId)) return null;
  if (deposit.status === "staged") return "check";
  if (!state.confirmed.includes("file")) return "file";
  return state.confirmed.includes("columns") ? "values" : "columns";
}
