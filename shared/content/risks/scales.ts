import type { FALLBACK_TRIGGERS } from '../../domain/fallback'
import type { MEASURE_STATUSES } from '../../domain/measure'
import type { RISK_STATUSES, SeverityFacet, Treatment } from '../../domain/risk'
import type { Localized } from '../../kernel/text'
import type { RiskLevel } from '../../rules/risk-level'

/** A point of a five-point scale. */
export const POINTS = [1, 2, 3, 4, 5] as const
export type Point = (typeof POINTS)[number]

/** From `from` included to `to` excluded; null means without bound. */
export interface Range {
  readonly from: number
  readonly to: number | null
}

export interface ProbabilityAnchor {
  readonly label: Localized
  readonly frequency: Localized
  /** Chance that it happens within a year, percentage points. */
  readonly yearlyPct: Range
}

/** Probability before any measure. Labels of method.md 5.3; anchors are proposals (P). */
export const probabilityScale: Readonly<Record<Point, ProbabilityAnchor>> = {
  1: {
    label: { fr: 'Très rare', en: 'Rare' },
    frequency: { fr: 'Moins d’une fois en vingt ans', en: 'Less than once in twenty years' },
    yearlyPct: { from: 0, to: 5 },
  },
  2: {
    label: { fr: 'Peu probable', en: 'Unlikely' },
    frequency: { fr: 'Une fois en cinq à vingt ans', en: 'Once in five to twenty years' },
    yearlyPct: { from: 5, to: 20 },
  },
  3: {
    label: { fr: 'Possible', en: 'Possible' },
    frequency: { fr: 'Une fois en deux à cinq ans', en: 'Once in two to five years' },
    yearlyPct: { from: 20, to: 50 },
  },
  4: {
    label: { fr: 'Probable', en: 'Likely' },
    frequency: { fr: 'Presque chaque année', en: 'Almost every year' },
    yearlyPct: { from: 50, to: 90 },
  },
  5: {
    label: { fr: 'Quasi certain', en: 'Almost certain' },
    frequency: { fr: 'Au moins une fois par an', en: 'At least once a year' },
    yearlyPct: { from: 90, to: null },
  },
}

export interface SeverityAnchor {
  readonly label: Localized
  readonly description: Localized
  /** Loss as a share of yearly revenue, percentage points. */
  readonly revenueSharePct: Range
  /** The same loss in euros for a revenue of `SEVERITY_EXAMPLE_REVENUE`. */
  readonly exampleEuros: Range
  /** Working days of interruption of the activity concerned. */
  readonly interruptionDays: Range
  /** People outside or inside the company who suffer an effect. */
  readonly peopleAffected: Range
}

/** Yearly revenue behind the example in euros: a company of about 70 people. */
export const SEVERITY_EXAMPLE_REVENUE = 10_000_000

/** Severity: the worst of the four measures counts. Labels of method.md 5.3; anchors are proposals (P). */
export const severityScale: Readonly<Record<Point, SeverityAnchor>> = {
  1: {
    label: { fr: 'Négligeable', en: 'Negligible' },
    description: {
      fr: 'Gêne absorbée dans la journée, sans suite pour personne.',
      en: 'Inconvenience absorbed within the day, without effect on anyone.',
    },
    revenueSharePct: { from: 0, to: 0.1 },
    exampleEuros: { from: 0, to: 10_000 },
    interruptionDays: { from: 0, to: 0.5 },
    peopleAffected: { from: 0, to: 2 },
  },
  2: {
    label: { fr: 'Mineure', en: 'Minor' },
    description: {
      fr: 'Quelques dossiers à reprendre, un client ou un service gêné.',
      en: 'A few files to redo, one customer or department hindered.',
    },
    revenueSharePct: { from: 0.1, to: 0.5 },
    exampleEuros: { from: 10_000, to: 50_000 },
    interruptionDays: { from: 0.5, to: 2 },
    peopleAffected: { from: 2, to: 10 },
  },
  3: {
    label: { fr: 'Sérieuse', en: 'Serious' },
    description: {
      fr: 'Plusieurs jours de travail perdus, des clients mécontents, un compte rendu à la direction.',
      en: 'Several days of work lost, unhappy customers, a report to management.',
    },
    revenueSharePct: { from: 0.5, to: 2 },
    exampleEuros: { from: 50_000, to: 200_000 },
    interruptionDays: { from: 2, to: 5 },
    peopleAffected: { from: 10, to: 100 },
  },
  4: {
    label: { fr: 'Majeure', en: 'Major' },
    description: {
      fr: 'Client important perdu, personne blessée sans séquelle ou autorité saisie.',
      en: 'Important customer lost, person injured without lasting harm, or authority involved.',
    },
    revenueSharePct: { from: 2, to: 5 },
    exampleEuros: { from: 200_000, to: 500_000 },
    interruptionDays: { from: 5, to: 15 },
    peopleAffected: { from: 100, to: 1000 },
  },
  5: {
    label: { fr: 'Critique', en: 'Critical' },
    description: {
      fr: 'Vie ou santé atteinte durablement, activité ou entreprise menacée.',
      en: 'Life or health lastingly harmed, business or company at stake.',
    },
    revenueSharePct: { from: 5, to: null },
    exampleEuros: { from: 500_000, to: null },
    interruptionDays: { from: 15, to: null },
    peopleAffected: { from: 1000, to: null },
  },
}

