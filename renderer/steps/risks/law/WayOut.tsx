import { lawQuestions } from '../../../../shared/content/law/questions'
import { localized } from '../../../../shared/kernel/text'
import type { FactKey } from '../../../../shared/rules/law/facts'
import type { Findings } from '../../../../shared/rules/law/findings'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { answerWords, type FactValue } from '../../../../shared/steps/legal/questionnaire'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { GradeBadge } from './GradeBadge'
import s from './law.module.css'
import { verdictTexts } from './verdict-texts'

const LINES = [
  'n63_procedural',
  'n63_improvesFinishedWork',
  'n63_deviation',
  'n63_preparatory',
  'n63_noSignificantRisk',
  'profiling',
] as const satisfies readonly FactKey[]

interface WayOutProps {
  readonly legal: LegalView
  readonly findings: Findings
  readonly onAsk: (key: FactKey) => void
}

/** Article 6(3): the four conditions, harmlessness, and the bar of profiling. Only where Annex III is at stake. */
export function WayOut({ legal, findings, onAsk }: WayOutProps) {
  const t = useTexts(verdictTexts)
  const { language } = useLanguage()
  const { facts } = legal
  const out = findings.tiers.includes('derogated-6-3')
  const listed = findings.reasons.some(({ id }) => id.startsWith('annex-iii.'))
  if (!listed && !out) return null
  const closed = facts.profiling === true
  return (
    <Card title={t('wayOut.title')} aside={<GradeBadge grade="A" />}>
      <p className={s['lead']}>{t(out ? 'wayOut.out' : 'wayOut.in')}</p>
      <p className={s['soft']}>{t(closed ? 'wayOut.bar' : 'wayOut.needs')}</p>
      <ul className={s['rows']} data-inset>
        {LINES.map((key) => {
          const question = lawQuestions.find((one) => one.key === key)
          if (question === undefined) return null
          return (
            <li key={key}>
              <span className={s['rowText']}>{localized(question.text, language)}</span>
              <button type="button" className={s['rowButton']} onClick={() => onAsk(key)}>
                {answerWords(question, facts[key] as FactValue | undefined, language)}
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
