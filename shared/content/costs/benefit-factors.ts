import type { BenefitFactor, IntangibleFactor } from '../../domain/business-case'
import type { Localized } from '../../kernel/text'
import type { MethodSource } from '../choice'

/** A gain that may be added up (method.md 11.3). */
export interface BenefitGuide {
  readonly methodId: `benefit.${string}`
  readonly label: Localized
  /** How it becomes euros. */
  readonly monetised: Localized
  /** What shows it is real. */
  readonly proof: Localized
  /** Which fields of the line the amount is computed from. */
  readonly computedFrom: 'time' | 'count' | 'revenue' | 'amount'
  readonly sources: readonly MethodSource[]
}

export const benefitFactors: Readonly<Record<BenefitFactor, BenefitGuide>> = {
  time: {
    methodId: 'benefit.time',
    label: { fr: 'Temps gagné', en: 'Time saved' },
    monetised: {
      fr: 'Volume × heures gagnées × coût horaire × part réellement réemployée',
      en: 'Volume × hours saved × hourly cost × share really put to use',
    },
    proof: {
      fr: 'Temps relevé avant et après, sur le même travail.',
      en: 'Time recorded before and after, on the same work.',
    },
    computedFrom: 'time',
    sources: ['S0', 'S1', 'S3', 'S4'],
  },
  'hires-avoided': {
    methodId: 'benefit.hires-avoided',
    label: { fr: 'Recrutements évités', en: 'Hires avoided' },
    monetised: {
      fr: 'Nombre de postes × coût annuel complet',
      en: 'Number of posts × full yearly cost',
    },
    proof: {
      fr: 'Un recrutement budgété, puis retiré du budget.',
      en: 'A hire in the budget, then taken out of it.',
    },
    computedFrom: 'count',
    sources: ['S4'],
  },
  overtime: {
    methodId: 'benefit.overtime',
    label: { fr: 'Heures supplémentaires évitées', en: 'Less overtime' },
    monetised: { fr: 'Heures × taux majoré', en: 'Hours × overtime rate' },
    proof: { fr: 'Bulletins de paie, à activité égale.', en: 'Payslips, at equal activity.' },
    computedFrom: 'count',
    sources: ['S4'],
  },
  temps: {
    methodId: 'benefit.temps',
    label: { fr: 'Intérim et sous-traitance évités', en: 'Fewer temps and freelancers' },
    monetised: { fr: 'Factures qui ne viennent plus', en: 'Invoices that no longer come' },
    proof: { fr: 'Factures de l’année d’avant.', en: 'Invoices of the year before.' },
    computedFrom: 'amount',
    sources: ['S4'],
  },
  turnover: {
    methodId: 'benefit.turnover',
    label: { fr: 'Départs évités', en: 'Less turnover' },
    monetised: {
      fr: 'Départs évités × coût d’un remplacement',
      en: 'Departures avoided × cost of a replacement',
    },
    proof: {
      fr: 'Motifs de départ notés, sur au moins deux ans.',
      en: 'Reasons for leaving recorded over at least two years.',
    },
    computedFrom: 'count',
    sources: ['S4'],
  },
  retention: {
    methodId: 'benefit.retention',
    label: { fr: 'Fidélisation', en: 'Extra revenue from loyalty' },
    monetised: {
      fr: 'Chiffre d’affaires en plus × marge ; jamais le chiffre d’affaires seul',
      en: 'Extra revenue × margin; never revenue alone',
    },
    proof: {
      fr: 'Contrats renouvelés, avec la raison du client.',
      en: 'Contracts renewed, with the customer’s reason.',
    },
    computedFrom: 'revenue',
    sources: ['S4'],
  },
  visits: {
    methodId: 'benefit.visits',
    label: { fr: 'Déplacements évités', en: 'Fewer on-site visits' },
    monetised: { fr: 'Nombre × coût d’un déplacement', en: 'Count × cost of a visit' },
    proof: {
      fr: 'Interventions closes à distance, comptées.',
      en: 'Cases closed remotely, counted.',
    },
    computedFrom: 'count',
    sources: ['S0'],
  },
  'faster-handling': {
    methodId: 'benefit.faster-handling',
    label: { fr: 'Traitement accéléré', en: 'Faster handling' },
    monetised: {
      fr: 'Estimation directe : pénalités, avances ou stock évités',
      en: 'Direct estimate: penalties, advances or stock avoided',
    },
    proof: {
      fr: 'Ce que le délai coûtait, pièce par pièce.',
      en: 'What the delay used to cost, item by item.',
    },
    computedFrom: 'amount',
    sources: ['S0'],
  },
  fcr: {
    methodId: 'benefit.fcr',
    label: { fr: 'Résolution au premier contact', en: 'Better first-contact resolution' },
    monetised: {
      fr: 'Contacts répétés évités × coût d’un contact',
      en: 'Repeat contacts avoided × cost of a contact',
    },
    proof: {
      fr: 'Réouvertures comptées avant et après.',
      en: 'Reopenings counted before and after.',
    },
    computedFrom: 'count',
    sources: ['S0'],
  },
  quality: {
    methodId: 'benefit.quality',
    label: { fr: 'Erreurs évitées', en: 'Fewer errors' },
    monetised: { fr: 'Nombre × coût d’une erreur', en: 'Count × cost of an error' },
    proof: {
      fr: 'Avoirs, rebuts ou reprises relevés.',
      en: 'Credit notes, scrap or rework recorded.',
    },
    computedFrom: 'count',
    sources: ['S0', 'S1', 'S3'],
  },
}