/**
 * A share of revenue in euros of this company.
 *
 * @param sharePct percentage points of yearly revenue
 * @param revenue  euros a year, 0 or more
 */
export const inEuros = (sharePct: Range, revenue: number): Range => ({
  from: Math.round((sharePct.from * revenue) / 100),
  to: sharePct.to === null ? null : Math.round((sharePct.to * revenue) / 100),
})

export interface FacetScale {
  readonly label: Localized
  readonly question: Localized
  readonly anchors: Readonly<Record<Point, Localized>>
}

/** The four facets of a severity (method.md 5.3); anchors are proposals (P). */
export const facetScales: Readonly<Record<SeverityFacet, FacetScale>> = {
  reputation: {
    label: { fr: 'Image', en: 'Reputation' },
    question: {
      fr: 'Qui en parlerait, et combien de temps ?',
      en: 'Who would talk about it, and for how long?',
    },
    anchors: {
      1: {
        fr: 'Connu d’une ou deux personnes en interne',
        en: 'Known to one or two people in-house',
      },
      2: {
        fr: 'Connu d’un service ou d’un client, vite oublié',
        en: 'Known to one department or customer, soon forgotten',
      },
      3: { fr: 'Plusieurs clients se plaignent', en: 'Several customers complain' },
      4: {
        fr: 'Presse locale ou réseau professionnel, client important perdu',
        en: 'Local press or trade network, important customer lost',
      },
      5: {
        fr: 'Presse nationale, confiance durablement perdue',
        en: 'National press, trust lost for long',
      },
    },
  },
  quality: {
    label: { fr: 'Qualité', en: 'Quality' },
    question: {
      fr: 'Que faudrait-il refaire ou rembourser ?',
      en: 'What would have to be redone or refunded?',
    },
    anchors: {
      1: { fr: 'Défaut corrigé sur place', en: 'Defect corrected on the spot' },
      2: { fr: 'Quelques dossiers à reprendre', en: 'A few files to redo' },
      3: {
        fr: 'Retard ou lot refusé pour un client',
        en: 'Delay or batch refused for one customer',
      },
      4: {
        fr: 'Plusieurs clients touchés, rappel ou pénalités',
        en: 'Several customers affected, recall or penalties',
      },
      5: { fr: 'Livraison arrêtée, marché perdu', en: 'Deliveries stopped, contract lost' },
    },
  },
  safety: {
    label: { fr: 'Sécurité', en: 'Safety' },
    question: { fr: 'Quelqu’un pourrait-il être blessé ?', en: 'Could somebody be hurt?' },
    anchors: {
      1: { fr: 'Aucun danger pour une personne', en: 'No danger to anyone' },
      2: { fr: 'Incident sans blessure', en: 'Incident without injury' },
      3: { fr: 'Blessure légère ou presque accident', en: 'Slight injury or near miss' },
      4: { fr: 'Blessure avec arrêt de travail', en: 'Injury with time off work' },
      5: { fr: 'Blessure grave, séquelles ou décès', en: 'Serious injury, lasting harm or death' },
    },
  },
  compliance: {
    label: { fr: 'Conformité', en: 'Compliance' },
    question: {
      fr: 'Quelle règle serait manquée, et qui pourrait agir ?',
      en: 'Which rule would be missed, and who could act?',
    },
    anchors: {
      1: { fr: 'Règle interne, corrigée aussitôt', en: 'Internal rule, corrected at once' },
      2: { fr: 'Écart noté en audit, sans suite', en: 'Gap noted at an audit, without follow-up' },
      3: {
        fr: 'Plainte, contrat non respecté ou violation à documenter',
        en: 'Complaint, breach of contract or breach to document',
      },
      4: {
        fr: 'Notification à une autorité, mise en demeure ou procès',
        en: 'Notification to an authority, formal notice or lawsuit',
      },
      5: {
        fr: 'Pratique interdite, sanction lourde ou activité suspendue',
        en: 'Prohibited practice, heavy penalty or activity suspended',
      },
    },
  },
}

