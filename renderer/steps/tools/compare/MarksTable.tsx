import { useState } from 'react'
import { selectionCriteria } from '../../../../shared/content/tools/selection-criteria'
import type { Tool, ToolCriterion } from '../../../../shared/domain/tool'
import type { ComparisonView } from '../../../../shared/steps/tools/comparison-view'
import { useFormats, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Callout } from '../../../ui/Callout'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import { IconButton } from '../../../ui/IconButton'
import { Menu } from '../../../ui/Menu'
import { MarkCell } from '../MarkCell'
import { useSay } from '../use-say'
import s from './compare.module.css'
import { RuleOutDialog } from './RuleOutDialog'
import { compareTexts } from './texts'
import { useComparisonActions } from './use-comparison'
import { WeightCell } from './WeightCell'

interface MarksTableProps {
  readonly view: ComparisonView
  readonly onHoldWeight: (criterion: ToolCriterion, weight: number) => void
  readonly onKeepWeight: () => void
  readonly onWeight: (criterion: ToolCriterion, weight: number) => void
}

/** Criteria that weigh against the tools still in, and the weighted score under each. */
export function MarksTable({ view, onHoldWeight, onKeepWeight, onWeight }: MarksTableProps) {
  const t = useTexts(compareTexts)
  const say = useSay()
  const formats = useFormats()
  const { go, presenting } = usePlace()
  const { mark } = useComparisonActions()
  const [ruling, setRuling] = useState<Tool | null>(null)
  const { comparison, criteria, leader } = view
  const kept = view.tools.filter(({ out }) => out.length === 0)
  const points = criteria.reduce((sum, { criterion }) => sum + comparison.weights[criterion], 0)
  const winners = view.result.value?.winners ?? []
  const best = (criterion: ToolCriterion) =>
    Math.max(...kept.map(({ tool }) => tool.criteria[criterion] ?? 0))

  if (view.tools.length < 2) return <Callout tone="info">{t('table.few')}</Callout>
  if (kept.length === 0) return <Callout tone="warn">{t('table.allOut')}</Callout>
  if (criteria.length === 0) return <Callout tone="info">{t('table.noWeight')}</Callout>
  return (
    <>
      <div className={cx(s['scroll'], s['marksFrame'])}>
        <table className={s['marks']} aria-label={t('table.label')}>
          <thead>
            <tr>
              <th scope="col" className={s['criterion']}>
                {t('table.criterion')}
              </th>
              <th scope="col" className={s['weight']}>
                {t('table.weight')}
              </th>
              {kept.map(({ tool }) => (
                <th scope="col" key={tool.id} className={cx(tool === leader && s['best'])}>
                  <div className={s['toolHead']}>
                    <div>
                      <b>{tool.name}</b>
                      <span>
                        {[tool.code, tool.vendor].filter((part) => part !== '').join(' · ')}
                      </span>
                    </div>
                    {!presenting && (
                      <Menu
                        trigger={
                          <IconButton
                            icon="more"
                            size="small"
                            data-print="hide"
                            label={t('ruleOut.more', { tool: tool.name })}
                          />
                        }
                        items={[
                          {
                            id: 'record',
                            label: t('ruleOut.record'),
                            icon: 'open',
                            onSelect: () => go(`register/${tool.code}`),
                          },
                          {
                            id: 'out',
                            label: t('ruleOut.action'),
                            icon: 'off',
                            disabled: comparison.eliminatory.length === 0,
                            onSelect: () => setRuling(tool),
                          },
                        ]}
                      />
                    )}
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ criterion, share }) => (
              <tr key={criterion}>
                <th scope="row" title={say(selectionCriteria[criterion].question)}>
                  {say(selectionCriteria[criterion].label)}
                </th>
                <td className={s['weight']}>
                  <WeightCell
                    name={say(selectionCriteria[criterion].label)}
                    weight={comparison.weights[criterion]}
                    share={share}
                    onHold={(weight) => onHoldWeight(criterion, weight)}
                    onKeep={onKeepWeight}
                    onWeight={(weight) => onWeight(criterion, weight)}
                  />
                </td>
                {kept.map(({ tool }) => (
                  <td key={tool.id} className={cx(tool === leader && s['best'])}>
                    <MarkCell
                      name={t('table.markOf', {
                        criterion: say(selectionCriteria[criterion].label),
                        tool: tool.name,
                      })}
                      question={selectionCriteria[criterion].question}
                      marks={selectionCriteria[criterion].marks}
                      mark={tool.criteria[criterion]}
                      strong={tool.criteria[criterion] === best(criterion)}
                      leading={tool === leader}
                      onMark={(value) => mark(tool.id, criterion, value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('table.score')}</th>
              <td className={s['weight']}>
                {Math.abs(points - 100) < 0.01 ? (
                  <span className={s['total']}>{formats.percent(100)}</span>
                ) : (
                  <span className={s['hint']}>
                    {t('table.points', { points: formats.number(points, 0) })}
                  </span>
                )}
              </td>
              {kept.map(({ tool, score, unmarked }) => (
                <td key={tool.id} className={cx(tool === leader && s['best'])}>
                  {score === null ? (
                    <span className={s['hint']}>{t('table.unmarked')}</span>
                  ) : (
                    <div className={s['score']}>
                      <strong>{formats.number(score, 2)}</strong> <span>{t('table.outOf')}</span>
                      {tool === leader && (
                        <Chip tone="ok" icon="ok">
                          {t('table.leads')}
                        </Chip>
                      )}
                      {leader === null && winners.includes(tool.id) && (
                        <Chip tone="outline">{t('table.level')}</Chip>
                      )}
                      {comparison.chosen === tool.id && (
                        <Chip tone="bearing" icon="check">
                          {t('table.chosen')}
                        </Chip>
                      )}
                      {unmarked.length > 0 && (
                        <span>{t('table.missing', { count: unmarked.length })}</span>
                      )}
                    </div>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={s['hint']}>{t('table.shared')}</p>
      {ruling !== null && (
        <RuleOutDialog
          tool={ruling}
          criteria={comparison.eliminatory}
          onClose={() => setRuling(null)}
        />
      )}
    </>
  )
}
