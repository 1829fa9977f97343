import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import { DEFAULT_OVERRUN } from '../../../../shared/rules/budget-overrun'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import {
  DEFAULT_SHORTFALL,
  SENSITIVITY_CASES,
  type SensitivityCase,
} from '../../../../shared/rules/sensitivity'
import { standardHypotheses } from '../../../../shared/steps/roi/hypotheses'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { cx } from '../../../ui/cx'
import { BasisChip } from './BasisChip'
import s from './charts.module.css'
import { caseTexts } from './texts'

interface WhatIfCardProps {
  readonly view: BusinessCaseView
  readonly onAssumptions: () => void
}

/** The headline return as planned and under three shocks, then what it rests on. */
export function WhatIfCard({ view, onAssumptions }: WhatIfCardProps) {
  const t = useTexts(caseTexts)
  const sensitivity = view.figures.value?.sensitivity.value ?? null
  const years = t('head.years', { count: view.businessCase.years })
  return (
    <Card flush title={t('whatIf.title')} aside={t('whatIf.aside', { years })}>
      {sensitivity === null ? (
        <p className={s['empty']}>{t('whatIf.empty')}</p>
      ) : (
        <Bars values={sensitivity} />
      )}
      <Rests view={view} onAssumptions={onAssumptions} />
    </Card>
  )
}

function Bars({ values }: { readonly values: Readonly<Record<SensitivityCase, number>> }) {
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const all = SENSITIVITY_CASES.map((one) => values[one])
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const span = Math.max(1, high - low)
  const blanks = {
    overrun: format.percent(DEFAULT_OVERRUN),
    shortfall: format.percent(DEFAULT_SHORTFALL),
  }
  return (
    <ul className={s['bars']}>
      {SENSITIVITY_CASES.map((one) => {
        const value = values[one]
        const from = ((Math.min(0, value) - low) * 100) / span
        const width = (Math.abs(value) * 100) / span
        return (
          <li key={one}>
            <span>{words(`sensitivity.${one}`, blanks)}</span>
            <span className={s['barSpace']} data-print="exact">
              <i
                className={cx(s['bar'], one !== 'base' && s['shaken'], value < 0 && s['losing'])}
                style={{ marginLeft: `${from}%`, width: `${Math.max(0.6, width)}%` }}
              />
            </span>
            <b>{format.percent(value, 1)}</b>
          </li>
        )
      })}
    </ul>
  )
}

const SHOWN = 3

/** The room's own assumptions first, then what was changed from the method, then the rest. */
function Rests({ view, onAssumptions }: WhatIfCardProps) {
  const t = useTexts(caseTexts)
  const words = useTexts(roiVocabulary)
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const own = view.businessCase.assumptions.filter(({ text }) => text.trim() !== '')
  const standard = standardHypotheses(view, language)
  const ordered = [
    ...own.map(({ id, text, basis }) => ({ id: String(id), text, basis })),
    ...standard
      .toSorted((a, b) => Number(b.changed) - Number(a.changed))
      .filter(({ value }) => value !== '')
      .map(({ id, label, value, basis }) => ({
        id,
        text: words('assumption.named', { label, value }),
        basis,
      })),
  ]
  if (ordered.length === 0) return null
  return (
    <div className={s['rests']}>
      <div className={s['restsHead']}>
        <h3>{t('whatIf.rests')}</h3>
        {!presenting && (
          <Button variant="link" size="small" onClick={onAssumptions}>
            {t('whatIf.all', { count: own.length + standard.length })}
          </Button>
        )}
      </div>
      <ul>
        {ordered.slice(0, SHOWN).map(({ id, text, basis }) => (
          <li key={id}>
            <BasisChip basis={basis} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
