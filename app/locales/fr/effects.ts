import { assumptions, evidence } from "./assumptions.ts";

/** Effects of policies: verdicts, what they stand on, the planner. */
export const effects = {
  title: "Effet d’un dispositif",
  verdicts: {
    effect: "Effet",
    noEvidence: "Pas d’effet décelable",
    notEnoughData: "Données insuffisantes",
    assumptionNotMet: "Hypothèse non vérifiée",
  },
  sentence: {
    effectUp:
      "Depuis {{start}}, « {{indicator}} » est {{points}} au-dessus de ce que ce serait sans « {{policy}} » (intervalle à 95 % : {{low}} à {{high}}).",
    effectDown:
      "Depuis {{start}}, « {{indicator}} » est {{points}} au-dessous de ce que ce serait sans « {{policy}} » (intervalle à 95 % : {{low}} à {{high}}).",
    effectBare:
      "Depuis {{start}}, « {{indicator}} » s’écarte de {{points}} de ce que ce serait sans « {{policy}} ».",
    noEvidence:
      "Aucun effet de « {{policy}} » sur « {{indicator}} » n’est décelable ; un effet d’au moins {{detectable}} aurait été vu quatre fois sur cinq.",
    notEnoughData:
      "Les données ne suffisent pas pour dire l’effet de « {{policy}} » sur « {{indicator}} » : {{missing}}.",
    assumptionNotMet:
      "L’effet de « {{policy}} » sur « {{indicator}} » ne peut pas être affirmé : {{assumption}}.",
    waiting_one: "Il devrait y en avoir assez dans un mois.",
    waiting_many: "Il devrait y en avoir assez dans {{count}} de mois.",
    waiting_other: "Il devrait y en avoir assez dans {{count}} mois.",
  },
  reasons: {
    noTreatedSite: "aucun établissement n’est concerné",
    notStarted: "le dispositif n’a pas commencé dans les mois déposés",
    startedBeforeSeries: "le dispositif a commencé avant les premiers mois comparables",
    noTreatedHires:
      "les établissements concernés n’ont recruté personne depuis le début du dispositif",
  },
  missing: {
    treatedHires: "trop peu de recrutements dans les établissements comparés",
    comparison: "aucun établissement sans le dispositif pour comparer",
    monthsBefore: "{{found}} mois avant, il en faut {{needed}}",
    monthsAfter: "{{found}} mois après, il en faut {{needed}}",
    medianHires: "{{found}} recrutements par période, il en faut {{needed}}",
    donors: "{{found}} établissements pour comparer, il en faut {{needed}}",
    permutations:
      "trop peu d’établissements pour conclure : {{found}} répartitions possibles, il en faut {{needed}}",
    detectableEffect:
      "seul un effet de plus de {{found}} points serait visible ({{needed}} au plus)",
    detectableNone: "aucun effet, même total, ne serait visible",
    estimable: "les nombres ne permettent pas d’estimation",
  },
  assumptions,
  evidence,
  methods: {
    interruptedSeries: "Série interrompue",
    differenceInDifferences: "Double différence",
    staggeredAdoption: "Adoption échelonnée (Callaway et Sant’Anna)",
    syntheticControl: "Contrôle synthétique",
    peers: "Comparaison aux entreprises comparables",
    beforeAfter: "Avant – après",
    none: "Aucune méthode applicable",
  },
  peers: {
    found:
      "Entreprises comparables : {{group}}, trimestres des diffusions {{releases}}. Leurs chiffres sont publiés et protégés ; votre entreprise peut en faire partie, ce qui rapproche les deux évolutions.",
    noRelease: "Pas de comparaison avec d’autres entreprises : rien n’est encore diffusé.",
    notReleased:
      "Pas de comparaison avec d’autres entreprises : aucun groupe proche ne publie cet indicateur.",
    tooFewQuarters:
      "Pas de comparaison avec d’autres entreprises : {{before}} trimestres publiés avant et {{after}} après, il en faut {{neededBefore}} et {{neededAfter}}.",
  },
  why: {
    untreatedSites:
      "Comparé aux établissements sans le dispositif : même employeur, mêmes mois, même conjoncture.",
    laterSites:
      "Comparé aux établissements qui n’ont pas encore adopté le dispositif, à chaque date.",
    peers:
      "Tous les établissements ont le dispositif : comparé aux parts publiées d’entreprises comparables.",
    ownPast:
      "Tous les établissements ont le dispositif à la même date : comparé à la prolongation de leur propre passé.",
  },
  page: {
    pictures: "Avant et après, en images",
    back: "Revenir aux dispositifs",
    edit: "Modifier le dispositif",
    estimate: "Effet estimé",
    interval: "Intervalle à 95 %",
    p: "p",
    adjustedP: "p corrigé des {{count}} indicateurs (Benjamini et Hochberg)",
    detectable: "Plus petit effet visible",
    hires: "Recrutements avant / après",
    hiresValue: "{{before}} / {{after}}",
    method: "Méthode",
    comparison: "À quoi l’on compare",
    treated: "Établissements concernés",
    donors: "Établissement de synthèse :",
    donorsHidden:
      "La composition de l’établissement de synthèse n’est pas montrée : moins de cinq établissements y entrent, ou l’un pèse plus de 25 %. Une page transmise le révélerait ; le fichier JSON la donne.",
    untreated: "Établissements comparés",
    window: "Mois étudiés",
    windowValue: "{{from}} à {{to}}",
    planned: "Question consignée le {{date}}, avant tout calcul.",
    diluted:
      "Le dispositif ne vise que certains métiers, la mesure compte tous les recrutements : l’effet y est dilué.",
    others: "Les autres indicateurs du dispositif",
    alternatives: "Ce que disent les autres méthodes",
    alternativesLead:
      "La méthode est choisie par les données à disposition, jamais par son résultat.",
    beforeAfter:
      "Avant – après : {{points}} ({{low}} à {{high}}). C’est une différence, pas un effet.",
    methodology: "Lire la méthode",
    json: "Télécharger la réponse (JSON)",
    print: "Cette page s’imprime sur une feuille A4.",
    checklist: "Vérifications",
    windfall: "Effet d’aubaine",
    windfallLead:
      "« Auriez-vous recruté la même personne, au même moment, sans l’aide ? » Réponses de vos recruteurs, à côté de la référence nationale (emplois francs, Dares 2022).",
  },
  chart: {
    series: "« {{indicator}} » dans les établissements concernés, et sans le dispositif",
    seriesSentence:
      "Points : parts observées. Trait tireté et bande : ce que le modèle donne sans le dispositif, et son intervalle à 95 % ; trait vertical : début du dispositif.",
    groups: "« {{indicator}} » : établissements concernés et établissements comparés",
    groupsSentence:
      "Parts observées par période dans les établissements concernés et dans ceux auxquels on les compare ; trait vertical : début du dispositif.",
    peers: "« {{indicator}} » : établissements concernés et entreprises comparables",
    peersSentence:
      "Parts par trimestre dans les établissements concernés (disques) et parts publiées des entreprises comparables, arrondies au point (losanges) ; un trimestre sans part publiée laisse un vide. Trait vertical : trimestre du début, que l’estimation laisse de côté s’il commence avant le dispositif.",
    peersShare: "Entreprises comparables",
    observed: "Observé",
    counterfactual: "Sans le dispositif",
    treated: "Établissements concernés",
    untreated: "Établissements comparés",
    event: "Étude d’événement : l’écart, période par période, autour du début",
    eventSentence:
      "Avant 0, les écarts devraient être voisins de zéro ; à partir de 0, c’est l’effet. Barres : intervalles à 95 %.",
    effect: "Effet",
    interval: "Intervalle à 95 %",
    period: "Période",
    time: "Périodes depuis le début",
    hires: "Recrutements",
    start: "Début : {{month}}",
    before: "Début : {{month}}, avant la première période montrée.",
    after: "Début : {{month}}, après la dernière période montrée.",
  },
  table: {
    indicator: "Indicateur",
    verdict: "Verdict",
    method: "Méthode",
    estimate: "Effet",
    interval: "Intervalle à 95 %",
    p: "p",
    detectable: "Plus petit effet visible",
  },
  windfall: {
    windfall: "Même personne, même moment",
    jobEffect: "Personne",
    substitution: "Quelqu’un d’autre",
    unknown: "Ne sait pas",
    answer: "Sans l’aide, vous auriez recruté…",
    count: "Réponses",
    share: "Part",
    national: "Référence nationale",
    caption: "Réponses à la question d’aubaine",
  },
  expected: {
    above:
      "{{observed}} de vos {{hires}} recrutements {{predicate}}, contre {{expected}} des {{people}} de leurs zones d’emploi : vous recrutez plus que votre bassin (rapport {{ratio}}, intervalle à 95 % : {{low}} à {{high}}).",
    below:
      "{{observed}} de vos {{hires}} recrutements {{predicate}}, contre {{expected}} des {{people}} de leurs zones d’emploi : vous recrutez moins que votre bassin (rapport {{ratio}}, intervalle à 95 % : {{low}} à {{high}}).",
    indistinguishable:
      "{{observed}} de vos {{hires}} recrutements {{predicate}}, contre {{expected}} des {{people}} de leurs zones d’emploi : l’écart n’est pas distinguable du hasard (rapport {{ratio}}, intervalle à 95 % : {{low}} à {{high}}).",
    notInterpretable:
      "Moins de deux recrutements étaient attendus ({{expected}} de {{hires}}) : le rapport ne s’interprète pas.",
    earlierHires_one:
      "Un recrutement codé avec la liste de quartiers antérieure à 2024 (2025 outre-mer) n’est pas comparé : les parts de référence sont celles de la liste de 2024.",
    earlierHires_many:
      "{{hires}} de recrutements codés avec la liste de quartiers antérieure à 2024 (2025 outre-mer) ne sont pas comparés : les parts de référence sont celles de la liste de 2024.",
    earlierHires_other:
      "{{hires}} recrutements codés avec la liste de quartiers antérieure à 2024 (2025 outre-mer) ne sont pas comparés : les parts de référence sont celles de la liste de 2024.",
    extract: "Les parts des zones d’emploi viennent d’un extrait de démonstration.",
    title: "Part attendue",
  },
  baseline: {
    label: "Part attendue d’après",
    names: {
      residents: "les habitants",
      labourForce: "la population active",
      jobSeekers: "les demandeurs d’emploi",
    },
    people: {
      residents: "habitants",
      labourForce: "actifs",
      jobSeekers: "demandeurs d’emploi",
    },
    source: "Part des {{people}} de la zone d’emploi de chaque établissement",
    extract: "extrait de démonstration",
  },
  planner: {
    title: "Avant de commencer : ce que l’on pourra voir",
    lead: "Un effet plus petit que le plus petit effet visible passera inaperçu, même s’il existe. Mieux vaut le savoir avant.",
    sentence:
      "Avec {{hires}} recrutements par an pendant {{months}} mois, vous pourrez déceler un effet de {{points}} ou plus, en partant de {{share}}.",
    never:
      "Avec {{hires}} recrutements par an pendant {{months}} mois, aucun effet ne serait visible.",
    wait_one: "Pour déceler {{points}}, il faudrait attendre un mois.",
    wait_many: "Pour déceler {{points}}, il faudrait attendre {{count}} de mois.",
    wait_other: "Pour déceler {{points}}, il faudrait attendre {{count}} mois.",
    waitNever: "Pour déceler {{points}}, dix ans de recrutements n’y suffiraient pas.",
    indicator: "Indicateur visé",
    hires: "Recrutements comptés par an",
    share: "Part actuelle, en %",
    target: "Effet espéré, en points",
    months: "Mois après le début",
    deff: "Effet de grappe (1 si les établissements se ressemblent)",
    apply: "Calculer",
    table: "Selon la durée d’observation",
    duration: "Mois après le début",
    hiresAfter: "Recrutements après",
    smallest: "Plus petit effet visible",
    assumption:
      "Puissance de 80 %, risque de 5 % des deux côtés, autant de mois avant qu’après. L’effet de grappe vient des écarts entre vos établissements sur la dernière année : à 2, il faut deux fois plus de recrutements.",
    invalid:
      "Donnez des nombres positifs, une part entre 0 et 100, un effet de grappe d’au moins 1.",
  },
} as const;
