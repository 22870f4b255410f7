export const landing = {
  title: "Where do your hires come from, and what does it change?",
  lead: "Ancrage turns the export of your HR software into a measure you can trust: the share of your hires from priority districts and rural areas, with its precision, site by site, month by month.",
  tryDemo: "Try the demonstration",
  goHome: "Go to my pages",
  signIn: "Sign in",
  methodology: "Read the method",
  exampleTitle: "The sentence you get",
  example:
    "“In Q2 2026, 8.4% of your 1,204 hires live in a priority district, 2.1 points more than a year earlier; the difference cannot be told from chance.”",
  exampleNote:
    "A made-up example. Every figure explains itself: formula, counts, exclusions, vintages.",
  stepsTitle: "How it works",
  steps: {
    deposit: {
      title: "You deposit two files",
      text: "Hires and sites, as CSV, just as Excel or your software wrote them. All anomalies are listed at once, with line and column.",
    },
    locate: {
      title: "Each commune finds its territory",
      text: "Priority districts, INSEE density, employment zones: on the date of the hire, with the vintage. What is uncertain is said, never guessed.",
    },
    read: {
      title: "You read a figure that holds",
      text: "The share, its 95% interval, what is not provided, and the change over time. When there are too few data, there is no figure.",
    },
  },
  forTitle: "Who it is for",
  audiences: {
    hr: {
      title: "HR leads",
      text: "Know within a minute what is wrong with a file; correct, publish, undo.",
    },
    executives: {
      title: "Executives",
      text: "One page before a committee: the sentence, the figure, the comparison.",
    },
    analysts: {
      title: "Analysts",
      text: "Coverage first, then figures that compare and can be cited.",
    },
  },
  trustTitle: "What is never asked",
  trust:
    "No name, no address, no date of birth, no nationality, no origin. Only the month, the site and the commune of residence: facts, to measure a territory and not people.",
};
