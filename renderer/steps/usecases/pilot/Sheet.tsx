import type { UseCase } from '../../../../shared/domain/use-case'
import { vocabulary } from '../../../../shared/locales/vocabulary'
import { pilotOf } from '../../../../shared/rules/failure-facts'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button, ButtonLink } from '../../../ui/Button'
import { QuadrantMark } from '../QuadrantMark'
import { EmptyState } from '../../../ui/EmptyState'
import { Stack } from '../../../ui/Layout'
import { Page } from '../Page'
import { DecisionCard } from './DecisionCard'
import { FrameCard } from './FrameCard'
import s from './pilot.module.css'
import { ReadinessCard } from './ReadinessCard'
import { RolloutCard } from './RolloutCard'
import { SignalsCard } from './SignalsCard'
import { SuccessCriteria } from './SuccessCriteria'
import { Summary } from './Summary'
import { pilotTexts } from './texts'
import { usePilotActions } from './use-pilot'

/** The pilot sheet of one use case (method.md 4.3), with its readiness computed as it is filled. */
export function Sheet({ id }: { readonly id: UseCase['id'] }) {
  const t = useTexts(pilotTexts)
  const tWord = useTexts(vocabulary)
  const { href, go, presenting } = usePlace()
  const { retain, remove } = usePilotActions()
  const useCase = useProject(({ useCases }) => useCases.get(id))
  const pilot = useProject(({ pilots }) => pilotOf(pilots, id))
  const settings = useProject((project) => project.settings)
  if (!useCase) return null
  const title = `${useCase.code} ${useCase.title}`
  const back = (
    <ButtonLink variant="subtle" icon="arrow-left" href={href('usecases', 'pilot')}>
      {t('back')}
    </ButtonLink>
  )
  if (!pilot)
    return (
      <Page tab="pilot" title={title} actions={back}>
        <EmptyState
          title={t('missing')}
          text={t('empty.text').split('.')[0] ?? ''}
          actions={
            <Button
              variant="filled"
              onClick={() => retain(useCase, t('candidates.retained', { code: useCase.code }))}
            >
              {t('candidates.retain')}
            </Button>
          }
        />
      </Page>
    )
  const quadrant = viewOf(useCase, settings).quadrant.value
  return (
    <Page
      tab="pilot"
      title={title}
      sentence={
        <span className={s['situation']}>
          {quadrant && <QuadrantMark named useCase={useCase} quadrant={quadrant} />}
          {tWord(`status.${useCase.status}.label`)}
        </span>
      }
      actions={
        !presenting && (
          <>
            {back}
            <Button
              variant="subtle"
              icon="trash"
              onClick={() => {
                remove(pilot, t('removed', { code: useCase.code }))
                go('pilot')
              }}
            >
              {t('remove')}
            </Button>
            <ButtonLink href={href('usecases', `register/${useCase.code}`)}>
              {t('record')}
            </ButtonLink>
          </>
        )
      }
    >
      <div className={s['page']}>
        <Summary pilot={pilot} useCase={useCase} />
        <div className={s['columns']}>
          <FrameCard pilot={pilot} />
          <Stack gap={4}>
            <SuccessCriteria pilot={pilot} />
            <RolloutCard pilot={pilot} />
            <SignalsCard useCase={useCase} />
          </Stack>
        </div>
        <ReadinessCard pilot={pilot} />
        <div className={s['last']}>
          <DecisionCard pilot={pilot} useCase={useCase} />
        </div>
      </div>
    </Page>
  )
}
