import { riskQuestions } from '../../../../shared/content/risks/workshop'
import { caseRisks } from '../../../../shared/rules/risk-view'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { StepQuestions } from '../../../forms/step-questions/StepQuestions'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Page } from '../Page'
import { questionTexts } from './texts'

/** The four questions of step 2 and its two standing prompts (method.md 5.1). */
export function Questions() {
  const t = useTexts(questionTexts)
  return (
    <Page tab="questions" title={t('title')} sentence={t('sentence')}>
      <StepQuestions
        questions={riskQuestions}
        beside={{ 'risk.q.fallback': <FallbackFact />, 'risk.q.vendor-dependence': <ExitLink /> }}
      />
    </Page>
  )
}

function FallbackFact() {
  const t = useTexts(questionTexts)
  const { now } = useActions()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const today = now().slice(0, 10)
  const states = project.useCases.live
    .map((useCase) => caseRisks(project, useCase, today).need.value)
    .filter((need) => need?.required === true)
    .map((need) => need?.state)
  if (states.length === 0) return null
  return (
    <p>
      {t('fallbacks', {
        count: states.length,
        written: states.filter((state) => state !== 'none').length,
        tested: states.filter((state) => state === 'tested').length,
      })}{' '}
      <a href={href('risks', 'fallback')}>{t('openFallbacks')}</a>
    </p>
  )
}

function ExitLink() {
  const t = useTexts(questionTexts)
  const { href } = usePlace()
  return (
    <p>
      <a href={href('tools')}>{t('openExit')}</a>
    </p>
  )
}
