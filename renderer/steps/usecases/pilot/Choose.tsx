import { useMemo } from 'react'
import { pilotOf } from '../../../../shared/rules/failure-facts'
import { rankUseCases, viewOf } from '../../../../shared/rules/use-case-view'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Stack } from '../../../ui/Layout'
import { Page } from '../Page'
import { Candidates } from './Candidates'
import s from './pilot.module.css'
import { PilotTable } from './PilotTable'
import { Refusals } from './Refusals'
import { pilotTexts } from './texts'

/** Which case to try first, and which ones not, with the reason. */
export function Choose() {
  const t = useTexts(pilotTexts)
  const { href } = usePlace()
  const live = useProject(({ useCases }) => useCases.live)
  const pilots = useProject((project) => project.pilots)
  const settings = useProject((project) => project.settings)
  const ranked = useMemo(
    () => rankUseCases(live.map((useCase) => viewOf(useCase, settings))),
    [live, settings],
  )
  const running = ranked.filter(({ useCase }) => pilotOf(pilots, useCase.id) !== undefined)
  const open = ranked.filter(
    ({ useCase, quadrant }) =>
      quadrant.value === 'quick-win' &&
      (useCase.status === 'idea' || useCase.status === 'scored' || useCase.status === 'pilot') &&
      !running.some((view) => view.useCase.id === useCase.id),
  )
  const refused = ranked.filter(({ useCase }) => useCase.status === 'refused')

  const sentence =
    running.length > 0
      ? t('situation.some', {
          count: running.length,
          names: running.map(({ useCase }) => `${useCase.code} ${useCase.title}`).join(', '),
        })
      : open.length > 0
        ? t('situation.none', { count: open.length })
        : t('situation.noQuickWin')

  if (running.length + open.length + refused.length === 0)
    return (
      <Page tab="pilot" title={t('title')}>
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <>
              <ButtonLink variant="filled" href={href('usecases', 'matrix')}>
                {t('empty.matrix')}
              </ButtonLink>
              <ButtonLink href={href('usecases', 'register')}>{t('empty.register')}</ButtonLink>
            </>
          }
        />
      </Page>
    )

  return (
    <Page tab="pilot" title={t('title')} sentence={sentence}>
      <div className={s['page']}>
        <Stack gap={4}>
          {running.length > 0 && (
            <Card title={t('pilots.title')} flush>
              <PilotTable views={running} />
            </Card>
          )}
          <Card title={t('candidates.title')} aside={open.length} flush>
            <Candidates views={open} />
          </Card>
          {refused.length > 0 && (
            <Card title={t('refused.title')} aside={refused.length} flush>
              <Refusals views={refused} />
            </Card>
          )}
        </Stack>
      </div>
    </Page>
  )
}
