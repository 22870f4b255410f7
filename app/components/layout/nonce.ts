import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Gives the nonce of the Content-Security-Policy to the scripts of the document; the browser has no need of it afterwards. */
export const NonceProvider = Nonce.Provider;

export function useNonce(): string | undefined {
  return useContext(Nonce);
}
