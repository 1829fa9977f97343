import { oneByCase } from '../../../../shared/rules/risk-view'
import type { UseCase } from '../../../../shared/domain/use-case'
import { choicesSentence } from '../../../../shared/steps/tools/situation'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { useProject } from '../../../data/use-project'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { Page } from '../Page'
import { BreakevenCard } from './BreakevenCard'
import s from './choices.module.css'
import { DecisionCard } from './DecisionCard'
import { FunctionsCard } from './FunctionsCard'
import { HostingCard } from './HostingCard'
import { KnowledgeCard } from './KnowledgeCard'
import { choiceTexts } from './texts'
import { useChoice } from './use-choice'

const FIRST = { pilot: 0, live: 1 } as const

/** Where the model of a use case runs, how it gets the company's knowledge, what is bought or built. */
export function Choices() {
  const t = useTexts(choiceTexts)
  const { language } = useLanguage()
  const { rest, href } = usePlace()
  const project = useProject((whole) => whole)
  const cases = project.useCases.live
    .filter(({ status }) => status !== 'refused')
    .toSorted((a, b) => orderOf(a) - orderOf(b))
  const shown = cases.find(({ code }) => code === rest[1]) ?? cases[0]
  return (
    <Page tab="choices" title={t('title')} sentence={choicesSentence(project, language)}>
      {shown === undefined ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <ButtonLink variant="filled" href={href('usecases')}>
              {t('empty.go')}
            </ButtonLink>
          }
        />
      ) : (
        <OneCase key={shown.id} useCase={shown} cases={cases} />
      )}
    </Page>
  )
}

/** Cases on trial or live first: they are the ones that need a decision. */
const orderOf = ({ status }: UseCase): number =>
  status === 'pilot' || status === 'live' ? FIRST[status] : 2

function OneCase({
  useCase,
  cases,
}: {
  readonly useCase: UseCase
  readonly cases: readonly UseCase[]
}) {
  const t = useTexts(choiceTexts)
  const words = useTexts(vocabulary)
  const { go, presenting } = usePlace()
  const choices = useProject((project) => project.architectureChoices)
  const part = useChoice(useCase.id)
  const decided = (id: UseCase['id']) => (oneByCase(choices).get(id)?.chosen ?? null) !== null
  return (
    <Stack gap={4}>
      {presenting ? (
        <h2>
          {useCase.code} {useCase.title}
        </h2>
      ) : (
        <div className={s['which']}>
          <SelectField
            label={t('which')}
            value={useCase.code}
            options={cases.map(({ id, code, title, status }) => ({
              value: code,
              label: `${code} ${title} · ${words(`status.${status}.label`)}${
                decided(id) ? ` · ${t('decided')}` : ''
              }`,
            }))}
            onChange={(code) => go(`choices/${code ?? ''}`)}
          />
        </div>
      )}
      <div className={s['columns']}>
        <Stack gap={4}>
          <HostingCard {...part} />
          <KnowledgeCard {...part} />
        </Stack>
        <Stack gap={4}>
          <DecisionCard {...part} />
          <BreakevenCard {...part} />
        </Stack>
      </div>
      <FunctionsCard {...part} />
    </Stack>
  )
}
