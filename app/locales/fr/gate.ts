/** Why a file with personal data is refused, and by which rule. The values shown are masked. */
export const gateIssues = {
  personalNir:
    "cette colonne contient des numéros de sécurité sociale ({{value}}). Un tel numéro ne sert ni à mesurer un recrutement ni à situer une embauche, et son usage est limité par décret (n° 2019-341 du 19 avril 2019). Retirez la colonne et déposez à nouveau.",
  personalIban:
    "cette colonne contient des coordonnées bancaires ({{value}}). Elles n’ont pas à sortir de votre entreprise (RGPD, art. 5 : données minimales). Retirez la colonne et déposez à nouveau.",
  personalEmail:
    "cette colonne contient des adresses électroniques ({{value}}), qui désignent des personnes (RGPD, art. 4 et 5). Retirez la colonne et déposez à nouveau.",
  personalPhone:
    "cette colonne contient des numéros de téléphone ({{value}}), qui désignent des personnes (RGPD, art. 4 et 5). Retirez la colonne et déposez à nouveau.",
  personalName:
    "cette colonne contient des noms de personnes ({{value}}). Aucun nom n’est nécessaire pour mesurer des embauches (RGPD, art. 5 : données minimales). Retirez la colonne et déposez à nouveau.",
  personalBirthDate:
    "cette colonne contient des dates de naissance ({{value}}). Avec un lieu, elles suffisent à reconnaître une personne (RGPD, art. 4 et 5). Retirez la colonne et déposez à nouveau.",
  personalAddress:
    "cette colonne contient des adresses ou des positions précises ({{value}}). Le code de la commune suffit (RGPD, art. 5 : données minimales). Retirez la colonne et déposez à nouveau.",
  personalFreeText:
    "cette colonne contient du texte libre ({{value}}), où peuvent se trouver des données personnelles que personne n’a relues (RGPD, art. 5). Retirez la colonne et déposez à nouveau.",
  personalIdentifier:
    "cette colonne contient un identifiant propre à chaque personne ({{value}}). Il permet de la retrouver dans vos fichiers (RGPD, art. 4, point 5 : pseudonymisation). Retirez la colonne et déposez à nouveau.",
  personalNationality:
    "cette colonne contient la nationalité ou le titre de séjour ({{value}}). Une statistique de recrutement ne peut pas les recueillir (Code du travail, art. L1132-1 ; Conseil constitutionnel, décision 2007-557 DC). Retirez la colonne et déposez à nouveau.",
  personalOrigin:
    "cette colonne contient l’origine ou le lieu de naissance ({{value}}). Une statistique de recrutement ne peut pas les recueillir (Conseil constitutionnel, décision 2007-557 DC ; RGPD, art. 9). Retirez la colonne et déposez à nouveau.",
  personalReligion:
    "cette colonne contient des convictions religieuses ({{value}}). Les recueillir est interdit (RGPD, art. 9 ; Code du travail, art. L1132-1). Retirez la colonne et déposez à nouveau.",
  personalHealth:
    "cette colonne contient des données de santé ou de handicap ({{value}}). Les recueillir ici est interdit (RGPD, art. 9). Retirez la colonne et déposez à nouveau.",
  personalUnion:
    "cette colonne contient une appartenance syndicale ou politique ({{value}}). La recueillir est interdit (RGPD, art. 9 ; Code du travail, art. L2141-5). Retirez la colonne et déposez à nouveau.",
  personalOrientation:
    "cette colonne contient l’orientation sexuelle ou l’identité de genre ({{value}}). Les recueillir est interdit (RGPD, art. 9 ; Code du travail, art. L1132-1). Retirez la colonne et déposez à nouveau.",
} as const;
