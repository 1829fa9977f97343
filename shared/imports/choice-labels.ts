import type { Localized } from '../kernel/text'
import type { ChoiceField } from './fields'
import { fold } from './words'

/** What the template proposes in its drop-down lists, and recognises word for word. */
export const CHOICE_LABELS: Readonly<Record<ChoiceField, Readonly<Record<string, Localized>>>> = {
  status: {
    idea: { fr: 'Idée', en: 'Idea' },
    scored: { fr: 'Noté', en: 'Scored' },
    pilot: { fr: 'Pilote', en: 'Pilot' },
    live: { fr: 'En production', en: 'In production' },
    parked: { fr: 'En attente', en: 'On hold' },
    refused: { fr: 'Refusé', en: 'Refused' },
  },
  aiForm: {
    'process-automation': {
      fr: 'Automatisation intelligente',
      en: 'Intelligent automation',
    },
    analytic: { fr: 'IA analytique ou prédictive', en: 'Analytic or predictive AI' },
    generative: { fr: 'IA générative', en: 'Generative AI' },
  },
  audience: {
    internal: { fr: 'Interne', en: 'Internal' },
    customer: { fr: 'Exposé au client', en: 'Customer-facing' },
  },
  role: {
    assistance: { fr: 'Assistance', en: 'Assistance' },
    replacement: { fr: 'Remplacement', en: 'Replacement' },
  },
}

export const YES_NO_LABELS: Readonly<Record<'yes' | 'partly' | 'no' | 'na', Localized>> = {
  yes: { fr: 'Oui', en: 'Yes' },
  partly: { fr: 'En partie', en: 'Partly' },
  no: { fr: 'Non', en: 'No' },
  na: { fr: 'Sans objet', en: 'Not applicable' },
}

const OWN_WORDS = new Set(
  Object.values(CHOICE_LABELS).flatMap((labels) =>
    Object.entries(labels).flatMap(([value, { fr, en }]) => [fold(value), fold(fr), fold(en)]),
  ),
)

/** A word that says no more than the field does. */
export const isOwnWord = (text: string): boolean => OWN_WORDS.has(fold(text))

/** The words of a field of choices, whichever it is; yes and no where it has none of its own. */
export const choiceLabelsOf = (field: string): Readonly<Record<string, Localized>> =>
  Object.hasOwn(CHOICE_LABELS, field) ? CHOICE_LABELS[field as ChoiceField] : YES_NO_LABELS
