import { useMemo } from 'react'
import {
  inEuros,
  POINTS,
  probabilityScale,
  type Range,
  SEVERITY_EXAMPLE_REVENUE,
  severityScale,
} from '../../../../shared/content/risks/scales'
import { localized } from '../../../../shared/kernel/text'
import { useProject } from '../../../data/use-project'
import type { Anchor } from '../../../forms/AnchorScale'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { recordTexts } from './texts'

export interface Anchors {
  readonly probability: readonly Anchor[]
  /** In euros of this company where its revenue is known, in days and in people. */
  readonly severity: readonly Anchor[]
  /** The revenue of the example, where the profile gives none. */
  readonly example: number | null
}

/** The points of both scales with what each means here. */
export function useAnchors(): Anchors {
  const t = useTexts(recordTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const revenue = useProject(({ profile }) => profile.revenue)
  return useMemo(() => {
    const rangeOf = (
      { from, to }: Range,
      unit: 'money' | 'days' | 'people',
      write: (value: number) => string,
    ): string => {
      if (to === null) return t(`rating.over.${unit}`, { from: write(from) })
      const blanks = { from: write(from), to: write(to), count: to }
      return t(`rating.${from === 0 ? 'under' : 'between'}.${unit}`, blanks)
    }
    const number = (value: number) => formats.number(value)
    return {
      probability: POINTS.map((value) => ({
        value,
        label: localized(probabilityScale[value].label, language),
        lines: [localized(probabilityScale[value].frequency, language)],
      })),
      severity: POINTS.map((value) => {
        const scale = severityScale[value]
        const euros = inEuros(scale.revenueSharePct, revenue ?? SEVERITY_EXAMPLE_REVENUE)
        return {
          value,
          label: localized(scale.label, language),
          lines: [
            localized(scale.description, language),
            [
              rangeOf(euros, 'money', (amount) => formats.money(amount)),
              rangeOf(scale.interruptionDays, 'days', number),
              rangeOf(scale.peopleAffected, 'people', number),
            ].join(' · '),
          ],
        }
      }),
      example: revenue === null ? SEVERITY_EXAMPLE_REVENUE : null,
    }
  }, [t, formats, language, revenue])
}
