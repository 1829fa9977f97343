import type { HOSTING_QUESTIONS } from '../../domain/architecture-choice'
import type { Localized } from '../../kernel/text'
import type { Hosting } from '../../rules/hosting-hint'
import type { MethodSource } from '../choice'

/** For (+1), against (−1) or neither (0), as method.md 6.3 reads it. */
type Leaning = 1 | 0 | -1

/** One line of the comparison between a hosted model and one run by the company (method.md 6.3). */
export interface HostingAspect {
  readonly id: `hosting.${string}`
  readonly label: Localized
  readonly proprietary: { readonly text: Localized; readonly leaning: Leaning }
  readonly selfHosting: { readonly text: Localized; readonly leaning: Leaning }
  readonly sources: readonly MethodSource[]
}

export const hostingAspects: readonly HostingAspect[] = [
  {
    id: 'hosting.start',
    label: { fr: 'Démarrage', en: 'Start' },
    proprietary: {
      text: { fr: 'Comptes ouverts en quelques jours.', en: 'Accounts opened within days.' },
      leaning: 1,
    },
    selfHosting: {
      text: {
        fr: 'Installation plus longue, plus complexe.',
        en: 'A longer, more complex installation.',
      },
      leaning: -1,
    },
    sources: ['S2'],
  },
  {
    id: 'hosting.skills',
    label: { fr: 'Moyens et compétences', en: 'Means and skills' },
    proprietary: {
      text: {
        fr: 'Peu ou pas de compétences à trouver.',
        en: 'Few skills to find, or none.',
      },
      leaning: 1,
    },
    selfHosting: {
      text: {
        fr: 'Des compétences internes, ou un partenaire sûr.',
        en: 'Skills in house, or a reliable partner.',
      },
      leaning: -1,
    },
    sources: ['S2'],
  },
  {
    id: 'hosting.updates',
    label: { fr: 'Mises à jour', en: 'Updates' },
    proprietary: {
      text: {
        fr: 'Faites par le fournisseur, à son rythme.',
        en: 'Made by the vendor, at its own pace.',
      },
      leaning: 1,
    },
    selfHosting: {
      text: {
        fr: 'À organiser : veille, essais, retour arrière.',
        en: 'To be organised: watch, tests, rollback.',
      },
      leaning: 0,
    },
    sources: ['S2', 'P'],
  },
  {
    id: 'hosting.data',
    label: { fr: 'Données', en: 'Data' },
    proprietary: {
      text: {
        fr: 'Confiées au fournisseur et à ses sous-traitants.',
        en: 'Entrusted to the vendor and its sub-processors.',
      },
      leaning: -1,
    },
    selfHosting: {
      text: {
        fr: 'Restent dans l’entreprise, sous votre contrôle.',
        en: 'Stay in the company, under your control.',
      },
      leaning: 1,
    },
    sources: ['S2'],
  },
  {
    id: 'hosting.dependence',
    label: { fr: 'Dépendance', en: 'Dependence' },
    proprietary: {
      text: {
        fr: 'Forte : prix, évolution et disponibilité se décident ailleurs.',
        en: 'Strong: price, changes and availability are decided elsewhere.',
      },
      leaning: -1,
    },
    selfHosting: {
      text: {
        fr: 'Faible, tant que le modèle choisi reste maintenu.',
        en: 'Low, as long as the chosen model is maintained.',
      },
      leaning: 1,
    },
    sources: ['S2', 'P'],
  },
  {
    id: 'hosting.cost',
    label: { fr: 'Coût', en: 'Cost' },
    proprietary: {
      text: {
        fr: 'Peu au départ, puis suit le volume.',
        en: 'Low at first, then follows the volume.',
      },
      leaning: -1,
    },
    selfHosting: {
      text: {
        fr: 'Investissement au départ, puis maîtrisé si l’usage est intensif.',
        en: 'An investment first, then under control if use is intensive.',
      },
      leaning: 1,
    },
    sources: ['S2'],
  },
  {
    id: 'hosting.tailoring',
    label: { fr: 'Adaptation', en: 'Tailoring' },
    proprietary: {
      text: {
        fr: 'Difficile, parfois impossible au-delà des réglages prévus.',
        en: 'Difficult, sometimes impossible beyond the settings provided.',
      },
      leaning: -1,
    },
    selfHosting: {
      text: {
        fr: 'Possible en profondeur pour un besoin industriel.',
        en: 'Possible in depth for an industrial need.',
      },
      leaning: 1,
    },
    sources: ['S2'],
  },
]