export interface Explained {
  readonly label: Localized
  /** What to do, or when to choose it. */
  readonly guidance: Localized
}

/** The levels of `rule.risk-level`; what each asks for follows `rule.risk-gate`. */
export const levelTexts: Readonly<Record<RiskLevel, Explained>> = {
  low: {
    label: { fr: 'Faible', en: 'Low' },
    guidance: { fr: 'Accepter et revoir une fois par an.', en: 'Accept and review once a year.' },
  },
  moderate: {
    label: { fr: 'Modéré', en: 'Moderate' },
    guidance: {
      fr: 'Réduire si la mesure est simple, nommer un responsable et revoir chaque semestre.',
      en: 'Reduce if the measure is simple, name an owner and review every half-year.',
    },
  },
  high: {
    label: { fr: 'Élevé', en: 'High' },
    guidance: {
      fr: 'Réduire avant la mise en service. Ce qui reste élevé demande un responsable, une date et une acceptation écrite.',
      en: 'Reduce before going live. What stays high needs an owner, a date and a written acceptance.',
    },
  },
  critical: {
    label: { fr: 'Critique', en: 'Critical' },
    guidance: {
      fr: 'Ne pas mettre en service. Réduire, changer le périmètre ou renoncer.',
      en: 'Do not go live. Reduce, change the scope or give up.',
    },
  },
}

export const treatmentTexts: Readonly<Record<Treatment, Explained>> = {
  reduce: {
    label: { fr: 'Réduire', en: 'Reduce' },
    guidance: {
      fr: 'Quand une mesure abaisse la probabilité ou la gravité à un coût raisonnable.',
      en: 'When a measure lowers the probability or the severity at a reasonable cost.',
    },
  },
  avoid: {
    label: { fr: 'Éviter', en: 'Avoid' },
    guidance: {
      fr: 'Quand le risque reste critique, ou que l’usage est interdit : renoncer ou changer de périmètre.',
      en: 'When the risk stays critical, or the use is prohibited: give up or change the scope.',
    },
  },
  share: {
    label: { fr: 'Partager ou transférer', en: 'Share or transfer' },
    guidance: {
      fr: 'Quand un contrat ou une assurance peut porter une partie de la perte. La responsabilité envers les personnes reste.',
      en: 'When a contract or insurance can carry part of the loss. Responsibility towards people remains.',
    },
  },
  accept: {
    label: { fr: 'Accepter', en: 'Accept' },
    guidance: {
      fr: 'Quand le risque restant est faible, ou qu’une personne nommée l’accepte par écrit jusqu’à une date.',
      en: 'When the remaining risk is low, or a named person accepts it in writing until a date.',
    },
  },
}

export const riskStatusTexts: Readonly<Record<(typeof RISK_STATUSES)[number], Explained>> = {
  open: {
    label: { fr: 'À traiter', en: 'Open' },
    guidance: {
      fr: 'Des mesures restent à décider ou à mettre en place.',
      en: 'Measures remain to be decided or put in place.',
    },
  },
  watch: {
    label: { fr: 'Sous surveillance', en: 'Under watch' },
    guidance: {
      fr: 'Les mesures sont en place ; l’indicateur est relu à date fixe.',
      en: 'Measures are in place; the indicator is read at fixed dates.',
    },
  },
  done: {
    label: { fr: 'Clos', en: 'Closed' },
    guidance: {
      fr: 'Le risque a disparu, ou le cas d’usage a été abandonné.',
      en: 'The risk is gone, or the use case was given up.',
    },
  },
}