/** A gain that is named and never added up (`rule.intangibles`). */
export interface IntangibleGuide {
  readonly methodId: `benefit.${string}`
  readonly label: Localized
  /** Why it stays out of the sum, or how to follow it. */
  readonly instead: Localized
  readonly sources: readonly MethodSource[]
}

export const intangibleFactors: Readonly<Record<IntangibleFactor, IntangibleGuide>> = {
  scale: {
    methodId: 'benefit.scale',
    label: { fr: 'Effet d’échelle', en: 'Scale effects' },
    instead: {
      fr: 'N’existe que si l’activité augmente : le chiffrer le jour venu.',
      en: 'Exists only if activity grows: put a figure on it that day.',
    },
    sources: ['S1'],
  },
  competitive: {
    methodId: 'benefit.competitive',
    label: { fr: 'Avantage concurrentiel', en: 'Competitive edge' },
    instead: {
      fr: 'Suivre les offres gagnées ou perdues, avec leur motif.',
      en: 'Follow quotes won or lost, with the reason.',
    },
    sources: ['S1'],
  },
  employer: {
    methodId: 'benefit.intangible.employer',
    label: { fr: 'Attractivité d’employeur', en: 'Employer attractiveness' },
    instead: {
      fr: 'Suivre le délai pour pourvoir un poste.',
      en: 'Follow the time to fill a post.',
    },
    sources: ['S4'],
  },
  scalability: {
    methodId: 'benefit.intangible.scalability',
    label: { fr: 'Capacité de croissance', en: 'Room to grow' },
    instead: {
      fr: 'Suivre le volume traité par personne.',
      en: 'Follow the volume handled per person.',
    },
    sources: ['S4'],
  },
  future: {
    methodId: 'benefit.intangible.future',
    label: { fr: 'Pérennité', en: 'Future-proofing' },
    instead: {
      fr: 'Un argument de direction, pas un gain de l’année.',
      en: 'An argument for management, not a gain of the year.',
    },
    sources: ['S4'],
  },
  data: {
    methodId: 'benefit.intangible.data',
    label: { fr: 'Meilleures données', en: 'Better data' },
    instead: {
      fr: 'Suivre la part de fiches complètes et justes.',
      en: 'Follow the share of complete, correct records.',
    },
    sources: ['S4'],
  },
}

/** Two gains that may be the same euros; shown when both are on the list. */
export interface DoubleCount {
  readonly between: readonly [BenefitFactor, BenefitFactor]
  readonly warning: Localized
}

export const doubleCounts: readonly DoubleCount[] = [
  {
    between: ['time', 'hires-avoided'],
    warning: {
      fr: 'Le poste évité est déjà fait de temps gagné : ne garder que l’un des deux, ou retirer ces heures du temps gagné.',
      en: 'The post avoided is already made of time saved: keep one of the two, or take those hours out of the time saved.',
    },
  },
  {
    between: ['time', 'overtime'],
    warning: {
      fr: 'Les heures supplémentaires évitées viennent du temps gagné : les compter une fois, à leur taux.',
      en: 'Overtime avoided comes from time saved: count it once, at its own rate.',
    },
  },
  {
    between: ['time', 'temps'],
    warning: {
      fr: 'L’intérim évité est du temps gagné déjà transformé en argent : retirer ces heures.',
      en: 'Temps avoided are time saved already turned into money: take those hours out.',
    },
  },
  {
    between: ['time', 'faster-handling'],
    warning: {
      fr: 'Un traitement plus court est le même gain vu de l’autre côté : ne compter que ce que le délai coûtait.',
      en: 'Shorter handling is the same gain seen from the other side: count only what the delay used to cost.',
    },
  },
  {
    between: ['time', 'fcr'],
    warning: {
      fr: 'Les contacts répétés évités réduisent déjà le volume : vérifier que le temps gagné ne les compte pas.',
      en: 'Repeat contacts avoided already lower the volume: check that time saved does not count them.',
    },
  },
  {
    between: ['time', 'quality'],
    warning: {
      fr: 'Le temps de reprise des erreurs peut être compté des deux côtés : le laisser du côté des erreurs.',
      en: 'Time spent on rework may be counted on both sides: leave it with the errors.',
    },
  },
  {
    between: ['hires-avoided', 'temps'],
    warning: {
      fr: 'Un même manque de personnel ne se comble qu’une fois : poste ou intérim.',
      en: 'The same shortage is filled only once: a post or temps.',
    },
  },
  {
    between: ['visits', 'fcr'],
    warning: {
      fr: 'Un déplacement évité peut être un second contact évité : ne pas compter les deux coûts.',
      en: 'A visit avoided may be a second contact avoided: do not count both costs.',
    },
  },
]

/** Said above every list of gains. */
export const honestyReminder: Localized = {
  fr: 'Multiplier des heures par un salaire ne suffit pas : le temps libéré sert le plus souvent à traiter davantage ou mieux. Seuls les recrutements, heures supplémentaires, intérim et départs évités sortent vraiment des comptes.',
  en: 'Multiplying hours by a wage is not enough: freed time mostly serves to handle more, or better. Only hires, overtime, temps and departures avoided really leave the accounts.',
}
