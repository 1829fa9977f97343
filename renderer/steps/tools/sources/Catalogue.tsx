import { dataSourceKinds, publicSourceReminder } from '../../../../shared/content/tools/sources'
import { sourceCommands } from '../../../../shared/commands/tool'
import { useActions } from '../../../data/use-actions'
import { useProject } from '../../../data/use-project'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { useDo } from '../use-do'
import { useSay } from '../use-say'
import s from './sources.module.css'
import { sourceTexts } from './texts'
import { useSourceActions } from './use-sources'

const ORIGINS = ['company', 'public'] as const

/** Sixteen kinds of sources to think of; one press adds one to the list. */
export function Catalogue() {
  const t = useTexts(sourceTexts)
  const say = useSay()
  const act = useDo()
  const { now } = useActions()
  const { done } = useNotices()
  const { add } = useSourceActions()
  const sources = useProject((project) => project.sources.live)
  const present = new Set(sources.map(({ catalogueId }) => catalogueId))
  return (
    <Card title={t('catalogue.title')}>
      {ORIGINS.map((origin) => (
        <section key={origin} className={s['origin']}>
          <h3>{t(`catalogue.${origin}`)}</h3>
          {origin === 'public' && <p className={s['note']}>{say(publicSourceReminder)}</p>}
          <ul className={s['kinds']}>
            {dataSourceKinds
              .filter((kind) => kind.origin === origin)
              .map(({ id, label, typicalUse, roiRank }) => (
                <li key={id}>
                  <div>
                    <b>{say(label)}</b>
                    <span>
                      {say(typicalUse)}
                      {roiRank !== null && ` · ${t('catalogue.rank', { rank: roiRank })}`}
                    </span>
                  </div>
                  {present.has(id) ? (
                    <Status tone="ok">{t('catalogue.present')}</Status>
                  ) : (
                    <Button
                      size="small"
                      icon="add"
                      aria-label={t('catalogue.addWhat', { name: say(label) })}
                      onClick={() => {
                        const name = say(label)
                        const source = add(name, id)
                        if (!source) return
                        done(t('catalogue.added', { name }), () =>
                          act(sourceCommands.remove, { ids: [source.id], at: now() }),
                        )
                      }}
                    >
                      {t('catalogue.add')}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
