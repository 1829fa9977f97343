import type { UseCase } from '../../../../shared/domain/use-case'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { DayAnswer } from '../../../forms/DayAnswer'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Switch } from '../../../ui/Checkbox'
import s from './law.module.css'
import type { LegalEdits } from './use-legal-edits'
import { verdictTexts } from './verdict-texts'

interface LawyerProps {
  readonly useCase: UseCase
  readonly legal: LegalView
  readonly edits: LegalEdits
}

/** A doubt that a lawyer settles: asked, of whom, what came back. */
export function Lawyer({ useCase, legal, edits }: LawyerProps) {
  const t = useTexts(verdictTexts)
  const lawyer = legal.assessment?.lawyer
  const gate = legal.findings?.lawyerGate === true
  const asked = lawyer?.asked === true
  const settled = lawyer?.settled === true
  return (
    <Card title={t('lawyer.title')}>
      <Callout tone={legal.lawyerOpen ? 'warn' : settled ? 'ok' : 'info'}>
        {t(gate || asked ? 'lawyer.gate' : 'lawyer.free')}
      </Callout>
      <div className={s['stack']}>
        <Switch
          label={t('lawyer.asked')}
          checked={asked}
          onChange={(next) => void edits.edit(useCase, { lawyer: { asked: next } })}
        />
        {(asked || settled) && (
          <>
            <div className={s['pair']}>
              <TextAnswer
                label={t('lawyer.who')}
                stored={lawyer?.who ?? ''}
                commit={(who) => edits.edit(useCase, { lawyer: { who } })}
              />
              <DayAnswer
                label={t('lawyer.on')}
                value={lawyer?.on ?? null}
                onAnswer={(on) => void edits.edit(useCase, { lawyer: { on } })}
              />
            </div>
            <LongAnswer
              label={t('lawyer.opinion')}
              stored={lawyer?.opinion ?? ''}
              commit={(opinion) => edits.edit(useCase, { lawyer: { opinion } })}
            />
            <Switch
              label={t('lawyer.settled')}
              hint={t('lawyer.settledHint')}
              checked={settled}
              onChange={(next) => void edits.edit(useCase, { lawyer: { settled: next } })}
            />
          </>
        )}
      </div>
    </Card>
  )
}
