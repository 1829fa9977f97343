import type { Localized } from '../../kernel/text'

interface Source {
  readonly name: Localized
  readonly url: string
}

/** The texts the packs rely on, by the link printed beside each item. */
export const LAW_SOURCES = {
  aiAct: {
    name: { fr: 'Règlement (UE) 2024/1689', en: 'Regulation (EU) 2024/1689' },
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  },
  consolidated: {
    name: {
      fr: 'Règlement (UE) 2024/1689, version consolidée au 27 juillet 2026',
      en: 'Regulation (EU) 2024/1689, consolidated on 27 July 2026',
    },
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727',
  },
  omnibus: {
    name: { fr: 'Règlement (UE) 2026/1744', en: 'Regulation (EU) 2026/1744' },
    url: 'https://eur-lex.europa.eu/eli/reg/2026/1744/oj',
  },
  productLiability: {
    name: { fr: 'Directive (UE) 2024/2853', en: 'Directive (EU) 2024/2853' },
    url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj',
  },
  timeline: {
    name: {
      fr: 'Calendrier de la Commission européenne',
      en: 'European Commission timeline',
    },
    url: 'https://ai-act-service-desk.ec.europa.eu/en/ai-act/eu-ai-act-implementation-timeline',
  },
  watch: {
    name: { fr: 'Veille sur le règlement IA, septembre 2026', en: 'AI Act watch, September 2026' },
    url: 'https://raw.githubusercontent.com/siegfriedbolz/ai-governance-watch/main/memory-mirror/reference_eu_ai_act.md',
  },
  skills: {
    name: { fr: 'Relecture du règlement IA, août 2026', en: 'Reading of the AI Act, August 2026' },
    url: 'https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/regulatory/skills/ai-act-compliance-clemensjl/references/timeline.md',
  },
  noerr: {
    name: { fr: 'Noerr, 18 juin 2026', en: 'Noerr, 18 June 2026' },
    url: 'https://www.noerr.com/en/insights/digital-omnibus-ai-is-nearing-the-finish-line-is-eu-data-law-heading-down-the-wrong-track',
  },
  dpiaList: {
    name: { fr: 'Liste de la CNIL, présentation', en: 'CNIL list, a presentation' },
    url: 'https://fr.privacyvox.com/actualite/cnil-liste-aipd',
  },
  dpiaBook: {
    name: { fr: 'Ouvrage sur l’analyse d’impact', en: 'Textbook on impact assessment' },
    url: 'https://nxtbook.com/lextenso-editions/Gualino/978-2-297-22443-7/index.php?startid=40',
  },
  cnilGenerative: {
    name: {
      fr: 'CNIL, questions et réponses sur l’IA générative, 18 juillet 2024',
      en: 'CNIL, questions and answers on generative AI, 18 July 2024',
    },
    url: 'https://cnil.fr/fr/les-questions-reponses-de-la-cnil-sur-lutilisation-dun-systeme-dia-generative',
  },
  cnilSheets: {
    name: { fr: 'Fiches IA de la CNIL', en: 'CNIL AI sheets' },
    url: 'https://www.cismef.org/page/doc/DOC_365706',
  },
  dellien: {
    name: {
      fr: 'TJ Nanterre, 14 février 2025, commentaire',
      en: 'TJ Nanterre, 14 February 2025, comment',
    },
    url: 'https://www.dellien.com/implementation-dintelligence-artificielle-ia-le-cse-doit-etre-consulte-en-amont-de-la-phase-pilote-en-conditions-reelles',
  },
  capstan: {
    name: { fr: 'Capstan, obligation de consultation', en: 'Capstan, duty to consult' },
    url: 'https://www.capstan.fr/articles/2789-ia-pour-une-approche-nuancee-de-lobligation-de-consultation-du-cse/',
  },
  flichy: {
    name: {
      fr: 'Flichy Grangé, IA intégrée à un logiciel RH',
      en: 'Flichy Grangé, AI in HR software',
    },
    url: 'https://www.flichygrange.fr/articles/arret-ne-pas-manquer-ia-integree-dans-logiciel-rh-consultation-cse-est-elle-obligatoire-18451.htm',
  },
  mondaq: {
    name: { fr: 'Mondaq, France', en: 'Mondaq, France' },
    url: 'https://www.mondaq.com/france/new-technology/1745358/',
  },
  explicite: {
    name: { fr: 'Lexplicite', en: 'Lexplicite' },
    url: 'https://www.lexplicite.fr/?p=30075',
  },
  ffco: {
    name: { fr: 'FFCO, échos de justice', en: 'FFCO, court news' },
    url: 'https://www.ffco.org/echos-de-justice-obligation-de-consulter-le-cse-avant-la-mise-en-place-de-lintelligence-artificielle',
  },
  marcouf: {
    name: { fr: 'Charte informatique d’entreprise', en: 'Company IT charter' },
    url: 'https://www.marcouf-formalites.fr/articles/2025-10-15-charte-informatique-entreprise',
  },
  petrel: {
    name: {
      fr: 'Petrel avocats, charte et règlement intérieur',
      en: 'Petrel, charter and internal rules',
    },
    url: 'https://petrel-avocats.com/?p=26419',
  },
  konica: {
    name: { fr: 'Charte informatique, formalités', en: 'IT charter, formalities' },
    url: 'https://digital-solutions.konicaminolta.fr/infrastructure-informatique/article-votre-charte-informatique-est-elle-a-jour/',
  },
  osezIa: {
    name: { fr: 'Plan « Osez l’IA »', en: '“Osez l’IA” plan' },
    url: 'https://www.economie.gouv.fr/actualites/osez-lia-un-plan-pour-diffuser-lia-dans-toutes-les-entreprises',
  },
  anssi: {
    name: { fr: 'ANSSI, IA générative, 29 avril 2024', en: 'ANSSI, generative AI, 29 April 2024' },
    url: 'https://cyber.gouv.fr/en/publications/security-recommendations-generative-ai-system',
  },
  designation: {
    name: { fr: 'DGE et DGCCRF, projet de désignation', en: 'DGE and DGCCRF, draft designation' },
    url: 'https://presse.economie.gouv.fr/la-dge-et-la-dgccrf-publient-le-projet-de-designation-des-autorites-nationales-en-charge-de-la-mise-en-oeuvre-du-reglement-europeen-sur-lia',
  },
  territoires: {
    name: { fr: 'Banque des Territoires, Sénat', en: 'Banque des Territoires, Senate' },
    url: 'https://www.banquedesterritoires.fr/le-senat-valide-une-regulation-de-lia-en-mode-puzzle',
  },
  senat: {
    name: { fr: 'Sénat, amendement 442', en: 'French Senate, amendment 442' },
    url: 'https://www.senat.fr/enseance/2025-2026/348/Amdt_442.html',
  },
} as const satisfies Readonly<Record<string, Source>>

export type LawSource = keyof typeof LAW_SOURCES