export interface HostingQuestion {
  readonly label: Localized
  /** Answered yes, partly or no. */
  readonly question: Localized
  readonly help: Localized
}

export const hostingQuestions: Readonly<
  Record<(typeof HOSTING_QUESTIONS)[number], HostingQuestion>
> = {
  sensitiveData: {
    label: { fr: 'Données sensibles ou réglementées', en: 'Sensitive or regulated data' },
    question: {
      fr: 'Le cas porte-t-il sur des données sensibles, confidentielles ou réglementées ?',
      en: 'Does the case involve sensitive, confidential or regulated data?',
    },
    help: {
      fr: 'Santé, secrets de clients, défense, données sous accord de confidentialité.',
      en: 'Health, customer secrets, defence, data under a confidentiality agreement.',
    },
  },
  intensiveUse: {
    label: { fr: 'Usage intensif', en: 'Intensive use' },
    question: {
      fr: 'L’usage sera-t-il quotidien et massif, au point que la facture suive le volume ?',
      en: 'Will use be daily and massive, so that the bill follows the volume?',
    },
    help: {
      fr: 'Comparer trois volumes dans le coût sur trois ans avant de répondre.',
      en: 'Compare three volumes in the three-year cost before answering.',
    },
  },
  tailoring: {
    label: { fr: 'Adaptation poussée', en: 'Deep tailoring' },
    question: {
      fr: 'Faut-il adapter le système à votre métier au-delà des réglages courants ?',
      en: 'Must the system be adapted to your trade beyond ordinary settings?',
    },
    help: {
      fr: 'Un vocabulaire ou des consignes ne suffisent pas à répondre oui.',
      en: 'A vocabulary or instructions are not enough to answer yes.',
    },
  },
  skills: {
    label: { fr: 'Compétences ou partenaire', en: 'Skills or partner' },
    question: {
      fr: 'Avez-vous, en interne ou chez un partenaire sûr, de quoi l’installer et le tenir ?',
      en: 'Do you have, in house or with a reliable partner, what it takes to install and run it?',
    },
    help: {
      fr: 'Un « non » abaisse toujours l’avis d’un cran.',
      en: 'A “no” always lowers the advice by one step.',
    },
  },
  capital: {
    label: { fr: 'Investissement possible', en: 'Capital available' },
    question: {
      fr: 'Pouvez-vous financer le matériel au départ et son remplacement ?',
      en: 'Can you finance the hardware at the start and its replacement?',
    },
    help: {
      fr: 'Matériel, électricité, sauvegarde et remplacement au bout de quelques années.',
      en: 'Hardware, electricity, backup and replacement after some years.',
    },
  },
}

/** What to say with each answer of `rule.hosting-hint`. */
export const hostingAdvice: Readonly<Record<Hosting, Localized>> = {
  proprietary: {
    fr: 'Offre hébergée, avec un contrat qui fixe le lieu, l’usage des données et la sortie.',
    en: 'A hosted offer, with a contract that sets the place, the use of data and the exit.',
  },
  hybrid: {
    fr: 'Vos documents chez vous, des extraits filtrés vers un modèle hébergé en Europe.',
    en: 'Your documents with you, filtered extracts to a model hosted in Europe.',
  },
  'self-hosting': {
    fr: 'Étudier l’auto-hébergement : maquette, coût sur trois ans, seuil de rentabilité.',
    en: 'Study self-hosting: prototype, three-year cost, break-even.',
  },
}
