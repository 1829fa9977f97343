import { eliminatoryCriteria } from '../../../../shared/content/tools/eliminatory-criteria'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { reasonByHand } from '../../../../shared/steps/tools/eliminations'
import { useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import { useSay } from '../use-say'
import s from './compare.module.css'
import { compareTexts } from './texts'
import { useComparisonActions } from './use-comparison'

/** The tools that are out, each with its reasons and what would bring it back. */
export function OutList({ view: { tools } }: { readonly view: ComparisonView }) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const { go, presenting } = usePlace()
  const { ruleOut } = useComparisonActions()
  const gone = tools.filter(({ out }) => out.length > 0)
  if (gone.length === 0) return null
  return (
    <section className={s['out']} aria-label={t('out.title')}>
      <h2>{t('out.title')}</h2>
      <ul>
        {gone.map(({ tool, out }) => {
          const byHand = out.find((criterion) => reasonByHand(tool, criterion) !== null)
          return (
            <li key={tool.id}>
              <Icon name="off" size={18} />
              <div>
                <b>{tool.name}</b>
                {out.map((criterion) => {
                  const { label, statement, lifted } = eliminatoryCriteria[criterion]
                  return (
                    <p key={criterion}>
                      {say(label)} : {reasonByHand(tool, criterion) ?? say(statement)}{' '}
                      <span>{t('out.lifted', { what: say(lifted) })}</span>
                    </p>
                  )
                })}
              </div>
              {!presenting && (
                <div className={s['outTools']}>
                  {byHand !== undefined && (
                    <Button
                      size="small"
                      icon="undo"
                      aria-label={t('out.restoreWhat', { tool: tool.name })}
                      onClick={() => ruleOut(tool, byHand, null)}
                    >
                      {t('out.restore')}
                    </Button>
                  )}
                  <Button
                    size="small"
                    variant="link"
                    aria-label={t('out.openWhat', { tool: tool.name })}
                    onClick={() => go(`register/${tool.code}`)}
                  >
                    {t('out.open')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
