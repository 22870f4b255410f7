/** A commune's name in lower case without accents, as searches and sorts compare it: "Saint-Étienne" → "saint-etienne". */
export function foldCommuneName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll("œ", "oe").replaceAll("æ", "ae");
}
