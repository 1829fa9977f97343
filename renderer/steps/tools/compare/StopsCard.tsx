import { useState } from 'react'
import { eliminatoryCriteria } from '../../../../shared/content/tools/eliminatory-criteria'
import type { Ypn } from '../../../../shared/domain/answer'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { conditionsOf, reasonByHand } from '../../../../shared/steps/tools/eliminations'
import { useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Status } from '../../../ui/Chip'
import { IconButton } from '../../../ui/IconButton'
import { useSay } from '../use-say'
import s from './compare.module.css'
import { compareTexts } from './texts'

const TONES = { yes: 'ok', partly: 'warn', no: 'off', na: 'neutral' } as const
const WORDS = { yes: 'passes', partly: 'toCheck', no: 'fails', na: 'na' } as const

/** Every compared tool before the criteria that eliminate, whatever its marks; folded while all pass. */
export function StopsCard({ view: { comparison, tools } }: { readonly view: ComparisonView }) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const active = comparison.eliminatory
  const out = tools.filter((one) => one.out.length > 0).length
  const toCheck = tools.filter((one) => one.out.length === 0 && one.toCheck.length > 0).length
  const [asked, setAsked] = useState<boolean | null>(null)
  const shown = asked ?? out + toCheck > 0
  if (tools.length === 0) return null
  const summary =
    out > 0
      ? t('stopsCard.someOut', { count: out })
      : toCheck > 0
        ? t('stopsCard.someToCheck', { count: toCheck })
        : t('stopsCard.allPass', { count: active.length })
  return (
    <Card
      title={t('stopsCard.title')}
      flush={active.length > 0}
      aside={
        active.length === 0 ? undefined : (
          <span className={s['fold']}>
            <Status tone={out > 0 ? 'off' : toCheck > 0 ? 'warn' : 'ok'}>{summary}</Status>
            <span data-print="hide">
              <IconButton
                icon={shown ? 'chevron-up' : 'chevron-down'}
                size="small"
                label={t(shown ? 'stopsCard.fold' : 'stopsCard.unfold')}
                aria-expanded={shown}
                onClick={() => setAsked(!shown)}
              />
            </span>
          </span>
        )
      }
    >
      {active.length === 0 ? (
        <p className={s['hint']}>{t('stopsCard.none')}</p>
      ) : shown ? (
        <div className={s['scroll']}>
          <table className={s['stops']}>
            <thead>
              <tr>
                <th scope="col">{t('stopsCard.criterion')}</th>
                {tools.map(({ tool }) => (
                  <th scope="col" key={tool.id}>
                    {tool.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {active.map((criterion) => (
                <tr key={criterion}>
                  <th scope="row" title={say(eliminatoryCriteria[criterion].why)}>
                    {say(eliminatoryCriteria[criterion].label)}
                  </th>
                  {tools.map(({ tool }) => {
                    const answer: Ypn = conditionsOf(tool, [criterion])[criterion] ?? 'partly'
                    const reason = reasonByHand(tool, criterion)
                    return (
                      <td key={tool.id}>
                        <Status tone={TONES[answer]} icon={answer === 'na' ? 'minus' : undefined}>
                          {reason === null
                            ? t(`stopsCard.${WORDS[answer]}`)
                            : t('stopsCard.byHand', { reason })}
                        </Status>
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Card>
  )
}
