/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */
import { type ReactNode, useState } from 'react'
import { paybackKinds, returnFigures } from '../../../../shared/content/costs/formulas'
import type { Computed } from '../../../../shared/kernel/computed'
import { localized } from '../../../../shared/kernel/text'
import { roiVocabulary } from '../../../../shared/locales/roi-vocabulary'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import type { CaseFigures } from '../../../../shared/rules/case-figures'
import type { Payback } from '../../../../shared/rules/payback'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { IconButton } from '../../../ui/IconButton'
import { Popover } from '../../../ui/Popover'
import s from './case.module.css'
import { caseTexts } from './texts'

/** The headline return and its range, what is spent and gained, the first year apart. */
export function Headline({ view }: { readonly view: BusinessCaseView }) {
  const t = useTexts(caseTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { presenting } = usePlace()
  const figures = view.figures.value
  const years = t('head.years', { count: view.businessCase.years })
  const percent = (value: Computed<number> | undefined): string =>
    value?.value === null || value === undefined ? words('empty') : format.percent(value.value, 1)
  const money = (euros: number | null | undefined): string =>
    euros === null || euros === undefined ? words('empty') : format.money(euros)
  const [low, high] = [figures?.range.cautious.f3.value, figures?.range.favourable.f3.value]
  return (
    <dl className={s['head']} aria-label={t('head.label')}>
      <div className={s['lead']}>
        <dt>
          {t('head.f3', { years })}
          {figures && !presenting && <Details figures={figures} />}
        </dt>
        <dd data-testid="headline-roi">
          {percent(figures?.f3)}{' '}
          {typeof low === 'number' && typeof high === 'number' && low !== high && (
            <small>
              {t('head.range', { low: format.number(low, 0), high: format.percent(high, 0) })}
            </small>
          )}
        </dd>
      </div>
      <Figure label={t('head.cost', { years })} value={money(figures?.tco)} />
      <Figure label={t('head.gains', { years })} value={money(figures?.benefitsTotal)} />
      <Figure
        label={t('head.firstYear')}
        value={money(figures?.firstYear)}
        beside={
          figures && figures.f1.value !== null
            ? t('head.firstYearRoi', { value: percent(figures.f1) })
            : undefined
        }
      />
    </dl>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly beside?: string | undefined
}

const Figure = ({ label, value, beside }: FigureProps) => (
  <div>
    <dt>{label}</dt>
    <dd>
      {value} {beside !== undefined && <small>{beside}</small>}
    </dd>
  </div>
)

/** Every other figure under its own name, so that none is taken for the headline. */
function Details({ figures }: { readonly figures: CaseFigures }) {
  const t = useTexts(caseTexts)
  const words = useTexts(roiVocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const percent = ({ value }: Computed<number>): string =>
    value === null ? words('empty') : format.percent(value, 1)
  const months = ({ value }: Computed<Payback>): string => {
    if (value === null) return words('payback.none')
    return value.ceil === null
      ? words('payback.never')
      : words('payback.months', { count: value.ceil })
  }
  const returns = [
    ['F3', figures.f3],
    ['F1', figures.f1],
    ['F2', figures.f2],
    ['F4', figures.f4],
    ['gross', figures.grossRatio],
  ] as const
  const paybacks = [
    ['simulated', figures.paybackSimulated],
    ['net', figures.paybackNet],
    ['simple', figures.paybackSimple],
  ] as const
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('head.otherTitle')}
      trigger={
        <IconButton
          icon="info"
          size="small"
          variant="subtle"
          quiet
          data-print="hide"
          label={t('head.more')}
          onClick={() => setOpen(!open)}
        />
      }
    >
      <div className={s['details']} role="group" aria-label={t('head.otherTitle')} tabIndex={0}>
        <h3>{t('head.otherTitle')}</h3>
        <dl>
          {returns.map(([id, value]) => (
            <Detail
              key={id}
              name={localized(returnFigures[id].label, language)}
              value={percent(value)}
              explanation={
                id === 'F1' && figures.f1WithoutRamp.value !== null
                  ? `${localized(returnFigures[id].explanation, language)} ${t('head.rampless', { value: percent(figures.f1WithoutRamp) })}`
                  : localized(returnFigures[id].explanation, language)
              }
            />
          ))}
        </dl>
        <h3>{t('head.paybackTitle')}</h3>
        <dl>
          {paybacks.map(([id, value]) => (
            <Detail
              key={id}
              name={localized(paybackKinds[id].label, language)}
              value={months(value)}
              explanation={localized(paybackKinds[id].explanation, language)}
            />
          ))}
        </dl>
      </div>
    </Popover>
  )
}

interface DetailProps {
  readonly name: ReactNode
  readonly value: string
  readonly explanation: string
}

const Detail = ({ name, value, explanation }: DetailProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
    <dd className={s['why']}>{explanation}</dd>
  </div>
)
