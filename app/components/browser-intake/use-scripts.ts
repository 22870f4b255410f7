import { useSyncExternalStore } from "react";

/** Whether scripts run: false in the page as the server sends it, true once the browser took it over. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
