import type { ReactNode } from 'react'
import { type ToolQuestionId, toolQuestions } from '../../../../shared/content/tools/workshop'
import { stepState } from '../../../../shared/steps/workshop/step-answers'
import { StepQuestions } from '../../../forms/step-questions/StepQuestions'
import { useStepAnswers } from '../../../forms/step-questions/use-step-answers'
import { useTexts } from '../../../i18n/language'
import { Page } from '../Page'
import { Known } from './Known'
import { questionTexts } from './texts'

const BESIDE: Readonly<Record<ToolQuestionId, ReactNode>> = {
  'tool.q.fit-need': <Known about="fit" />,
  'tool.q.security-compliance': <Known about="security" />,
  'tool.q.rights-restrictions': <Known about="rights" />,
  'tool.q.ai-referent': <Known about="lead" />,
  'tool.q.budget': <Known about="budget" />,
}

/** The five questions of step 3. */
export function Questions() {
  const t = useTexts(questionTexts)
  const { answers } = useStepAnswers()
  const { answered, counted } = stepState(toolQuestions, answers)
  return (
    <Page
      tab="questions"
      title={t('title')}
      sentence={
        answered === counted ? t('all') : t('left', { count: counted - answered, total: counted })
      }
    >
      <StepQuestions questions={toolQuestions} beside={BESIDE} />
    </Page>
  )
}
