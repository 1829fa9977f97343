import type { ToolCriterion } from '../../domain/tool'
import type { Localized } from '../../kernel/text'

/** What a mark of 1, 2, 3, 4 and 5 looks like, 5 being the most favourable. */
export type FiveMarks = readonly [Localized, Localized, Localized, Localized, Localized]

export interface SelectionCriterion {
  readonly label: Localized
  /** To ask aloud before marking. */
  readonly question: Localized
  readonly marks: FiveMarks
  /** Suggested share of the weighted mark, in percent; the ten add up to 100. Editable (P). */
  readonly weight: number
  /** Whether one of the eliminatory criteria stands behind it. */
  readonly canEliminate: boolean
}

export const selectionCriteria: Readonly<Record<ToolCriterion, SelectionCriterion>> = {
  'need-fit': {
    label: { fr: 'Réponse au besoin', en: 'Fit with the need' },
    question: {
      fr: 'Sur dix demandes réelles, combien sont traitées sans reprise ?',
      en: 'Out of ten real requests, how many are handled without rework?',
    },
    marks: [
      {
        fr: 'Ne traite pas le cas d’usage retenu.',
        en: 'Does not handle the retained use case.',
      },
      {
        fr: 'Traite une partie du cas, au prix de contournements.',
        en: 'Handles part of the case, with workarounds.',
      },
      {
        fr: 'Traite l’essentiel ; vérifié en démonstration seulement.',
        en: 'Handles the essentials; checked in a demonstration only.',
      },
      {
        fr: 'Traite le cas sur vos propres exemples, avec peu de reprises.',
        en: 'Handles the case on your own examples, with little rework.',
      },
      {
        fr: 'Essayé par les utilisateurs sur du travail réel, résultats mesurés.',
        en: 'Tried by users on real work, results measured.',
      },
    ],
    weight: 20,
    canEliminate: false,
  },
  'security-compliance': {
    label: { fr: 'Sécurité et conformité', en: 'Security and compliance' },
    question: {
      fr: 'Quelles preuves écrites avez-vous, au-delà de la plaquette ?',
      en: 'What written evidence do you have, beyond the brochure?',
    },
    marks: [
      {
        fr: 'Aucun engagement écrit, ou exigence de votre métier non tenue.',
        en: 'No written commitment, or a requirement of your sector not met.',
      },
      {
        fr: 'Conditions générales seules ; les entrées peuvent servir à l’entraînement.',
        en: 'General terms only; inputs may be used for training.',
      },
      {
        fr: 'Contrat de sous-traitance proposé, mesures décrites mais non prouvées.',
        en: 'Processor contract offered, measures described but not evidenced.',
      },
      {
        fr: 'Contrat signable, certificat ou audit récent, entraînement exclu.',
        en: 'Contract ready to sign, recent certificate or audit, training excluded.',
      },
      {
        fr: 'Comme 4, avec connexion unique, journaux exportables et test d’intrusion communiqué.',
        en: 'As 4, with single sign-on, exportable logs and a penetration test shared.',
      },
    ],
    weight: 20,
    canEliminate: true,
  },
  'data-location': {
    label: { fr: 'Localisation des données', en: 'Data location' },
    question: {
      fr: 'Où vont les données, les copies et les sauvegardes, sous-traitants compris ?',
      en: 'Where do data, copies and backups go, sub-processors included?',
    },
    marks: [
      {
        fr: 'Lieu inconnu, ou hors Union sans base de transfert.',
        en: 'Place unknown, or outside the Union without a basis for transfer.',
      },
      {
        fr: 'Hors Union, avec une base de transfert écrite.',
        en: 'Outside the Union, with a written basis for transfer.',
      },
      {
        fr: 'Dans l’Union, mais des accès ou des sous-traitants en dehors.',
        en: 'In the Union, but with access or sub-processors outside.',
      },
      {
        fr: 'Dans l’Union de bout en bout, engagement écrit.',
        en: 'In the Union from end to end, committed in writing.',
      },
      {
        fr: 'En France ou chez vous, chaîne de sous-traitance connue.',
        en: 'In France or on your premises, chain of sub-processors known.',
      },
    ],
    weight: 10,
    canEliminate: true,
  },
  adaptability: {
    label: { fr: 'Adaptation à vos métiers', en: 'Adaptability' },
    question: {
      fr: 'Que peut-on régler soi-même : vocabulaire, modèles, droits, étapes ?',
      en: 'What can be set by yourselves: vocabulary, templates, rights, stages?',
    },
    marks: [
      { fr: 'Rien ne se règle.', en: 'Nothing can be set.' },
      {
        fr: 'Quelques options, communes à toute l’entreprise.',
        en: 'A few options, the same for the whole company.',
      },
      {
        fr: 'Consignes et modèles réglables par équipe.',
        en: 'Instructions and templates can be set per team.',
      },
      {
        fr: 'Vocabulaire, documents et droits réglables sans le fournisseur.',
        en: 'Vocabulary, documents and rights can be set without the vendor.',
      },
      {
        fr: 'Comme 4, et les étapes de travail aussi, avec un espace d’essai séparé.',
        en: 'As 4, and work stages too, with a separate test area.',
      },
    ],
    weight: 8,
    canEliminate: false,
  },
  openness: {
    label: { fr: 'Ouverture et interfaces', en: 'Openness and interfaces' },
    question: {
      fr: 'Peut-il lire et écrire dans vos logiciels, et par quelle interface ?',
      en: 'Can it read and write in your software, and through which interface?',
    },
    marks: [
      {
        fr: 'Aucune interface, copier-coller seulement.',
        en: 'No interface, copy and paste only.',
      },
      { fr: 'Import et export de fichiers à la main.', en: 'Files imported and exported by hand.' },
      {
        fr: 'Interface documentée, en lecture seule ou payante.',
        en: 'Documented interface, read-only or charged for.',
      },
      {
        fr: 'Interface documentée en lecture et en écriture, comprise dans le prix.',
        en: 'Documented read and write interface, included in the price.',
      },
      {
        fr: 'Interface standard, connecteurs vers vos logiciels déjà éprouvés.',
        en: 'Standard interface, connectors to your software already proven.',
      },
    ],
    weight: 8,
    canEliminate: false,
  },
  reversibility: {
    label: { fr: 'Réversibilité', en: 'Reversibility' },
    question: {
      fr: 'Si vous partez, que récupérez-vous, sous quel format et en combien de temps ?',
      en: 'If you leave, what do you get back, in which format and how fast?',
    },
    marks: [
      {
        fr: 'Aucune reprise possible, engagement long.',
        en: 'Nothing can be recovered, long commitment.',
      },
      {
        fr: 'Reprise partielle, format propre au fournisseur.',
        en: 'Partial recovery, in the vendor’s own format.',
      },
      {
        fr: 'Reprise des données en format courant, sans délai écrit.',
        en: 'Data recovered in a common format, no written deadline.',
      },
      {
        fr: 'Reprise et effacement prévus au contrat, avec un délai.',
        en: 'Recovery and erasure in the contract, with a deadline.',
      },
      {
        fr: 'Comme 4, essayé une fois ; consignes et réglages récupérés aussi.',
        en: 'As 4, tried once; instructions and settings recovered too.',
      },
    ],
    weight: 10,
    canEliminate: true,
  },
  skills: {
    label: { fr: 'Compétences requises', en: 'Skills required' },
    question: {
      fr: 'Qui, chez vous, saura l’installer, le régler et le tenir ?',
      en: 'Who among you can install it, set it up and keep it running?',
    },
    marks: [
      {
        fr: 'Compétences rares, ni chez vous ni chez un partenaire.',
        en: 'Rare skills, neither with you nor with a partner.',
      },
      {
        fr: 'Dépend d’un prestataire pour chaque changement.',
        en: 'Depends on a contractor for every change.',
      },
      {
        fr: 'Une personne formée suffit, sans remplaçant.',
        en: 'One trained person is enough, with no deputy.',
      },
      {
        fr: 'Deux personnes de l’informatique peuvent le tenir.',
        en: 'Two people in IT can run it.',
      },
      {
        fr: 'Les équipes métiers le règlent seules.',
        en: 'Business teams set it up by themselves.',
      },
    ],
    weight: 6,
    canEliminate: false,
  },
  'set-up-time': {
    label: { fr: 'Délai de mise en place', en: 'Set-up time' },
    question: {
      fr: 'Combien de semaines avant le premier usage réel, données comprises ?',
      en: 'How many weeks until first real use, data included?',
    },
    marks: [
      { fr: 'Plus de six mois.', en: 'More than six months.' },
      { fr: 'De trois à six mois.', en: 'Three to six months.' },
      { fr: 'De six à douze semaines.', en: 'Six to twelve weeks.' },
      { fr: 'De deux à six semaines.', en: 'Two to six weeks.' },
      { fr: 'Moins de deux semaines.', en: 'Less than two weeks.' },
    ],
    weight: 4,
    canEliminate: false,
  },
  cost: {
    label: { fr: 'Coût au volume prévu', en: 'Cost at expected volume' },
    question: {
      fr: 'Combien sur trois ans, au volume prévu et au double ?',
      en: 'How much over three years, at the expected volume and at twice that?',
    },
    marks: [
      {
        fr: 'Dépasse le budget accepté, ou imprévisible.',
        en: 'Above the accepted budget, or unpredictable.',
      },
      {
        fr: 'Dans le budget, mais dépasse si l’usage double.',
        en: 'Within budget, but above it if use doubles.',
      },
      {
        fr: 'Dans le budget, hausse de prix non encadrée.',
        en: 'Within budget, price increases not capped.',
      },
      {
        fr: 'Nettement sous le budget, prix tenus un an.',
        en: 'Clearly below budget, prices held for a year.',
      },
      {
        fr: 'Nettement sous le budget, plafond et hausse encadrés au contrat.',
        en: 'Clearly below budget, ceiling and increases set in the contract.',
      },
    ],
    weight: 10,
    canEliminate: true,
  },
  support: {
    label: { fr: 'Accompagnement du fournisseur', en: 'Vendor support' },
    question: {
      fr: 'Qui répond, en quelle langue et en combien d’heures ?',
      en: 'Who answers, in which language and within how many hours?',
    },
    marks: [
      { fr: 'Forum ou formulaire, sans délai.', en: 'Forum or form, without a deadline.' },
      {
        fr: 'Courriel en anglais, délai non garanti.',
        en: 'E-mail in English, no guaranteed delay.',
      },
      {
        fr: 'Support en français aux heures ouvrées.',
        en: 'Support in French during business hours.',
      },
      {
        fr: 'Délais au contrat, interlocuteur nommé.',
        en: 'Delays in the contract, a named contact.',
      },
      {
        fr: 'Comme 4, avec aide au démarrage et références de votre métier.',
        en: 'As 4, with start-up help and references in your trade.',
      },
    ],
    weight: 4,
    canEliminate: false,
  },
}
