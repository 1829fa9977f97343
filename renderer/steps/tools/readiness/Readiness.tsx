import { independenceChecks } from '../../../../shared/content/tools/independence'
import { prerequisites } from '../../../../shared/content/tools/prerequisites'
import type { Ypn } from '../../../../shared/domain/answer'
import { INDEPENDENCE_CHECKS, PREREQUISITES, type Tool } from '../../../../shared/domain/tool'
import type { Localized } from '../../../../shared/kernel/text'
import { readinessSentence } from '../../../../shared/steps/tools/situation'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Icon } from '../../../ui/Icon'
import { Stack } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { Page } from '../Page'
import { useSay } from '../use-say'
import { useToolActions } from '../use-tools'
import { LetterCard } from './LetterCard'
import s from './readiness.module.css'
import { ReferenceCard } from './ReferenceCard'
import { readinessTexts } from './texts'

/** For one tool: what must be in place, whether one could leave it, and what to ask its vendor. */
export function Readiness() {
  const t = useTexts(readinessTexts)
  const { language } = useLanguage()
  const { rest, go, href, presenting } = usePlace()
  const project = useProject((whole) => whole)
  const tools = project.tools.live
  const tool = tools.find(({ code }) => code === rest[1]) ?? tools[0]
  return (
    <Page tab="readiness" title={t('title')} sentence={readinessSentence(project, language)}>
      {tool === undefined ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <ButtonLink variant="filled" href={href('tools', 'register')}>
              {t('empty.go')}
            </ButtonLink>
          }
        />
      ) : (
        <Stack gap={4}>
          {presenting ? (
            <h2>{tool.name}</h2>
          ) : (
            <div className={s['which']}>
              <SelectField
                label={t('which')}
                value={tool.code}
                options={tools.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
                onChange={(code) => go(`readiness/${code ?? ''}`)}
              />
            </div>
          )}
          <div className={s['columns']}>
            <Prerequisites key={`${tool.id}-p`} tool={tool} />
            <Independence key={`${tool.id}-i`} tool={tool} />
          </div>
          <LetterCard key={tool.id} tool={tool} />
          {!presenting && <ReferenceCard />}
        </Stack>
      )}
    </Page>
  )
}

function Prerequisites({ tool }: { readonly tool: Tool }) {
  const t = useTexts(readinessTexts)
  const { edit } = useToolActions()
  return (
    <Card
      title={t('prerequisites')}
      aside={t('answered', counted(PREREQUISITES.map((one) => tool.prerequisites[one])))}
    >
      <ul className={s['list']}>
        {PREREQUISITES.map((one) => (
          <Line
            key={one}
            {...prerequisites[one]}
            value={tool.prerequisites[one]}
            onAnswer={(value) => edit(tool.id, { prerequisites: { [one]: value } })}
          />
        ))}
      </ul>
    </Card>
  )
}

function Independence({ tool }: { readonly tool: Tool }) {
  const t = useTexts(readinessTexts)
  const { edit } = useToolActions()
  return (
    <Card
      title={t('independence')}
      aside={t('answered', counted(INDEPENDENCE_CHECKS.map((one) => tool.independence[one])))}
    >
      <ul className={s['list']}>
        {INDEPENDENCE_CHECKS.map((one) => (
          <Line
            key={one}
            {...independenceChecks[one]}
            value={tool.independence[one]}
            onAnswer={(value) => edit(tool.id, { independence: { [one]: value } })}
          >
            {independenceChecks[one].dated && (
              <div className={s['day']}>
                <DayAnswer
                  label={t('reviewed')}
                  small
                  value={tool.alternativesReviewed}
                  onAnswer={(alternativesReviewed) => edit(tool.id, { alternativesReviewed })}
                />
              </div>
            )}
          </Line>
        ))}
      </ul>
    </Card>
  )
}

const counted = (answers: readonly (Ypn | null)[]) => ({
  answered: answers.filter((answer) => answer !== null).length,
  total: answers.length,
})

interface LineProps {
  readonly label: Localized
  readonly question: Localized
  readonly ifNo: Localized
  readonly value: Ypn | null
  readonly onAnswer: (value: Ypn | null) => void
  readonly children?: React.ReactNode
}

/** A point to check, and what to do when it is not met. */
function Line({ label, question, ifNo, value, onAnswer, children }: LineProps) {
  const t = useTexts(readinessTexts)
  const say = useSay()
  return (
    <li>
      <YpnAnswer label={say(label)} hint={say(question)} value={value} onAnswer={onAnswer} />
      {children}
      {(value === 'no' || value === 'partly') && (
        <p className={s['toDo']}>
          <Icon name="warning" size={15} />
          {t('toDo', { what: say(ifNo) })}
        </p>
      )}
    </li>
  )
}
