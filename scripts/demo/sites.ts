import Papa from "papaparse";
import type { Month } from "#app/domain/hiring/month.ts";
import type { Basin } from "./basins.ts";

/** A site of the demonstration: a place of work, where its people live and how much it hires. */
export type DemoSite = {
  readonly siren: string;
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  readonly headcount: number;
  readonly openedOn: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly qpv: string;
  readonly basin: Basin;
  readonly hiresPerMonth: number;
  /** The first month it hires, when it opens during the series. */
  readonly opens: Month | null;
};

const TABLE = `siren;code;name;commune;headcount;openedOn;latitude;longitude;qpv;basin;hiresPerMonth;opens
999001019;SIEGE;Siège – Saint-Denis;93066;420;2012-05-01;48.9181;2.3544;non;seineSaintDenis;33;
999001019;VILLEJEAN;Centre de services – Rennes;35238;210;2016-09-01;48.1247;-1.7006;non;rennes;18;
999001019;VAULX;Agence – Vaulx-en-Velin;69256;160;2018-01-15;45.7786;4.9186;non;lyon;15;
999001019;EURALILLE;Agence – Lille;59350;140;2019-03-01;50.6372;3.0758;non;lille;13;
999002025;NANTES;Siège – Nantes;44109;260;2009-01-01;47.2066;-1.5397;non;nantes;24;
999002025;TOULOUSE;Agence – Toulouse;31555;130;2015-10-01;43.6047;1.4442;non;toulouse;13;
999002025;AUBUSSON;Centre de développement – Aubusson;23008;70;2024-06-03;45.9561;2.1689;non;creuse;11;202406
999003031;LYON;Siège – Lyon;69383;640;1998-01-01;45.7597;4.8563;non;lyon;30;
999003031;MARSEILLE;Plateforme – Marseille;13215;310;2011-04-01;43.3496;5.3611;oui;marseille;23;
999003031;PARIS;Direction – Paris;75113;120;2005-09-01;48.8286;2.3626;non;paris;11;
999004047;PARIS-13;Siège – Paris 13e;75113;1900;2001-01-01;48.8322;2.3561;non;paris;121;
999004047;TOULOUSE;Agence – Toulouse;31555;420;2008-01-01;43.6108;1.4331;non;toulouse;38;
999005051;ROUBAIX;Centre d’appels – Roubaix;59512;520;2006-01-01;50.6942;3.1746;oui;lille;46;
999005051;RENNES;Centre technique – Rennes;35238;340;2003-01-01;48.1173;-1.6778;non;rennes;24;
999006067;LILLE;Atelier – Lille;59350;130;2014-01-01;50.6292;3.0573;non;lille;11;
999007073;TOULOUSE;Centre – Toulouse;31555;230;2013-01-01;43.5689;1.4178;oui;toulouse;19;
999008089;SAINT-DENIS;Agence – Saint-Denis de La Réunion;97411;80;2017-01-01;-20.8789;55.4481;non;reunion;8;
999009095;PARIS;Siège – Paris;75113;1500;1990-01-01;48.8339;2.3708;non;paris;89;
999009095;CLERMONT;Back-office – Clermont-Ferrand;63113;380;2002-01-01;45.7797;3.0863;non;clermont;33;
999010101;AULNAY;Plateforme – Aulnay-sous-Bois;93005;480;2010-01-01;48.9386;2.494;non;seineSaintDenis;74;
999010101;CREUSE;Entrepôt – La Souterraine;23176;120;2013-01-01;46.2381;1.4867;non;creuse;18;
999011117;VAULX;Entrepôt – Vaulx-en-Velin;69256;240;2012-01-01;45.7719;4.9306;non;lyon;48;
999011117;MARSEILLE;Service clients – Marseille;13210;140;2014-01-01;43.2816;5.4064;non;marseille;30;
999012123;CLERMONT;Clinique – Clermont-Ferrand;63113;460;1985-01-01;45.7772;3.087;non;clermont;38;
999012123;GUERET;Clinique – Guéret;23096;180;1992-01-01;46.1703;1.8717;non;creuse;23;
999012123;NANTES;Clinique – Nantes;44109;320;2000-01-01;47.2184;-1.5536;non;nantes;30;`;

/** Every site of the demonstration, company by company. */
export const DEMO_SITES: readonly DemoSite[] = Papa.parse<Record<string, string>>(TABLE, {
  header: true,
  delimiter: ";",
}).data.map(siteOf);

function siteOf(line: Record<string, string>): DemoSite {
  const text = (name: string) => line[name] ?? "";
  return {
    siren: text("siren"),
    code: text("code"),
    name: text("name"),
    commune: text("commune"),
    headcount: Number(text("headcount")),
    openedOn: text("openedOn"),
    latitude: Number(text("latitude")),
    longitude: Number(text("longitude")),
    qpv: text("qpv"),
    basin: text("basin") as Basin,
    hiresPerMonth: Number(text("hiresPerMonth")),
    opens: text("opens") === "" ? null : Number(text("opens")),
  };
}
