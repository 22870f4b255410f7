import type { PersonalKind } from "#app/intake/gate/rules.ts";
import type { Random } from "#scripts/generate/random.ts";
import {
  addressOf,
  BIRTH_STYLES,
  emailOf,
  ibanOf,
  NAME_STYLES,
  NIR_STYLES,
  nirOf,
  person,
  phoneOf,
  remarkOf,
} from "./people.ts";

/** A column with personal data in it, and what the gate should call it. */
export type LabelledColumn = {
  readonly kind: PersonalKind;
  readonly header: string;
  readonly values: readonly string[];
};

type Maker = { readonly headers: readonly string[]; value(random: Random): () => string };

const ODD = ["Colonne 7", "F12", "", "info", "Champ libre 1", "zz_old", "A", "Réf. interne 2"];

const MAKERS: Readonly<Record<PersonalKind, Maker>> = {
  nir: {
    headers: [...ODD, "NIR", "N° sécu", "Numéro de sécurité sociale", "num_ss", "INSEE", "SSN"],
    value(random) {
      const style = random.pick(NIR_STYLES);
      return () => style(nirOf(person(random), random));
    },
  },
  name: {
    headers: [
      ...ODD,
      "Nom",
      "Prénom",
      "NOM PRENOM",
      "Salarié",
      "Collaborateur",
      "nom_usage",
      "Identité",
      "Employee name",
      "LastName",
      "Candidat",
      "Manager",
      "Tuteur",
    ],
    value(random) {
      const style = random.pick(NAME_STYLES);
      return () => style(person(random));
    },
  },
  birthDate: {
    headers: [...ODD, "Date de naissance", "Né(e) le", "DDN", "date_naiss", "birth date", "DOB"],
    value(random) {
      const style = random.pick(BIRTH_STYLES);
      return () => style(person(random));
    },
  },
  email: {
    headers: [...ODD, "E-mail", "Courriel", "Adresse mail", "mail perso"],
    value: (random) => () => emailOf(person(random), random),
  },
  phone: {
    headers: [...ODD, "Téléphone", "Tél. portable", "GSM", "Mobile"],
    value: (random) => () => phoneOf(random),
  },
  iban: {
    headers: [...ODD, "IBAN", "RIB", "Coordonnées bancaires"],
    value: (random) => () => ibanOf(random),
  },
  address: {
    headers: [...ODD, "Adresse", "Adresse postale", "Rue", "Domicile", "adr_1"],
    value: (random) => () => addressOf(random),
  },
  freeText: {
    headers: [...ODD, "Commentaire", "Observations", "Remarques RH", "Notes"],
    value: (random) => () => remarkOf(person(random), random),
  },
  identifier: {
    headers: [
      "Matricule",
      "N° salarié",
      "ID_EMPLOYE",
      "Code agent",
      "Employee ID",
      "Numéro de dossier",
    ],
    value(random) {
      const prefix = random.pick(["", "E", "MAT-", "00"]);
      return () => prefix + String(10_000 + Math.floor(random.next() * 900_000));
    },
  },
  nationality: {
    headers: [...ODD, "Nationalité", "nationality", "Nat.", "Titre de séjour"],
    value: (random) => () =>
      random.pick(["Française", "Algérienne", "Portugaise", "Française", "Malienne"]),
  },
  origin: {
    headers: [
      "Lieu de naissance",
      "Pays de naissance",
      "Commune de naissance",
      "birthplace",
      "Origine ethnique",
    ],
    value: (random) => () => random.pick(["Lyon", "Alger", "Porto", "Bamako", "Rennes"]),
  },
  religion: {
    headers: [...ODD, "Religion", "Confession"],
    value: (random) => () =>
      random.pick(["catholique", "musulmane", "athée", "juive", "protestant"]),
  },
  health: {
    headers: ["Handicap", "RQTH", "Travailleur handicapé", "Arrêts maladie", "BOETH (oui/non)"],
    value: (random) => () => random.pick(["oui", "non", "non", "RQTH"]),
  },
  union: {
    headers: [...ODD, "Syndicat", "Appartenance syndicale"],
    value: (random) => () => random.pick(["CGT", "CFDT", "UNSA", "FO", "CFTC"]),
  },
  orientation: {
    headers: [...ODD, "Orientation sexuelle"],
    value: (random) => () => random.pick(["hétérosexuel", "homosexuelle", "bisexuel"]),
  },
};

/** A column of `lines` values of that kind, some left empty, now and then damaged by hand. */
export function personalColumn(kind: PersonalKind, random: Random, lines: number): LabelledColumn {
  const maker = MAKERS[kind];
  const value = maker.value(random);
  const emptiness = random.pick([0, 0, 0.1, 0.5, 0.9]);
  const values = Array.from({ length: lines }, (_, at) =>
    at > 4 && random.chance(emptiness) ? "" : value(),
  );
  return { kind, header: random.pick(maker.headers), values };
}
