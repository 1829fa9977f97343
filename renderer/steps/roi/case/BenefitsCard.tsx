import { benefitFactors, intangibleFactors } from '../../../../shared/content/costs/benefit-factors'
import {
  BENEFIT_FACTORS,
  INTANGIBLE_FACTORS,
  type BenefitFactor,
} from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { lowerFirst } from '../../../../shared/kernel/writing'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import {
  benefitFormula,
  type BenefitRow,
  benefitTable,
} from '../../../../shared/steps/roi/benefit-table'
import { benefitLineName } from '../../../../shared/steps/roi/line-name'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import type { Opened } from './CaseSheet'
import { linesTexts } from './lines-texts'
import s from './lines.module.css'
import { RangeBar } from './RangeBar'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface BenefitsCardProps {
  readonly view: BusinessCaseView
  readonly actions: CaseActions
  readonly onOpen: (opened: Opened) => void
}

/** Gains a year at full pace, as ranges; what has no figure is named below and never added. */
export function BenefitsCard({ view, actions, onOpen }: BenefitsCardProps) {
  const t = useTexts(linesTexts)
  const format = useFormats()
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const { rows, most, total } = benefitTable(view)
  const nameOf = (factor: BenefitFactor) => localized(benefitFactors[factor].label, language)
  const spread = sameSpread(rows)

  return (
    <Card
      flush
      title={t('gains.title')}
      className={s['card']}
      aside={
        spread &&
        t('gains.aside', { low: format.percent(spread[0]), high: `+${format.percent(spread[1])}` })
      }
    >
      {rows.length === 0 ? (
        <p className={s['empty']}>{t('gains.empty')}</p>
      ) : (
        <table className={s['table']}>
          <thead>
            <tr>
              <th scope="col">{t('gains.gain')}</th>
              <th scope="col" className={s['rangeCell']}>
                {t('gains.range')}
              </th>
              <th scope="col" className={s['end']}>
                {t('gains.likely')}
              </th>
              {!presenting && <th aria-hidden="true" />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GainRow
                key={row.line.id}
                row={row}
                name={benefitLineName(row.line, language)}
                most={most}
                onOpen={onOpen}
              />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <td colSpan={2}>{t('gains.total')}</td>
                <td className={s['sum']} data-testid="gains-total">
                  {format.money(total.likely)}
                </td>
                {!presenting && <td aria-hidden="true" />}
              </tr>
            </tfoot>
          )}
        </table>
      )}
      <div className={s['below']}>
        <Intangibles view={view} actions={actions} />
        {!presenting && (
          <div className={s['buttons']} data-print="hide">
            <Menu
              position="bottom-start"
              trigger={
                <Button size="small" icon="add">
                  {t('gains.add')}
                </Button>
              }
              items={BENEFIT_FACTORS.map((factor) => ({
                id: factor,
                label: nameOf(factor),
                onSelect: () => {
                  const id = actions.addBenefit(factor)
                  if (id !== null) onOpen({ kind: 'benefit', id })
                },
              }))}
            />
            <Menu
              position="bottom-start"
              trigger={
                <Button size="small" variant="subtle" icon="add">
                  {t('gains.addIntangible')}
                </Button>
              }
              items={INTANGIBLE_FACTORS.map((factor) => ({
                id: factor,
                label: localized(intangibleFactors[factor].label, language),
                onSelect: () => actions.addIntangible(factor),
              }))}
            />
          </div>
        )}
      </div>
    </Card>
  )
}

interface GainRowProps {
  readonly row: BenefitRow
  readonly name: string
  readonly most: number
  readonly onOpen: (opened: Opened) => void
}

function GainRow({ row, name, most, onOpen }: GainRowProps) {
  const t = useTexts(linesTexts)
  const page = useTexts(caseTexts)
  const words = useTexts(vocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const { line, range } = row
  return (
    <tr className={s['tall']}>
      <th scope="row">
        <div className={s['name']}>{name}</div>
        <div className={s['faint']}>{benefitFormula(row, language)}</div>
        {line.confidence !== null && (
          <div className={s['faint']}>
            {t('gains.confidence', { level: lowerFirst(words(`confidence.${line.confidence}`)) })}
          </div>
        )}
      </th>
      <td className={s['rangeCell']}>{range && <RangeBar range={range} most={most} />}</td>
      <td className={s['money']}>
        {range ? (
          format.money(range.likely)
        ) : (
          <span className={s['faint']}>{t('gains.notCounted')}</span>
        )}
      </td>
      {!presenting && (
        <td className={s['tools']} data-print="hide">
          <IconButton
            icon="edit"
            size="small"
            variant="subtle"
            label={page('edit', { name })}
            onClick={() => onOpen({ kind: 'benefit', id: line.id })}
          />
        </td>
      )}
    </tr>
  )
}

/** The two ends in percent when all lines share them. */
function sameSpread(rows: readonly BenefitRow[]): readonly [number, number] | null {
  const [first] = rows
  if (!first) return null
  const { lowPct, highPct } = first.line
  const same = rows.every(({ line }) => line.lowPct === lowPct && line.highPct === highPct)
  return same ? [lowPct, highPct] : null
}

function Intangibles({ view, actions }: Pick<BenefitsCardProps, 'view' | 'actions'>) {
  const t = useTexts(linesTexts)
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const { intangibles } = view.businessCase
  return (
    <div className={s['intangibles']}>
      <span className={s['faint']}>{t('gains.intangibles')}</span>
      {intangibles.length === 0 ? (
        <span>{t('gains.nothing')}</span>
      ) : (
        <ul>
          {intangibles.map(({ id, factor, label }) => {
            const name = label === '' ? localized(intangibleFactors[factor].label, language) : label
            return (
              <li key={id}>
                {name}
                {!presenting && (
                  <IconButton
                    icon="close"
                    size="small"
                    variant="subtle"
                    quiet
                    data-print="hide"
                    label={t('gains.removeIntangible', { name })}
                    onClick={() =>
                      actions.removeIntangible(id, t('gains.intangibleRemoved', { name }))
                    }
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
