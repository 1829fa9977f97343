import { bases, confidenceLevels } from '../../../../shared/content/costs/assumptions'
import { benefitFactors } from '../../../../shared/content/costs/benefit-factors'
import { BASES, BENEFIT_FACTORS, CONFIDENCES } from '../../../../shared/domain/business-case'
import { localized } from '../../../../shared/kernel/text'
import { upperFirst } from '../../../../shared/kernel/writing'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { BusinessCaseView } from '../../../../shared/rules/business-case-view'
import { HIGH_REALISATION } from '../../../../shared/steps/roi/checks'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { TextAnswer } from '../../../forms/TextAnswer'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Drawer } from '../../../ui/Drawer'
import { Row, Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { BenefitAmounts } from './BenefitAmounts'
import s from './lines.module.css'
import { linesTexts } from './lines-texts'
import { caseTexts } from './texts'
import type { CaseActions } from './use-business-case'

interface BenefitDrawerProps {
  readonly view: BusinessCaseView
  readonly id: string
  readonly actions: CaseActions
  readonly onClose: () => void
}

/** Every field of one gain: how it becomes euros, its range, how sure the room is. */
export function BenefitDrawer({ view, id, actions, onClose }: BenefitDrawerProps) {
  const t = useTexts(linesTexts)
  const page = useTexts(caseTexts)
  const words = useTexts(vocabulary)
  const format = useFormats()
  const { language } = useLanguage()
  const line = view.businessCase.benefits.find((known) => known.id === id)
  if (!line) return null
  const guide = benefitFactors[line.factor]
  const name = line.label === '' ? localized(guide.label, language) : line.label
  const edit = (facts: Parameters<CaseActions['editBenefit']>[1]) => actions.editBenefit(id, facts)
  const proposed =
    line.confidence === null ? null : confidenceLevels[line.confidence].realisationPct
  const standard = line.factor === 'time' ? confidenceLevels.medium.realisationPct : 100
  return (
    <Drawer
      open
      onClose={onClose}
      title={name}
      eyebrow={<span className={s['faint']}>{t('benefit.edit')}</span>}
      sentence={localized(guide.monetised, language)}
      closeLabel={page('close')}
      footer={
        <Button
          size="small"
          variant="subtle"
          icon="trash"
          onClick={() => {
            actions.removeBenefit(id, t('gains.removed', { name }))
            onClose()
          }}
        >
          {t('benefit.remove')}
        </Button>
      }
    >
      <Stack gap={4}>
        <SelectField
          label={t('benefit.factor')}
          value={line.factor}
          onChange={(factor) => factor !== null && void edit({ factor })}
          options={BENEFIT_FACTORS.map((value) => ({
            value,
            label: localized(benefitFactors[value].label, language),
          }))}
        />
        <TextAnswer
          label={t('benefit.label')}
          stored={line.label}
          commit={(label) => edit({ label })}
        />
        <BenefitAmounts line={line} edit={edit} />
        <NumberAnswer
          label={t('benefit.realisation')}
          unit="%"
          min={0}
          max={100}
          value={line.realisationPct}
          onAnswer={(realisationPct) => void edit({ realisationPct })}
          hint={
            (line.realisationPct ?? 0) > HIGH_REALISATION && line.factor === 'time'
              ? t('benefit.realisationHigh', { limit: format.percent(HIGH_REALISATION) })
              : t('benefit.realisationHint', { value: format.percent(standard) })
          }
        />
        <Row gap={3} align="top">
          <NumberAnswer
            label={t('benefit.low')}
            unit="%"
            min={-100}
            max={0}
            value={line.lowPct}
            onAnswer={(lowPct) => void edit({ lowPct: lowPct ?? 0 })}
          />
          <NumberAnswer
            label={t('benefit.high')}
            unit="%"
            min={0}
            max={1_000}
            value={line.highPct}
            onAnswer={(highPct) => void edit({ highPct: highPct ?? 0 })}
          />
        </Row>
        <SelectField
          label={t('benefit.confidence')}
          value={line.confidence}
          emptyLabel={t('line.basisNone')}
          onChange={(confidence) => void edit({ confidence })}
          hint={
            line.confidence === null
              ? undefined
              : localized(confidenceLevels[line.confidence].meaning, language)
          }
          options={CONFIDENCES.map((value) => ({ value, label: words(`confidence.${value}`) }))}
        />
        {line.factor === 'time' && proposed !== null && proposed !== line.realisationPct && (
          <div>
            <Button
              size="small"
              variant="link"
              onClick={() => void edit({ realisationPct: proposed })}
            >
              {t('benefit.propose', { value: format.percent(proposed) })}
            </Button>
          </div>
        )}
        <SelectField
          label={t('line.basis')}
          value={line.basis}
          emptyLabel={t('line.basisNone')}
          onChange={(basis) => void edit({ basis })}
          options={BASES.map((value) => ({
            value,
            label: upperFirst(localized(bases[value].label, language)),
          }))}
        />
        <TextAnswer label={t('line.note')} stored={line.note} commit={(note) => edit({ note })} />
        <div>
          <div className={s['label']}>{t('benefit.proof')}</div>
          <p className={s['hint']}>{localized(guide.proof, language)}</p>
        </div>
      </Stack>
    </Drawer>
  )
}
