/** The page of applicants: how far each group goes in the recruitment. */
export const applications = {
  title: "Candidatures",
  lead: "De la candidature à l’embauche, {{period}}. Chaque personne compte au mois de sa candidature, à toutes les étapes.",
  period: "de {{from}} à {{to}}",
  finding:
    "{{passed}} des {{entered}} personnes à l’étape « {{first}} » sont allées jusqu’à l’étape « {{last}} », soit {{rate}}.",
  noFinding: "Une seule étape est comptée : aucun passage ne peut être mesuré.",
  noFindingHint:
    "Ajoutez au fichier une ligne pour une autre étape du même mois et du même site, par exemple « embauche ».",
  stages: {
    candidature: "Candidature",
    preselection: "Présélection",
    entretien: "Entretien",
    offre: "Offre",
    embauche: "Embauche",
  },
  step: "{{from}} → {{to}}",
  stepsTitle: "Le parcours, tous groupes réunis",
  stepsCaption: "Passage d’une étape à la suivante, tous groupes réunis",
  stepColumn: "Passage",
  entered: "Au départ",
  passed: "À l’arrivée",
  rate: "Taux",
  interval: "Intervalle à 95 %",
  intervalValue: "{{low}} à {{high}}",
  counts: "{{passed}} sur {{entered}}",
  comparisons: {
    gender: {
      title: "Femmes et hommes",
      focal: "Femmes",
      reference: "Hommes",
    },
    priorityDistrict: {
      title: "Quartiers prioritaires",
      focal: "Habitants des QPV",
      reference: "Hors QPV",
    },
    rural: {
      title: "Communes rurales",
      focal: "Habitants du rural",
      reference: "Hors du rural",
    },
  },
  verdictTitle: {
    differs: "{{title}} : un écart distinguable du hasard",
    noEvidence: "{{title}} : pas d’écart distinguable du hasard",
    notEnoughData: "{{title}} : données insuffisantes pour conclure",
    hidden: "{{title}} : groupes trop petits pour être montrés",
    notProvided: "{{title}} : comptes non fournis",
  },
  sentence:
    "Sur l’ensemble du parcours : {{focal}}, {{a}} ; {{reference}}, {{b}}. Écart de {{difference}}, rapport de {{ratio}} (de {{low}} à {{high}}, à 95 %).",
  sentenceHidden:
    "Les chiffres d’un groupe de moins de {{least}} personnes, ou dont {{few}} au plus ont été retenues (ou écartées), ne sont pas montrés.",
  sentenceNotProvided:
    "Le fichier ne compte pas les deux groupes à deux étapes au moins. Les colonnes {{first}} et {{second}} le permettent.",
  where: "Passages où l’écart se distingue du hasard : {{steps}}.",
  detectable: "Le plus petit écart qui aurait été vu est de {{points}}.",
  fourFifths: {
    below:
      "Repère américain des quatre cinquièmes (UGESP 1978) : le rapport observé est sous 0,8. Ce repère n’est pas une règle du droit français et ne prouve rien à lui seul.",
    above:
      "Repère américain des quatre cinquièmes (UGESP 1978) : le rapport observé n’est pas sous 0,8. Ce repère n’est pas une règle du droit français.",
  },
  difference: "Écart",
  ratio: "Rapport",
  conclusion: "Conclusion",
  verdicts: {
    differs: "distinguable du hasard",
    noEvidence: "non distinguable du hasard",
    notEnoughData: "données insuffisantes",
  },
  chart: "Taux de passage à chaque étape, avec l’intervalle à 95 % : {{focal}} et {{reference}}.",
  estimate: "{{value}} ({{low}} à {{high}})",
  bySite: "Par établissement",
  bySiteCaption: "De « {{first}} » à « {{last}} », par établissement",
  byYear: "Par année",
  byYearCaption: "De « {{first}} » à « {{last}} », par année de candidature",
  site: "Établissement",
  year: "Année",
  all: "Ensemble",
  ratioOf: "{{title}} : rapport",
  partsNote:
    "Le rapport est le taux du premier groupe sur celui du second. Un établissement ou une année dont un groupe est trop petit n’est pas montré, ni ceux qui permettraient de le déduire. Ces tableaux décrivent, ils ne concluent pas.",
  caution:
    "Un écart de taux n’est ni un effet ni une preuve de discrimination : les postes, les qualifications et la date des candidatures peuvent différer. Les conclusions tiennent compte du nombre de comparaisons faites (Benjamini et Hochberg).",
  source: "Source : fichiers des candidatures déposés par l’entreprise, {{period}}.",
  method: "Comment ces chiffres sont calculés",
  deposit: "Déposer un fichier de candidatures",
  empty: {
    title: "Aucune candidature déposée",
    lead: "Un troisième fichier, facultatif, dit combien de personnes ont atteint chaque étape du recrutement, par mois et par site : candidature, présélection, entretien, offre, embauche. Des comptes, jamais de personnes.",
    why: "Il montre à quelle étape les femmes, les habitants des quartiers prioritaires ou des communes rurales sont moins souvent retenus.",
    template: "Télécharger le modèle candidatures.csv",
  },
} as const;
