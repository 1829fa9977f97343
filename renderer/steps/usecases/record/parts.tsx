import type { Changes } from '../../../../shared/commands/assign'
import {
  AI_FORMS,
  DATA_CRITERIA,
  FEASIBILITY_CRITERIA,
  IMPACT_CRITERIA,
  USE_CASE_QUESTIONS,
  type UseCase,
} from '../../../../shared/domain/use-case'
import type { AppError } from '../../../../shared/errors/app-error'
import type { Result } from '../../../../shared/kernel/result'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { LongAnswer, TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Pairs } from '../../../ui/KeyFigures'
import { Grid, Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { recordTexts } from './texts'

export interface PartProps {
  readonly useCase: UseCase
  readonly edit: (changes: Changes<UseCase>) => Result<unknown, AppError>
}

export function Qualification({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const departments = useProject((project) => project.departments)
  const people = useProject((project) => project.people)
  const objectives = useProject((project) => project.objectives)
  return (
    <Stack gap={4}>
      <TextAnswer
        label={t('title')}
        required
        stored={useCase.title}
        commit={(title) => edit({ title })}
      />
      <LongAnswer
        label={words('field.problem')}
        stored={useCase.problem}
        commit={(problem) => edit({ problem })}
      />
      <SelectField
        label={words('field.department')}
        emptyLabel={t('none')}
        value={useCase.departmentId}
        onChange={(departmentId) => edit({ departmentId })}
        options={departments.live.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={words('field.owner')}
        emptyLabel={t('nobody')}
        value={useCase.owner}
        onChange={(owner) => edit({ owner })}
        options={people.live.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={words('field.objective')}
        emptyLabel={t('none')}
        value={useCase.objectiveId}
        onChange={(objectiveId) => edit({ objectiveId })}
        options={objectives.live.map(({ id, code, title }) => ({
          value: id,
          label: `${code} ${title}`,
        }))}
      />
      <SelectField
        label={words('field.aiForm')}
        emptyLabel={t('none')}
        value={useCase.aiForm}
        onChange={(aiForm) => edit({ aiForm })}
        options={AI_FORMS.map((value) => ({ value, label: words(`aiForm.${value}.label`) }))}
      />
      <Grid columns={2}>
        <NumberAnswer
          label={words('field.users')}
          min={0}
          value={useCase.users}
          onAnswer={(users) => void edit({ users })}
        />
        <NumberAnswer
          label={words('field.casesPerMonth')}
          min={0}
          value={useCase.casesPerMonth}
          onAnswer={(casesPerMonth) => void edit({ casesPerMonth })}
        />
      </Grid>
      <YpnAnswer
        label={words('field.pain')}
        value={useCase.pain}
        onAnswer={(pain) => edit({ pain })}
      />
      <YpnAnswer
        label={words('field.processReviewed')}
        value={useCase.processReviewed}
        onAnswer={(processReviewed) => edit({ processReviewed })}
      />
      <LongAnswer
        label={words('field.hybridFlow')}
        stored={useCase.hybridFlow}
        commit={(hybridFlow) => edit({ hybridFlow })}
      />
      <LongAnswer
        label={words('field.edgeCases')}
        stored={useCase.edgeCases}
        commit={(edgeCases) => edit({ edgeCases })}
      />
      {useCase.imported.length > 0 && (
        <section aria-label={t('imported')}>
          <Pairs pairs={useCase.imported} />
        </section>
      )}
    </Stack>
  )
}

export function Marks({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const view = viewOf(
    {
      ...useCase,
      impact: { ...useCase.impact, direct: null },
      feasibility: { ...useCase.feasibility, direct: null },
    },
    settings,
  )
  const suggestion = viewOf(useCase, settings).suggestion
  const hint = (mean: number | null) =>
    t('directHint', { mean: mean === null ? t('noMean') : formats.number(mean, 2) })
  return (
    <Stack gap={4}>
      <NumberAnswer
        label={`${words('axis.impact.label')} : ${t('direct')}`}
        hint={hint(view.impact.value)}
        min={1}
        max={10}
        value={useCase.impact.direct}
        onAnswer={(direct) => void edit({ impact: { direct } })}
      />
      {IMPACT_CRITERIA.map((criterion) => (
        <NumberAnswer
          key={criterion}
          label={words(`impact.${criterion}.label`)}
          hint={words(`impact.${criterion}.help`)}
          min={1}
          max={10}
          value={useCase.impact.sub[criterion]}
          onAnswer={(mark) => void edit({ impact: { sub: { [criterion]: mark } } })}
        />
      ))}
      <NumberAnswer
        label={`${words('axis.feasibility.label')} : ${t('direct')}`}
        hint={hint(view.feasibility.value)}
        min={1}
        max={10}
        value={useCase.feasibility.direct}
        onAnswer={(direct) => void edit({ feasibility: { direct } })}
      />
      {FEASIBILITY_CRITERIA.map((criterion) => (
        <NumberAnswer
          key={criterion}
          label={words(`feasibility.${criterion}.label`)}
          hint={words(`feasibility.${criterion}.help`)}
          min={1}
          max={10}
          value={useCase.feasibility.sub[criterion]}
          onAnswer={(mark) => void edit({ feasibility: { sub: { [criterion]: mark } } })}
        />
      ))}
      {suggestion !== null && suggestion !== useCase.feasibility.sub.data && (
        <Callout
          tone="info"
          actions={
            <Button
              size="small"
              onClick={() => edit({ feasibility: { sub: { data: suggestion } } })}
            >
              {t('use')}
            </Button>
          }
        >
          {t('suggestion', { mark: suggestion })}
        </Callout>
      )}
    </Stack>
  )
}

export function Questions({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const people = useProject((project) => project.people)
  return (
    <Stack gap={5}>
      {USE_CASE_QUESTIONS.map((question) => (
        <Stack gap={2} key={question}>
          {question === 'data-owner' ? (
            <SelectField
              label={words(`question.${question}.label`)}
              hint={words(`question.${question}.help`)}
              emptyLabel={t('nobody')}
              value={useCase.dataOwner}
              onChange={(dataOwner) => edit({ dataOwner })}
              options={people.live.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : (
            <YpnAnswer
              label={words(`question.${question}.label`)}
              hint={words(`question.${question}.help`)}
              value={useCase.questions[question].value}
              onAnswer={(value) => edit({ questions: { [question]: { value } } })}
            />
          )}
          <TextAnswer
            label={t('comment')}
            stored={useCase.questions[question].comment}
            commit={(comment) => edit({ questions: { [question]: { comment } } })}
          />
          <TextAnswer
            label={t('evidence')}
            stored={useCase.questions[question].evidence}
            commit={(evidence) => edit({ questions: { [question]: { evidence } } })}
          />
        </Stack>
      ))}
    </Stack>
  )
}

export function DataGrid({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const data = viewOf(useCase, settings).data.value
  return (
    <Stack gap={4}>
      <Callout
        tone={data?.verdict === 'ready' ? 'ok' : data?.verdict === 'blocked' ? 'off' : 'info'}
        live
      >
        {data === null
          ? t('unanswered')
          : t('readiness', {
              verdict: words(`dataVerdict.${data.verdict}.label`),
              index: formats.number(data.index, 1),
            })}
      </Callout>
      {DATA_CRITERIA.map((criterion) => (
        <YpnAnswer
          key={criterion}
          label={words(`dataCriterion.${criterion}.label`)}
          hint={words(`dataCriterion.${criterion}.help`)}
          value={useCase.data[criterion]}
          onAnswer={(answer) => edit({ data: { [criterion]: answer } })}
        />
      ))}
    </Stack>
  )
}

const AI_TESTS = ['autonomy', 'adaptability', 'trained', 'rulesKnown'] as const

export function AiTest({ useCase, edit }: PartProps) {
  const t = useTexts(recordTexts)
  const words = useTexts(vocabulary)
  const formats = useFormats()
  const settings = useProject((project) => project.settings)
  const ai = viewOf(useCase, settings).ai.value
  return (
    <Stack gap={4}>
      <Callout tone="info" live>
        {ai === null
          ? t('unanswered')
          : t('aiScore', {
              verdict: words(`aiVerdict.${ai.verdict}.label`),
              score: formats.number(ai.score, 1),
            })}
      </Callout>
      {AI_TESTS.map((test) => (
        <YpnAnswer
          key={test}
          label={words(`aiTest.${test}.label`)}
          value={useCase.aiVsAutomation[test]}
          onAnswer={(answer) => edit({ aiVsAutomation: { [test]: answer } })}
        />
      ))}
    </Stack>
  )
}