export const measureStatusTexts: Readonly<Record<(typeof MEASURE_STATUSES)[number], Localized>> = {
  todo: { fr: 'À faire', en: 'To do' },
  doing: { fr: 'En cours', en: 'In progress' },
  done: { fr: 'En place', en: 'In place' },
  dropped: { fr: 'Abandonnée', en: 'Dropped' },
}

/** How serious an incident is, and what follows (method.md 5.7; anchors are proposals, P). */
export const incidentSeverityScale: Readonly<Record<Point, Explained>> = {
  1: {
    label: { fr: 'Sans effet', en: 'No effect' },
    guidance: {
      fr: 'Réponse douteuse arrêtée à temps : noter et en parler à la prochaine revue.',
      en: 'Doubtful answer caught in time: record it and discuss it at the next review.',
    },
  },
  2: {
    label: { fr: 'Limité', en: 'Limited' },
    guidance: {
      fr: 'Erreur corrigée en interne : noter la cause et vérifier les cas semblables.',
      en: 'Error corrected in-house: record the cause and check similar cases.',
    },
  },
  3: {
    label: { fr: 'Sérieux', en: 'Serious' },
    guidance: {
      fr: 'Client ou salarié touché : prévenir le responsable du cas le jour même et corriger.',
      en: 'Customer or employee affected: warn the owner of the case the same day and correct.',
    },
  },
  4: {
    label: { fr: 'Grave', en: 'Severe' },
    guidance: {
      fr: 'Suspendre l’usage, passer à la procédure sans IA et prévenir la direction.',
      en: 'Suspend the use, switch to the no-AI procedure and warn management.',
    },
  },
  5: {
    label: { fr: 'Critique', en: 'Critical' },
    guidance: {
      fr: 'Arrêter aussitôt, protéger les personnes, réunir direction, sécurité et DPO. Une violation de données personnelles se notifie en principe à la CNIL sous 72 heures.',
      en: 'Stop at once, protect people, gather management, security and DPO. A personal data breach is as a rule notified to the authority within 72 hours.',
    },
  },
}

export interface FallbackTriggerContent {
  readonly label: Localized
  /** A threshold as one would write it in the procedure. */
  readonly example: Localized
  readonly unit: 'pct' | 'hours' | null
  /** Suggested threshold in that unit; null where the event itself triggers. Proposals (P). */
  readonly suggested: number | null
}

/** What makes a team go back to working without AI (method.md 5.8). */
export const fallbackTriggers: Readonly<
  Record<(typeof FALLBACK_TRIGGERS)[number], FallbackTriggerContent>
> = {
  'error-rate': {
    label: { fr: 'Taux d’erreur', en: 'Error rate' },
    example: {
      fr: 'Plus de 10 % de réponses fausses dans l’échantillon',
      en: 'More than 10% of wrong answers in the sample',
    },
    unit: 'pct',
    suggested: 10,
  },
  outage: {
    label: { fr: 'Panne', en: 'Outage' },
    example: {
      fr: 'Outil indisponible plus d’une heure',
      en: 'Tool unavailable for more than an hour',
    },
    unit: 'hours',
    suggested: 1,
  },
  incident: {
    label: { fr: 'Incident de sécurité', en: 'Security incident' },
    example: {
      fr: 'Fuite, intrusion ou fraude constatée ou soupçonnée',
      en: 'Leak, intrusion or fraud, found or suspected',
    },
    unit: null,
    suggested: null,
  },
  'legal-order': {
    label: { fr: 'Décision d’une autorité ou d’un juge', en: 'Order of an authority or a judge' },
    example: {
      fr: 'Suspension demandée, ou outil restreint en Europe',
      en: 'Suspension requested, or tool restricted in Europe',
    },
    unit: null,
    suggested: null,
  },
  drift: {
    label: { fr: 'Dérive du modèle', en: 'Model drift' },
    example: {
      fr: 'Baisse de 10 points aux questions de référence depuis la mise en service',
      en: 'Drop of 10 points on the reference questions since going live',
    },
    unit: 'pct',
    suggested: 10,
  },
  'dpo-request': {
    label: { fr: 'Demande du DPO', en: 'Request of the DPO' },
    example: {
      fr: 'Doute sur une donnée personnelle ou un droit non respecté',
      en: 'Doubt about personal data or a right not respected',
    },
    unit: null,
    suggested: null,
  },
}
