/** Each indicator in words: its name, its short name on charts and tiles, and what the people counted do, to end a sentence. */
export const indicators = {
  priorityDistrict: {
    name: "Résidents des quartiers prioritaires (QPV)",
    short: "Quartiers prioritaires",
    predicate: "habitent un quartier prioritaire",
  },
  rural: {
    name: "Résidents des communes rurales",
    short: "Communes rurales",
    predicate: "habitent une commune rurale",
  },
  women: { name: "Femmes", short: "Femmes", predicate: "sont des femmes" },
  skillsBasedStrict: {
    name: "Recrutements par compétences (définition stricte)",
    short: "Par compétences, strict",
    predicate: "se sont faits sur les compétences, sans diplôme exigé",
  },
  skillsBasedBroad: {
    name: "Recrutements par compétences (définition large)",
    short: "Par compétences, large",
    predicate: "ont recouru à au moins une pratique fondée sur les compétences",
  },
  noDiplomaPostings: {
    name: "Offres sans diplôme exigé",
    short: "Offres sans diplôme",
    predicate: "répondent à une offre sans diplôme exigé",
  },
  belowUsualLevel: {
    name: "Diplôme inférieur au niveau usuel du métier",
    short: "Sous le niveau usuel",
    predicate: "ont un diplôme inférieur au niveau usuel du métier",
  },
  sayDoGap: {
    name: "Écart entre les offres et les recrutements",
    short: "Écart offres–recrutements",
    predicate: "séparent les offres sans diplôme exigé des recrutements sous le niveau usuel",
  },
  retention6: {
    name: "Encore en poste après 6 mois",
    short: "En poste à 6 mois",
    predicate: "sont encore en poste six mois après",
  },
  retention12: {
    name: "Encore en poste après 12 mois",
    short: "En poste à 12 mois",
    predicate: "sont encore en poste douze mois après",
  },
  apprenticesPriorityDistrict: {
    name: "Alternants résidant en quartier prioritaire",
    short: "Alternants en QPV",
    predicate: "sont des alternants qui habitent un quartier prioritaire",
  },
  apprenticesRural: {
    name: "Alternants résidant en commune rurale",
    short: "Alternants ruraux",
    predicate: "sont des alternants qui habitent une commune rurale",
  },
  apprenticesWomen: {
    name: "Femmes parmi les alternants",
    short: "Alternantes",
    predicate: "sont des alternantes",
  },
  internsPriorityDistrict: {
    name: "Stagiaires résidant en quartier prioritaire",
    short: "Stagiaires en QPV",
    predicate: "sont des stagiaires qui habitent un quartier prioritaire",
  },
  internsRural: {
    name: "Stagiaires résidant en commune rurale",
    short: "Stagiaires ruraux",
    predicate: "sont des stagiaires qui habitent une commune rurale",
  },
  internsWomen: {
    name: "Femmes parmi les stagiaires",
    short: "Femmes stagiaires",
    predicate: "sont des femmes stagiaires",
  },
  temporaryPriorityDistrict: {
    name: "Intérimaires résidant en quartier prioritaire",
    short: "Intérimaires en QPV",
    predicate: "sont des intérimaires qui habitent un quartier prioritaire",
  },
  temporaryRural: {
    name: "Intérimaires résidant en commune rurale",
    short: "Intérimaires ruraux",
    predicate: "sont des intérimaires qui habitent une commune rurale",
  },
  temporaryWomen: {
    name: "Femmes parmi les intérimaires",
    short: "Femmes intérimaires",
    predicate: "sont des femmes intérimaires",
  },
  shortFixedTermPriorityDistrict: {
    name: "CDD de moins de six mois, résidents des quartiers prioritaires",
    short: "CDD courts en QPV",
    predicate: "sont des CDD courts dont le titulaire habite un quartier prioritaire",
  },
  shortFixedTermRural: {
    name: "CDD de moins de six mois, résidents des communes rurales",
    short: "CDD courts ruraux",
    predicate: "sont des CDD courts dont le titulaire habite une commune rurale",
  },
  shortFixedTermWomen: {
    name: "Femmes parmi les CDD de moins de six mois",
    short: "Femmes, CDD courts",
    predicate: "sont des femmes en CDD court",
  },
  siteInPriorityDistrict: {
    name: "Effectif travaillant en quartier prioritaire",
    short: "Sites en QPV",
    predicate: "travaillent dans un établissement situé en quartier prioritaire",
  },
  siteRural: {
    name: "Effectif travaillant en commune rurale",
    short: "Sites ruraux",
    predicate: "travaillent dans un établissement situé en commune rurale",
  },
  outsideIleDeFrance: {
    name: "Effectif travaillant hors d’Île-de-France",
    short: "Hors Île-de-France",
    predicate: "travaillent hors d’Île-de-France",
  },
} as const;
