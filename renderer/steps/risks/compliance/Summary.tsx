import { complianceRows } from '../../../../shared/content/compliance/checklist'
import { localized } from '../../../../shared/kernel/text'
import { writingOf } from '../../../../shared/kernel/writing'
import { shownColour } from '../../../../shared/rules/colour'
import {
  COMPLIANCE_AMBER_FROM,
  COMPLIANCE_GREEN_FROM,
  COMPLIANCE_ROWS,
  type ComplianceRow,
  DECISIVE_COMPLIANCE_ROWS,
} from '../../../../shared/rules/compliance-completion'
import type { ComplianceView } from '../../../../shared/steps/legal/compliance-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { ProgressBar } from '../../../ui/ProgressBar'
import s from './compliance.module.css'
import { complianceTexts } from './texts'

const TONES = { green: 'ok', amber: 'warn', red: 'off', grey: 'neutral' } as const

/** How far the checklist is, its colour and the rule behind it. */
export function Summary({ view }: { readonly view: ComplianceView }) {
  const t = useTexts(complianceTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { list } = writingOf(language)
  const { value } = view.completion
  const colour = shownColour(view.completion)
  const percent = formats.percent(Math.floor(value?.percent ?? 0), 0)
  const names = (rows: readonly ComplianceRow[]) =>
    list(rows.map((row) => localized(complianceRows[row].label, language)))
  return (
    <Card title={t('summary.title')} className={s['summary']}>
      <div className={s['figure']}>
        <b>{value === null ? t('summary.none') : percent}</b>
        <Status tone={TONES[colour]}>{t(`summary.colour.${colour}`)}</Status>
      </div>
      <ProgressBar
        share={(value?.percent ?? 0) / 100}
        label={t('summary.label', { percent })}
        tone={colour === 'red' ? 'weak' : 'default'}
      />
      <p>
        {t('summary.of', { applicable: value?.applicable ?? 0, total: COMPLIANCE_ROWS.length })}
      </p>
      {value !== null && value.refused.length > 0 && (
        <p className={s['red']}>{t('summary.red', { rows: names(value.refused) })}</p>
      )}
      <p className={s['rule']}>
        {t('summary.rule', {
          green: formats.percent(COMPLIANCE_GREEN_FROM, 0),
          amber: formats.percent(COMPLIANCE_AMBER_FROM, 0),
          decisive: names(DECISIVE_COMPLIANCE_ROWS),
        })}
      </p>
    </Card>
  )
}
