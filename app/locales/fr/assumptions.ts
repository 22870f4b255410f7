/** What an effect stands on: its assumptions, and the evidence for each. */
export const assumptions = {
  title: "Ce qui doit être vrai, et ce que nous avons vérifié",
  met: "vérifié",
  notMet: "non vérifié",
  unknown: "n’a pas pu être regardé",
  onChart: "à regarder sur le graphique",
  evidence: "Constat",
  parallelTrends: {
    name: "Évolutions parallèles avant le dispositif",
    broken: "avant le dispositif, les évolutions comparées divergeaient déjà",
  },
  noOtherPolicy: {
    name: "Aucun autre dispositif à moins de trois mois",
    broken: "un autre dispositif commence ou finit à moins de trois mois",
  },
  sameDistrictList: {
    name: "Une seule liste de quartiers prioritaires",
    broken: "la liste des quartiers prioritaires change pendant la série",
  },
  fakeDate: {
    name: "Rien à une date fictive avant le dispositif (placebo)",
    broken: "un « effet » apparaît déjà à une date fictive, avant le dispositif",
  },
  leaveOneOut: {
    name: "Aucun établissement ne porte seul le résultat (placebo)",
    broken: "le résultat tient à un seul établissement",
  },
  untouchedOutcome: {
    name: "Rien sur l’indicateur témoin (placebo)",
    broken: "l’indicateur témoin, que le dispositif ne peut changer, bouge aussi",
  },
  siteMix: {
    name: "Poids des établissements stable",
    broken: "la répartition des recrutements entre établissements a changé",
  },
  residualsIndependent: {
    name: "Pas de mémoire d’un mois à l’autre",
    broken: "les mois ne sont pas indépendants les uns des autres",
  },
  goodFitBefore: {
    name: "Le comparateur suit l’établissement avant le dispositif",
    broken: "le comparateur ne suit pas l’établissement avant le dispositif",
  },
};

export const evidence = {
  p: "p = {{value}}",
  shift: "déplacement de {{value}}",
  correlation: "corrélation de {{value}}",
  nearestMonths_one: "le plus proche à un mois",
  nearestMonths_many: "le plus proche à {{count}} de mois",
  nearestMonths_other: "le plus proche à {{count}} mois",
  nearestNone: "aucun autre dispositif",
  range: "de {{low}} à {{high}} sans l’un ou l’autre",
  oneList: "une seule liste sur la période",
  listChange: "la liste change à {{value}} mois du début",
  peersBefore_one:
    "un trimestre publié avant le début, sans test possible (parts arrondies au point)",
  peersBefore_many:
    "{{quarters}} de trimestres publiés avant le début, sans test possible (parts arrondies au point) : les deux traits doivent y aller du même pas",
  peersBefore_other:
    "{{quarters}} trimestres publiés avant le début, sans test possible (parts arrondies au point) : les deux traits doivent y aller du même pas",
  rmspe: "écart moyen avant : {{value}}",
  none: "trop peu d’observations",
};
