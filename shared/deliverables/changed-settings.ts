import { DEFAULT_SETTINGS, type Settings } from '../domain/settings'
import { FEASIBILITY_CRITERIA, IMPACT_CRITERIA } from '../domain/use-case'
import type { Block } from '../formats/blocks'
import { defineTexts, type Language, translate } from '../kernel/text'
import { formatsOf } from '../kernel/format'
import { vocabulary } from '../locales/vocabulary'

const texts = defineTexts({
  cut: { fr: 'Seuil d’une note haute', en: 'Cut of a high mark' },
  weight: { fr: 'Poids : {criterion}', en: 'Weight: {criterion}' },
  setting: { fr: 'Réglage', en: 'Setting' },
  byDefault: { fr: 'Méthode', en: 'Method' },
  chosen: { fr: 'Retenu', en: 'Chosen' },
})

export interface ChangedSetting {
  readonly name: string
  readonly byDefault: number
  readonly chosen: number
}

/** Settings that differ from the method's: a changed default is printed in every report (method-errata, decided 5). */
export function changedSettings(settings: Settings, language: Language): readonly ChangedSetting[] {
  const t = translate(texts, language)
  const word = translate(vocabulary, language)
  const all: readonly ChangedSetting[] = [
    { name: t('cut'), byDefault: DEFAULT_SETTINGS.matrixCut, chosen: settings.matrixCut },
    ...IMPACT_CRITERIA.map((criterion) => ({
      name: t('weight', { criterion: word(`impact.${criterion}.label`) }),
      byDefault: DEFAULT_SETTINGS.impactWeights[criterion],
      chosen: settings.impactWeights[criterion],
    })),
    ...FEASIBILITY_CRITERIA.map((criterion) => ({
      name: t('weight', { criterion: word(`feasibility.${criterion}.label`) }),
      byDefault: DEFAULT_SETTINGS.feasibilityWeights[criterion],
      chosen: settings.feasibilityWeights[criterion],
    })),
  ]
  return all.filter(({ byDefault, chosen }) => byDefault !== chosen)
}

export function settingsTable(changes: readonly ChangedSetting[], language: Language): Block {
  const t = translate(texts, language)
  const format = formatsOf(language)
  return {
    kind: 'table',
    columns: [
      { label: t('setting'), width: 6 },
      { label: t('byDefault'), width: 2, align: 'end' },
      { label: t('chosen'), width: 2, align: 'end' },
    ],
    rows: changes.map(({ name, byDefault, chosen }) => [
      { text: name },
      { text: format.number(byDefault) },
      { text: format.number(chosen) },
    ]),
  }
}
