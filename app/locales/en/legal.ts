export const legal = {
  privacy: {
    title: "Personal data",
    lead: "What is asked, why, for how long, and your rights.",
    sections: {
      whose: {
        title: "Who is responsible",
        text: "The employer who deposits a file is the controller; Ancrage acts on its behalf, as a processor. A line of a hires file, even without a name, can single someone out: we treat it as personal data.",
      },
      what: {
        title: "What is deposited",
        text: "The month of the hire, the site, the commune of residence, the priority district, and facts about the contract and the way of recruiting. Never a name, an address, a date of birth, a nationality or an origin.",
      },
      why: {
        title: "What it is for",
        text: "To compute shares by territory for the company that deposits. Lines do not leave the company: only statistics protected by statistical confidentiality can be published.",
      },
      account: {
        title: "Your account",
        text: "Name, e-mail address, language and role. One cookie holds your session, another your choice of language, a third, for ten minutes, the browser that asks for a link. No tracker, no call to another site.",
      },
      howLong: {
        title: "For how long",
        text: "A session ends after 30 minutes without activity and after 12 hours at most. The company can undo an import at any time.",
      },
      rights: {
        title: "Your rights",
        text: "Access, correction, erasure, objection: ask your employer or whoever runs this platform. You can also turn to the CNIL, the French data protection authority.",
      },
    },
  },
  accessibility: {
    title: "Accessibility",
    lead: "Ancrage is meant for everyone: by keyboard, with a screen reader, enlarged to 200%, without JavaScript.",
    sections: {
      status: {
        title: "Conformance",
        text: "Pages aim at RGAA 4.1.2 and WCAG 2.2, level AA. They are checked automatically, in French and in English, at each change of the software. No third party has audited them yet, so conformance is not claimed.",
      },
      figures: {
        title: "Charts and maps",
        text: "Every chart has a title, a sentence that says what it shows and a table with the same numbers. Nothing is said by colour alone.",
      },
      contact: {
        title: "Report a difficulty",
        text: "Write to whoever runs this platform with the address of the page. Without a satisfactory answer, you can turn to the Défenseur des droits.",
      },
    },
  },
};
