import { bases } from '../../../../shared/content/costs/assumptions'
import { benefitFactors } from '../../../../shared/content/costs/benefit-factors'
import { costFactors } from '../../../../shared/content/costs/cost-factors'
import { BASES, type Basis } from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { upperFirst } from '../../../../shared/kernel/writing'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { isSetAside } from '../../../../shared/steps/roi/cost-table'
import { standardHypotheses } from '../../../../shared/steps/roi/hypotheses'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { Drawer } from '../../../ui/Drawer'
import { IconButton } from '../../../ui/IconButton'
import { SelectField } from '../../../ui/SelectField'
import { BasisChip } from './BasisChip'
import s from './assumptions.module.css'
import { linesTexts } from './lines-texts'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface AssumptionsDrawerProps {
  readonly open: boolean
  readonly view: BusinessCaseView
  readonly actions: CaseActions
  readonly onClose: () => void
}

/** What the figures rest on: the room's words, the basis of each line, what the method fixed and where from. */
export function AssumptionsDrawer({ open, view, actions, onClose }: AssumptionsDrawerProps) {
  const t = useTexts(linesTexts)
  const page = useTexts(caseTexts)
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('assumptions.title')}
      sentence={t('assumptions.sentence')}
      closeLabel={page('close')}
    >
      <div className={s['parts']}>
        <Own view={view} actions={actions} />
        <Lines view={view} actions={actions} />
        <Standard view={view} />
      </div>
    </Drawer>
  )
}

function Own({ view, actions }: Pick<AssumptionsDrawerProps, 'view' | 'actions'>) {
  const t = useTexts(linesTexts)
  const { assumptions } = view.businessCase
  return (
    <section>
      <h3>{t('assumptions.own')}</h3>
      {assumptions.length === 0 && <p className={s['faint']}>{t('assumptions.ownEmpty')}</p>}
      <ul className={s['own']}>
        {assumptions.map(({ id, text, basis }, index) => (
          <li key={id}>
            <LongAnswer
              label={t('assumptions.text', { number: index + 1 })}
              hideLabel
              stored={text}
              commit={(next) => actions.editAssumption(id, { text: next })}
            />
            <div className={s['row']}>
              <BasisSelect
                label={t('assumptions.basisOf', { number: index + 1 })}
                value={basis}
                onChange={(next) =>
                  next !== null && void actions.editAssumption(id, { basis: next })
                }
              />
              <IconButton
                icon="trash"
                size="small"
                variant="subtle"
                quiet
                label={t('assumptions.removeOf', { number: index + 1 })}
                onClick={() => actions.removeAssumption(id, t('assumptions.removed'))}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button size="small" icon="add" onClick={actions.addAssumption}>
        {t('assumptions.add')}
      </Button>
    </section>
  )
}

interface BasisSelectProps {
  readonly label: string
  readonly value: Basis | null
  readonly onChange: (basis: Basis | null) => void
  readonly emptyLabel?: string
}

function BasisSelect({ label, value, onChange, emptyLabel }: BasisSelectProps) {
  const { language } = useLanguage()
  return (
    <SelectField
      label={label}
      hideLabel
      small
      value={value}
      emptyLabel={emptyLabel}
      onChange={onChange}
      options={BASES.map((one) => ({
        value: one,
        label: upperFirst(localized(bases[one].label, language)),
      }))}
    />
  )
}

/** Basis of the figures typed in, one line each. */
function Lines({ view, actions }: Pick<AssumptionsDrawerProps, 'view' | 'actions'>) {
  const t = useTexts(linesTexts)
  const { language } = useLanguage()
  const { costs, benefits } = view.businessCase
  const lines = [
    ...benefits.map((line) => ({
      id: String(line.id),
      name: line.label || localized(benefitFactors[line.factor].label, language),
      basis: line.basis,
      note: line.note,
      onChange: (basis: Basis | null) => void actions.editBenefit(line.id, { basis }),
    })),
    ...costs
      .filter((line) => !isSetAside(line))
      .map((line) => ({
        id: String(line.id),
        name: line.label || localized(costFactors[line.factor].label, language),
        basis: line.basis,
        note: line.note,
        onChange: (basis: Basis | null) => void actions.editCost(line.id, { basis }),
      })),
  ]
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{t('assumptions.lines')}</h3>
      <ul className={s['lines']}>
        {lines.map(({ id, name, basis, note, onChange }) => (
          <li key={id}>
            <span>
              {name}
              {note !== '' && <small>{note}</small>}
            </span>
            <BasisSelect
              label={name}
              value={basis}
              emptyLabel={t('line.basisNone')}
              onChange={onChange}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standard({ view }: Pick<AssumptionsDrawerProps, 'view'>) {
  const t = useTexts(linesTexts)
  const { language } = useLanguage()
  return (
    <section>
      <h3>{t('assumptions.standard')}</h3>
      <ul className={s['standard']}>
        {standardHypotheses(view, language).map((one) => (
          <li key={one.id}>
            <div className={s['name']}>
              <b>{one.label}</b>
              <BasisChip basis={one.basis} />
            </div>
            {one.value !== '' && (
              <div className={s['value']}>
                {one.changed
                  ? t('assumptions.value', { value: one.value, standard: one.standard })
                  : one.value}
              </div>
            )}
            <p>{one.reason}</p>
            {one.vendorClaim && <Chip tone="warn">{t('assumptions.vendor')}</Chip>}
          </li>
        ))}
      </ul>
    </section>
  )
}
