import { vocabulary } from '../../../../shared/locales/vocabulary'
import type { AiVerdict } from '../../../../shared/rules/ai-vs-automation'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout, type Tone } from '../../../ui/Callout'
import type { PartProps } from './part-props'
import s from './record.module.css'
import { Reasons } from './Reasons'
import { recordTexts } from './texts'

const TESTS = ['autonomy', 'adaptability', 'trained', 'rulesKnown'] as const
const TONES = { ai: 'ok', hybrid: 'info', automation: 'warn' } as const satisfies Record<
  AiVerdict,
  Tone
>

/** Is AI needed, or would rules do: four questions and what they conclude (method.md 3.5). */
export function AiTest({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const { ai } = viewOf(useCase, settings)
  const verdict = ai.value?.verdict ?? 'unknown'
  return (
    <div className={s['stack']}>
      <Callout
        tone={ai.value === null ? 'info' : ai.value.warning ? 'warn' : TONES[ai.value.verdict]}
        live
        title={`${words(`aiVerdict.${verdict}.label`)}.`}
      >
        {words(`aiVerdict.${verdict}.help`)}
        {ai.value !== null && (
          <>
            {' '}
            {t(ai.value.score < 2 ? 'ai.score' : 'ai.scores', {
              score: formats.number(ai.value.score),
            })}
          </>
        )}
        <Reasons reasons={ai.reasons} />
      </Callout>
      {TESTS.map((test) => (
        <YpnAnswer
          key={test}
          label={words(`aiTest.${test}.label`)}
          hint={words(`aiTest.${test}.help`)}
          value={useCase.aiVsAutomation[test]}
          onAnswer={(answer) => edit({ aiVsAutomation: { [test]: answer } })}
        />
      ))}
      <p className={s['help']}>{t('ai.reminder')}</p>
    </div>
  )
}
