import { useState } from 'react'
import { costFactors } from '../../../../shared/content/costs/cost-factors'
import type { CostFactor } from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { lowerFirst, upperFirst } from '../../../../shared/kernel/writing'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import type { CostTable } from '../../../../shared/steps/roi/cost-table'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { linesTexts } from './lines-texts'
import s from './lines.module.css'
import type { CaseActions } from './use-business-case'

interface ForgottenCostsProps {
  readonly view: BusinessCaseView
  readonly table: CostTable
  readonly actions: CaseActions
}

/** Factors nobody has a line for: « oublié ? », to add or to set aside; then those set aside, to reopen. */
export function ForgottenCosts({ view, table, actions }: ForgottenCostsProps) {
  const t = useTexts(linesTexts)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const nameOf = (factor: CostFactor) => localized(costFactors[factor].label, language)
  const listed = new Set(view.businessCase.costs.map(({ factor }) => factor))
  const asked = table.forgotten.filter((factor) => !listed.has(factor))
  return (
    <>
      {asked.length > 0 && !open && (
        <div className={s['asked']}>
          <Icon name="warning" size={16} />
          <span>
            {t('costs.asked', {
              names: upperFirst(asked.map((factor) => lowerFirst(nameOf(factor))).join(', ')),
            })}
          </span>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('costs.answer')}
          </Button>
        </div>
      )}
      {asked.length > 0 && open && (
        <ul className={s['forgotten']} aria-label={t('costs.forgotten')}>
          {asked.map((factor) => {
            const name = nameOf(factor)
            return (
              <li key={factor}>
                <div>
                  <b>
                    {t('costs.forgotten')} {name}.
                  </b>{' '}
                  {localized(costFactors[factor].forgotten, language)}
                </div>
                <Button
                  size="small"
                  aria-label={t('costs.addFor', { name })}
                  onClick={() => {
                    if (actions.addCost(factor) !== null) actions.said(t('costs.added', { name }))
                  }}
                >
                  {t('costs.addThis')}
                </Button>
                <Button
                  size="small"
                  variant="subtle"
                  aria-label={t('costs.notNeededFor', { name })}
                  onClick={() => {
                    if (actions.addCost(factor, { amount: 0, basis: 'chosen' }) !== null)
                      actions.said(t('costs.notNeededDone', { name }))
                  }}
                >
                  {t('costs.notNeeded')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {table.setAside.length > 0 && (
        <p className={s['zero']}>
          {t('costs.zero')}{' '}
          {table.setAside.map((line, index) => {
            const name = line.label === '' ? nameOf(line.factor) : line.label
            return (
              <span key={line.id}>
                <Button
                  size="small"
                  variant="link"
                  aria-label={t('costs.reopen', { name })}
                  onClick={() => void actions.editCost(line.id, { amount: null, basis: null })}
                >
                  {lowerFirst(name)}
                </Button>
                {index < table.setAside.length - 1 && ', '}
              </span>
            )
          })}
        </p>
      )}
    </>
  )
}
