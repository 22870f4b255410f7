/** What is shown where there is no number: the same words on pages, in exports and in print. */
export const noNumber = {
  c: {
    word: "confidentiel",
    meaning: "Trop peu d’entreprises ou de recrutements pour publier ce chiffre.",
  },
  s: {
    word: "masqué",
    meaning: "Masqué pour qu’une autre case, confidentielle, ne puisse pas être déduite.",
  },
  z: { word: "sans objet", meaning: "La question ne se pose pas pour ce groupe." },
  u: { word: "peu fiable", meaning: "L’intervalle de confiance est trop large pour conclure." },
  nr: { word: "non renseigné", meaning: "L’information n’a pas été fournie." },
  few: {
    word: "données insuffisantes",
    meaning: "Pas assez de recrutements pour calculer ce chiffre.",
  },
} as const;
