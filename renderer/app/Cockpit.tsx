import { useMemo } from 'react'
import { nextActions } from '../../shared/steps/next-actions'
import { STEPS } from '../../shared/steps/progress'
import { QUADRANTS } from '../../shared/rules/quadrant'
import { vocabulary } from '../../shared/locales/vocabulary'
import { useProject } from '../data/use-project'
import { useToday } from '../data/use-today'
import { appTexts } from '../i18n/app-texts'
import { useFormats, useTexts } from '../i18n/language'
import { usePlace } from '../routing/use-place'
import { Button, ButtonLink } from '../ui/Button'
import { Card } from '../ui/Card'
import { QuadrantChip } from '../ui/Chip'
import { Compass } from '../ui/Compass'
import { Icon } from '../ui/Icon'
import { KeyFigures } from '../ui/KeyFigures'
import { PageHeader } from '../ui/PageHeader'
import { ProgressBar } from '../ui/ProgressBar'
import s from './cockpit.module.css'
import { cockpitFacts } from './cockpit-facts'
import { cockpitTexts } from './cockpit-texts'
import { useProgress } from './use-progress'

/** Where the project stands and the one thing to do next. Loaded when entered: it reads the law. */
export function Cockpit() {
  const t = useTexts(cockpitTexts)
  const tApp = useTexts(appTexts)
  const formats = useFormats()
  const here = usePlace()
  const project = useProject((whole) => whole)
  const progress = useProgress()
  const facts = useMemo(() => cockpitFacts(project), [project])
  const today = useToday()
  const actions = useMemo(() => nextActions(project, today), [project, today])
  const at = progress.findIndex((share) => share < 1)
  const current = at === -1 ? null : at
  const mean = progress.reduce((sum, share) => sum + share, 0) / progress.length

  return (
    <div className={s['cockpit']}>
      <PageHeader
        title={current === null ? t('titleDone') : t('title', { number: current + 1 })}
        sentence={
          facts.cases === 0
            ? t('sentenceEmpty')
            : t('sentence', { cases: facts.cases, kept: facts.kept, refused: facts.refused })
        }
        actions={
          current !== null && (
            <ButtonLink
              variant="filled"
              iconAfter="arrow-right"
              href={here.href(STEPS[current] ?? 'usecases')}
            >
              {t('continue', { number: current + 1 })}
            </ButtonLink>
          )
        }
      />
      <KeyFigures
        figures={[
          {
            label: t('figures.kept'),
            value: formats.number(facts.kept),
            beside: t('figures.of', { count: facts.cases }),
          },
          {
            label: t('figures.quickWins'),
            value: formats.number(facts.quadrants['quick-win']),
            beside: t('figures.scored', { count: facts.scored }),
          },
          {
            label: t('figures.dataReady'),
            value: formats.number(facts.dataReady),
            beside: t('figures.assessed', { count: facts.dataAssessed }),
          },
          facts.pilotScore === null
            ? {
                label: t('figures.pilot'),
                value: t('figures.noPilot'),
                beside: t('figures.noPilotYet'),
              }
            : {
                label: t('figures.pilot'),
                value: formats.percent(facts.pilotScore, 1),
                beside: facts.pilotTitle,
              },
        ]}
      />
      <div className={s['row']}>
        <Card
          title={t('steps')}
          aside={t('started', { date: formats.shortDate(project.header.createdAt) })}
        >
          <div className={s['steps']}>
            <Compass
              shares={progress}
              bearing={current === null ? null : current + 1}
              figure={formats.number(Math.round(mean * 100))}
              figureUnit="%"
              caption={t('answered')}
              label={t('compass', {
                percent: formats.percent(mean * 100, 0),
                next:
                  current === null
                    ? t('titleDone')
                    : tApp(`places.${STEPS[current] ?? 'usecases'}`),
              })}
            />
            <ol className={s['list']}>
              {STEPS.map((step, index) => {
                const share = progress[index] ?? 0
                return (
                  <li key={step} className={index === current ? s['current'] : undefined}>
                    <span className={s['number']}>{index + 1}</span>
                    <a className={s['name']} href={here.href(step)}>
                      {tApp(`places.${step}`)}
                      <small>
                        {share >= 1
                          ? t('state.done')
                          : share > 0
                            ? t('state.current')
                            : t('state.toStart')}
                      </small>
                    </a>
                    <ProgressBar
                      share={share}
                      label={tApp(`places.${step}`)}
                      tone={index === current ? 'current' : 'default'}
                    />
                    <span className={s['percent']}>{formats.percent(share * 100, 0)}</span>
                  </li>
                )
              })}
            </ol>
          </div>
        </Card>
        <Card
          title={t('matrix')}
          aside={
            <ButtonLink variant="link" href={here.href('usecases', 'matrix')}>
              {t('matrixOpen')}
            </ButtonLink>
          }
        >
          <Quadrants counts={facts.quadrants} unscored={facts.cases - facts.scored} />
        </Card>
      </div>
      <Card title={t('next')} flush>
        {actions.length === 0 ? (
          <p className={s['nothing']}>{t('nothing')}</p>
        ) : (
          <ol className={s['actions']}>
            {actions.map((action, index) => (
              <li key={action.id} className={index === 0 ? s['first'] : undefined}>
                <span className={s['mark']}>
                  {index === 0 ? <Icon name="bearing" /> : formats.number(index + 1)}
                </span>
                <span className={s['what']}>
                  {actionTitle(action)}
                  <small>{t(`actions.${action.id}.why`)}</small>
                </span>
                <span className={s['time']}>
                  <Icon name="clock" size={16} />
                  {t('minutes', { count: action.minutes })}
                </span>
                <Button size="small" onClick={() => here.goTo(action.place, action.rest)}>
                  {t('open')}
                </Button>
              </li>
            ))}
          </ol>
        )}
      </Card>
    </div>
  )

  function actionTitle({ id, count }: (typeof actions)[number]): string {
    switch (id) {
      case 'profile':
      case 'first-cases':
      case 'audit':
      case 'pilot':
      case 'deliver':
        return t(`actions.${id}.title`)
      default:
        return t(`actions.${id}.title`, { count })
    }
  }
}

function Quadrants({
  counts,
  unscored,
}: {
  readonly counts: ReturnType<typeof cockpitFacts>['quadrants']
  readonly unscored: number
}) {
  const t = useTexts(cockpitTexts)
  const tVocabulary = useTexts(vocabulary)
  return (
    <div className={s['quadrants']}>
      {QUADRANTS.map((quadrant) => (
        <div key={quadrant} className={s['quadrant']} data-quadrant={quadrant}>
          <QuadrantChip
            quadrant={quadrant}
            label={tVocabulary(`quadrant.${quadrant}.label`)}
            plain
          />
          <strong>{t('quadrantCases', { count: counts[quadrant] })}</strong>
        </div>
      ))}
      {unscored > 0 && <p className={s['unscored']}>{t('unscored', { count: unscored })}</p>}
    </div>
  )
}
