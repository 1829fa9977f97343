import { caseRisks, fallbackOf } from '../../../../shared/rules/risk-view'
import type { Project } from '../../../../shared/domain/project'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { FallbackState } from '../../../../shared/rules/fallback-needed'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Status } from '../../../ui/Chip'
import { EmptyState } from '../../../ui/EmptyState'
import { Page } from '../Page'
import { FallbackForm } from './FallbackForm'
import s from './fallback.module.css'
import { fallbackTexts } from './texts'

interface Line {
  readonly useCase: UseCase
  readonly required: boolean
  readonly state: FallbackState | 'invalid'
  readonly alert: boolean
}

const TONES = {
  none: 'off',
  written: 'warn',
  tested: 'ok',
  stale: 'warn',
  invalid: 'off',
} as const

/** Cases that need a procedure, and those that have one: retained first. */
function linesOf(project: Project, today: string): readonly Line[] {
  return project.useCases.live
    .map((useCase): Line => {
      const { need } = caseRisks(project, useCase, today)
      return {
        useCase,
        required: useCase.status === 'pilot' || useCase.status === 'live',
        state: need.value?.state ?? 'invalid',
        alert: need.value?.alert ?? true,
      }
    })
    .filter(
      ({ useCase, required }) => required || fallbackOf(project.fallbacks, useCase.id) !== null,
    )
    .toSorted((a, b) => Number(b.required) - Number(a.required))
}

/** How each retained case is carried on without AI (method.md 5.8). */
export function Fallbacks() {
  const t = useTexts(fallbackTexts)
  const { rest, href } = usePlace()
  const { now } = useActions()
  const project = useProject((whole) => whole)
  const lines = linesOf(project, now().slice(0, 10))
  const asked = project.useCases.live.find(({ code }) => code === rest[1])
  const chosen = asked ?? lines[0]?.useCase ?? null
  const required = lines.filter((line) => line.required)
  const missing = required.filter(({ state }) => state === 'none').length
  const untested = required.filter(({ state }) => state !== 'none' && state !== 'tested').length
  const sentence =
    required.length === 0
      ? t('sentence.none')
      : missing > 0
        ? t('sentence.missing', { count: missing })
        : untested > 0
          ? t('sentence.untested', { count: untested })
          : t('sentence.ready')
  const line = lines.find(({ useCase }) => useCase.id === chosen?.id)

  return (
    <Page tab="fallback" title={t('title')} sentence={sentence}>
      {chosen === null ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          actions={
            <ButtonLink variant="filled" href={href('usecases', 'pilot')}>
              {t('empty.action')}
            </ButtonLink>
          }
        />
      ) : (
        <div className={s['page']}>
          <nav className={s['list']} aria-label={t('list')}>
            <ul>
              {lines.map(({ useCase, required: asksFor, state }) => (
                <li key={useCase.id}>
                  <a
                    href={href('risks', `fallback/${useCase.code}`)}
                    aria-current={useCase.id === chosen.id ? 'page' : undefined}
                  >
                    <b>{useCase.title}</b>
                    <span className={s['second']}>
                      {useCase.code}
                      {!asksFor && ` · ${t('notRequired')}`}
                    </span>
                    <Status tone={TONES[state]}>{t(`state.${state}`)}</Status>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <FallbackForm
            key={chosen.id}
            useCase={chosen}
            alert={line?.alert === true && line.state !== 'tested' ? line.state : null}
          />
        </div>
      )}
    </Page>
  )
}
