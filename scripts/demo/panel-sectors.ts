import Papa from "papaparse";

/** A section of the NAF (A21), how many of a hundred or so employers are in it, and what they are called. */
export type PanelSector = {
  readonly section: string;
  readonly weight: number;
  /** Share of women among its hires. */
  readonly women: number;
  /** First word of its employers' names. */
  readonly noun: string;
  readonly nafs: readonly string[];
};

/** No employer is in T (households) or U (embassies): their cells are empty. */
const TABLE = `section;weight;women;noun;nafs
A;1.5;0.31;Vergers;01.24Z 02.20Z
B;0.3;0.14;Carrières;08.11Z 08.12Z
C;16;0.29;Ateliers;10.71A 25.62B 28.22Z 20.42Z
D;0.4;0.26;Énergies;35.11Z 35.30Z
E;1.2;0.2;Recyclage;38.11Z 36.00Z
F;10;0.13;Charpentes;41.20B 43.21A 43.39Z
G;18;0.53;Comptoir;46.69B 47.11F 47.19B
H;8;0.22;Transports;49.41A 52.29B 53.20Z
I;6;0.52;Auberges;55.10Z 56.10C
J;11;0.29;Logiciels;62.01Z 62.02A 58.29C 63.11Z
K;5;0.55;Mutuelle;64.19Z 65.12Z
L;1.2;0.56;Immobilière;68.20A 68.32A
M;12;0.44;Conseil;70.22Z 71.12B 69.20Z
N;9;0.41;Propreté;81.21Z 78.20Z 80.10Z
O;0.6;0.6;Syndicat mixte;84.11Z 84.12Z
P;4;0.67;École;85.32Z 85.59A
Q;10;0.79;Clinique;86.10Z 87.10A 88.91A
R;1.4;0.46;Théâtre;90.01Z 93.11Z
S;3;0.65;Services;94.99Z 95.11Z 96.04Z`;

export const PANEL_SECTORS: readonly PanelSector[] = Papa.parse<Record<string, string>>(TABLE, {
  header: true,
  delimiter: ";",
}).data.map(sectorOf);

function sectorOf(line: Record<string, string>): PanelSector {
  return {
    section: line.section ?? "",
    weight: Number(line.weight),
    women: Number(line.women),
    noun: line.noun ?? "",
    nafs: (line.nafs ?? "").split(" "),
  };
}

/** Second word of an employer's name: plants, birds and winds, none a company we know of. */
export const PANEL_NAMES: readonly string[] = (
  "Ajonc Alizé Amarante Ancolie Arbousier Aubépine Azurite Bardane Bergeronnette Bleuet Bouleau Bourrache Brise Bruyère " +
  "Campanule Capucine Chardon Cigogne Clématite Colchique Coquelicot Courlis Cyprès Digitale Églantine Embruns Épervier " +
  "Fauvette Fougère Fusain Galerne Genêt Gentiane Girolle Glycine Héron Hirondelle Houx Jonquille Lavande Lierre Luzerne " +
  "Mélèze Mésange Mimosa Mistral Muguet Myrtille Noisetier Orme Osier Passereau Pervenche Pinson Pluvier Primevère " +
  "Renoncule Romarin Roseau Sarcelle Sarriette Saule Sittelle Sorbier Tamaris Tilleul Tramontane Verveine Vigne"
).split(" ");
