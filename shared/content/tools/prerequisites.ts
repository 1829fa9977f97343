import type { PREREQUISITES } from '../../domain/tool'
import type { Localized } from '../../kernel/text'

/** A technical condition to check before a tool is chosen (method.md 6.7, S0): yes, partly or no. */
export interface Prerequisite {
  readonly label: Localized
  readonly question: Localized
  readonly ifNo: Localized
}

export const prerequisites: Readonly<Record<(typeof PREREQUISITES)[number], Prerequisite>> = {
  api: {
    label: { fr: 'Systèmes ouverts ou passerelle', en: 'Open systems or middleware' },
    question: {
      fr: 'Vos logiciels offrent-ils une interface, ou avez-vous une passerelle pour les anciens ?',
      en: 'Do your systems offer an interface, or do you have middleware for old ones?',
    },
    ifNo: {
      fr: 'Commencer par un échange de fichiers, et chiffrer une passerelle.',
      en: 'Begin with an exchange of files, and price middleware.',
    },
  },
  data: {
    label: { fr: 'Données structurées et exploitables', en: 'Structured, usable data' },
    question: {
      fr: 'Les données nécessaires sont-elles lisibles par une machine et de qualité suffisante ?',
      en: 'Are the data needed machine-readable and of adequate quality?',
    },
    ifNo: {
      fr: 'Réserver du temps de préparation avant l’essai ; voir la grille des données du cas.',
      en: 'Set aside preparation time before the trial; see the data grid of the case.',
    },
  },
  network: {
    label: { fr: 'Réseau suffisant', en: 'Adequate network' },
    question: {
      fr: 'Le réseau supporte-t-il ces échanges aux heures de pointe, sur tous les sites ?',
      en: 'Can the network carry these exchanges at peak hours, on every site?',
    },
    ifNo: {
      fr: 'Mesurer le débit sur place, puis choisir un traitement différé ou un autre lien.',
      en: 'Measure the rate on site, then choose deferred processing or another line.',
    },
  },
  auth: {
    label: { fr: 'Authentification et habilitations', en: 'Authentication and authorisation' },
    question: {
      fr: 'Chacun se connecte-t-il avec son propre compte, avec des droits par rôle ?',
      en: 'Does everyone sign in with their own account, with rights by role?',
    },
    ifNo: {
      fr: 'Pas d’ouverture de comptes avant : fermer les comptes partagés d’abord.',
      en: 'Open no accounts before that: close shared accounts first.',
    },
  },
  monitoring: {
    label: { fr: 'Supervision des flux et usages', en: 'Monitoring of flows and use' },
    question: {
      fr: 'Peut-on voir qui s’en sert, ce qui sort et ce qui échoue ?',
      en: 'Can one see who uses it, what goes out and what fails?',
    },
    ifNo: {
      fr: 'Activer les journaux de l’outil et nommer qui les lit, sans surveiller les personnes.',
      en: 'Switch on the tool’s logs and name who reads them, without monitoring people.',
    },
  },
  'data-model': {
    label: { fr: 'Modèle de données clair', en: 'Clear data model' },
    question: {
      fr: 'Le sens de chaque champ est-il écrit, pour les personnes comme pour les machines ?',
      en: 'Is the meaning of each field written down, for people and machines alike?',
    },
    ifNo: {
      fr: 'Écrire une page par source : champs, sens, valeurs permises, responsable.',
      en: 'Write one page per source: fields, meaning, allowed values, owner.',
    },
  },
  inventory: {
    label: { fr: 'Inventaire technique initial', en: 'Technical inventory first' },
    question: {
      fr: 'La liste des logiciels, versions et interfaces est-elle à jour ?',
      en: 'Is the list of systems, versions and interfaces up to date?',
    },
    ifNo: {
      fr: 'La compléter dans le profil avant de demander des devis.',
      en: 'Complete it in the profile before asking for quotes.',
    },
  },
}
