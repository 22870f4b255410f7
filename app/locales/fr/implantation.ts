/** The implantation simulator: what a place’s labour market would give. */
export const implantation = {
  title: "Où s’implanter : ce que le bassin donnerait",
  lead: "Ouvrir des postes dans une zone d’emploi, ou les y déplacer, change les personnes que l’on peut recruter. Voici de combien, si l’on recrute comme la zone est peuplée.",
  link: "Simuler une implantation : que donnerait ce bassin ?",
  form: {
    posts: "Recrutements par an",
    postsHint: "Nombre entier ; 0 ne change rien.",
    postsInvalid: "Donnez un nombre entier de recrutements, 100 000 au plus.",
    from: "Ces postes",
    fromNew: "s’ajoutent",
    fromSite: "quittent {{name}}",
    zone: "Zone d’emploi {{rank}}",
    none: "–",
    commune: "Ou une commune",
    communeHint: "Son nom ou son code officiel, par exemple Rennes ou 35238.",
    indicator: "La phrase et la carte parlent des",
    apply: "Comparer",
  },
  indicators: { priorityDistrict: "quartiers (QPV)", rural: "communes rurales" },
  commune: {
    unknown: "Aucune commune ne s’appelle « {{text}} ».",
    namesakes: "Plusieurs communes portent ce nom ; donnez le code de la bonne : {{list}}.",
    noZone: "La zone d’emploi de {{name}} n’est pas connue : la liste complète n’est pas chargée.",
  },
  sentence: {
    change:
      "Avec {{posts}} recrutements par an dans la zone {{place}}, {{after}} de vos recrutements devraient venir de personnes qui {{predicate}}, au lieu de {{before}} ({{change}}), d’après les {{people}} des zones d’emploi.",
    same: "Avec {{posts}} recrutements par an dans la zone {{place}}, {{before}} de vos recrutements devraient venir de personnes qui {{predicate}}, comme aujourd’hui : pas de différence visible au dixième de point, d’après les {{people}} des zones d’emploi.",
    alone:
      "Dans la zone {{place}}, {{share}} des {{people}} {{predicate}} : sur {{posts}} recrutements, il faut en attendre {{hired}}.",
    nothing: "Sans recrutement, rien ne change : la part attendue reste de {{before}}.",
    noShare:
      "Aucune part des {{people}} n’est chargée pour cet indicateur : choisissez une autre population, ou chargez la liste indiquée plus bas.",
    noPlace: "Choisissez un lieu dont la part est connue.",
  },
  capped:
    "Cet établissement ne fait que {{posts}} recrutements par an : le calcul en déplace {{posts}}.",
  table: {
    caption:
      "{{indicator}} : part dans la zone, part attendue aujourd’hui et ensuite, recrutements attendus sur {{posts}} par an",
    place: "Lieu",
    among: "{{place}} – d’après {{population}}",
    local: "La zone",
    before: "Aujourd’hui",
    after: "Ensuite",
    gain: "Écart",
    noGain: "moins de 0,1 pt",
    hired: "Attendus",
    corrected: "À votre manière",
  },
  correction: {
    known:
      "« {{indicator}} » : vous recrutez {{ratio}} fois ce que donneraient les {{people}} de vos bassins (intervalle à 95 % : {{low}} à {{high}}) ; « à votre manière » multiplie les parts locales par ce rapport.",
    unknown:
      "« {{indicator}} » : trop peu de recrutements attendus sur un an, d’après les {{people}}, pour savoir si vous recrutez comme vos bassins ; rien n’est corrigé.",
  },
  range: "{{hired}} ({{low}} à {{high}})",
  map: {
    finding: "{{department}} a la part la plus forte : {{share}} des {{people}} {{predicate}}",
    sentence:
      "La couleur est la part des {{people}} du département qui {{predicate}} ; les points sont les lieux comparés.",
    partial:
      "Là où le département entier n’est pas connu, la couleur est celle de ses seules zones d’emploi connues.",
    department: "Département",
    value: "Part des {{people}}",
    sites: "Lieux comparés",
    dot: "lieux comparés",
    nowhere: "Aucune part de référence n’est chargée : il n’y a rien à dessiner.",
  },
  zones: {
    title_one: "La zone d’emploi connue",
    title_many: "Les {{count}} de zones d’emploi connues",
    title_other: "Les {{count}} zones d’emploi connues",
    caption: "Part des {{people}}, par zone d’emploi",
    zone: "Zone d’emploi",
  },
  missing: {
    title: "Ce qui n’est pas chargé",
    country:
      "Seules les zones d’un extrait livré avec Ancrage sont connues. Toute autre zone répond « non renseigné » jusqu’à ce que le pays soit chargé :",
    districts:
      "La population des quartiers prioritaires n’est pas chargée : leurs parts se limitent aux zones de l’extrait. Donnez le fichier officiel et le nom de ses colonnes :",
    districtsOf:
      "Les {{people}} des quartiers prioritaires ne sont pas comptés : leur part n’est pas connue. Donnez le fichier et le nom de ses colonnes :",
    population:
      "Les {{people}} ne sont pas chargés : on ne peut pas encore comparer à cette population. Donnez le fichier par commune et le nom de ses colonnes :",
  },
  assumption:
    "Hypothèses : les personnes recrutées ressemblent aux {{people}} de la zone d’emploi du site, et les autres sites recrutent comme pendant les douze derniers mois. Le nombre de recrutements attendus est proportionnel aux postes. C’est un ordre de grandeur avant de décider, pas une prévision.",
  period: "Recrutements de {{from}} à {{to}}.",
  noHires: "Aucun recrutement n’est encore déposé : seules les parts des lieux sont données.",
  vintages: "Millésimes : {{list}}.",
  back: "Retour aux dispositifs",
} as const;
