import { bases } from '../../../../shared/content/costs/assumptions'
import { costFactors } from '../../../../shared/content/costs/cost-factors'
import { BASES, COST_FACTORS } from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { upperFirst } from '../../../../shared/kernel/writing'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { costLineName } from '../../../../shared/steps/roi/line-name'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Switch } from '../../../ui/Checkbox'
import { Drawer } from '../../../ui/Drawer'
import { Row, Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { Segmented } from '../../../ui/Segmented'
import s from './lines.module.css'
import { linesTexts } from './lines-texts'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface CostDrawerProps {
  readonly view: BusinessCaseView
  readonly id: string
  readonly actions: CaseActions
  readonly onClose: () => void
}

/** Every field of one cost line. */
export function CostDrawer({ view, id, actions, onClose }: CostDrawerProps) {
  const t = useTexts(linesTexts)
  const page = useTexts(caseTexts)
  const format = useFormats()
  const { language } = useLanguage()
  const line = view.businessCase.costs.find((known) => known.id === id)
  if (!line) return null
  const guide = costFactors[line.factor]
  const name = localized(guide.label, language)
  const edit = (facts: Parameters<CaseActions['editCost']>[1]) => actions.editCost(id, facts)
  return (
    <Drawer
      open
      onClose={onClose}
      title={costLineName(line, language)}
      eyebrow={<span className={s['faint']}>{t('line.edit')}</span>}
      sentence={localized(guide.includes, language)}
      closeLabel={page('close')}
      footer={
        <Button
          size="small"
          variant="subtle"
          icon="trash"
          onClick={() => {
            actions.removeCost(id, t('costs.removed', { name }))
            onClose()
          }}
        >
          {t('line.remove')}
        </Button>
      }
    >
      <Stack gap={4}>
        <SelectField
          label={t('line.factor')}
          value={line.factor}
          onChange={(factor) => factor !== null && void edit({ factor })}
          options={COST_FACTORS.map((value) => ({
            value,
            label: localized(costFactors[value].label, language),
          }))}
        />
        <TextAnswer
          label={t('line.label')}
          stored={line.label}
          commit={(label) => edit({ label })}
        />
        <div>
          <div className={s['label']}>{t('line.period')}</div>
          <Segmented
            label={t('line.period')}
            value={line.period}
            onChange={(period) => void edit({ period })}
            options={[
              { value: 'one-off', label: t('line.once') },
              { value: 'yearly', label: t('line.yearly') },
              { value: 'monthly', label: t('line.monthly') },
            ]}
          />
        </div>
        <NumberAnswer
          label={t('line.amount')}
          unit="€"
          min={0}
          value={line.amount}
          disabled={line.seats !== null && line.unitPrice !== null}
          onAnswer={(amount) => void edit({ amount })}
        />
        <Row gap={3} align="top">
          <NumberAnswer
            label={t('line.seats')}
            min={0}
            decimals={0}
            value={line.seats}
            onAnswer={(seats) => void edit({ seats })}
          />
          <NumberAnswer
            label={t('line.price')}
            unit={t('line.priceUnit')}
            min={0}
            value={line.unitPrice}
            onAnswer={(unitPrice) => void edit({ unitPrice })}
          />
        </Row>
        <p className={s['hint']}>{t('line.seatsHint')}</p>
        <Switch
          label={t('line.withVolume')}
          checked={line.withVolume}
          onChange={(withVolume) => void edit({ withVolume })}
        />
        <SelectField
          label={t('line.basis')}
          value={line.basis}
          emptyLabel={t('line.basisNone')}
          onChange={(basis) => void edit({ basis })}
          hint={line.basis === null ? undefined : localized(bases[line.basis].meaning, language)}
          options={BASES.map((value) => ({
            value,
            label: upperFirst(localized(bases[value].label, language)),
          }))}
        />
        <TextAnswer label={t('line.note')} stored={line.note} commit={(note) => edit({ note })} />
        {guide.usual && (
          <div>
            <div className={s['label']}>{t('line.usual')}</div>
            <p className={s['hint']}>
              {t('line.vendor', {
                range: t(`line.unit.${guide.usual.unit}`, {
                  low: format.number(guide.usual.low),
                  high: format.number(guide.usual.high),
                }),
              })}
            </p>
          </div>
        )}
      </Stack>
    </Drawer>
  )
}
