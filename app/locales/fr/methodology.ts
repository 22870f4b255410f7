export const methodology = {
  title: "Méthode",
  lead: "Une page par indicateur : ce qu’il compte, qui est laissé de côté et pourquoi, comment lire l’intervalle.",
  hires: "Indicateurs des recrutements",
  sites: "Indicateurs des établissements",
  others: "Règles générales",
  all: "Toutes les pages de méthode",
  frenchOnly: "Cette page est rédigée en français.",
} as const;
