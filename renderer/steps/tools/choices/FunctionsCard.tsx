import {
  makeOrBuyAdvice,
  makeOrBuyAspects,
  makeOrBuyQuestions,
} from '../../../../shared/content/tools/make-or-buy'
import { architectureChoiceSchema } from '../../../../shared/domain/architecture-choice'
import { makeOrBuy, routeOfFunction } from '../../../../shared/rules/make-or-buy'
import { useActions } from '../../../data/use-actions'
import { useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import { IconButton } from '../../../ui/IconButton'
import { VisuallyHidden } from '../../../ui/Layout'
import { SelectField } from '../../../ui/SelectField'
import { AddLine } from '../AddLine'
import { useSay } from '../use-say'
import s from './choices.module.css'
import { choiceTexts } from './texts'
import type { ChoiceProps } from './use-choice'

type OneFunction = ChoiceProps['choice']['functions'][number]
const TRAITS = ['standard', 'specialData', 'critical', 'differentiating'] as const
const functionIdSchema = architectureChoiceSchema.unwrap().shape.functions.unwrap().element.unwrap()
  .shape.id

/** What the rule reads: a trait not said yet counts as absent. */
const traitsOf = ({ standard, specialData, critical, differentiating }: OneFunction) => ({
  standard: standard === true,
  specialData: specialData === true,
  critical: critical === true,
  differentiating: differentiating === true,
})

/** Each function of the solution, judged apart: bought, developed, or to be described better. */
export function FunctionsCard({ choice, edit }: ChoiceProps) {
  const t = useTexts(choiceTexts)
  const say = useSay()
  const { newId } = useActions()
  const { done } = useNotices()
  const { functions } = choice
  const whole = makeOrBuy(functions.map(traitsOf))
  const open = functions.some((one) => TRAITS.some((trait) => one[trait] === null))
  const change = (id: OneFunction['id'], changes: Partial<OneFunction>) =>
    edit({ functions: functions.map((one) => (one.id === id ? { ...one, ...changes } : one)) })
  const remove = ({ id, name }: OneFunction) => {
    const before = functions
    edit({ functions: functions.filter((one) => one.id !== id) })
    done(t('functions.removed', { name }), () => edit({ functions: before }))
  }
  return (
    <Card title={t('functions.title')}>
      <div className={s['stack']}>
        {functions.length === 0 ? (
          <p className={s['note']}>{t('functions.empty')}</p>
        ) : (
          <div className={s['scroll']}>
            <table className={s['functions']} aria-label={t('functions.label')}>
              <thead>
                <tr>
                  <th scope="col">{t('functions.name')}</th>
                  {TRAITS.map((trait) => (
                    <th scope="col" key={trait} title={say(makeOrBuyQuestions[trait])}>
                      {t(`functions.${trait}`)}
                    </th>
                  ))}
                  <th scope="col">{t('functions.route')}</th>
                  <th scope="col">
                    <VisuallyHidden>{t('functions.tools')}</VisuallyHidden>
                  </th>
                </tr>
              </thead>
              <tbody>
                {functions.map((one) => {
                  const route = routeOfFunction(traitsOf(one))
                  const advice = makeOrBuyAdvice[route]
                  return (
                    <tr key={one.id}>
                      <th scope="row">{one.name}</th>
                      {TRAITS.map((trait) => (
                        <td key={trait}>
                          <SelectField
                            label={t('functions.cell', {
                              trait: t(`functions.${trait}`),
                              name: one.name,
                            })}
                            hideLabel
                            small
                            emptyLabel={t('functions.toSay')}
                            value={one[trait] === null ? null : one[trait] ? 'yes' : 'no'}
                            options={[
                              { value: 'yes', label: t('functions.yes') },
                              { value: 'no', label: t('functions.no') },
                            ]}
                            onChange={(value) =>
                              change(one.id, { [trait]: value === null ? null : value === 'yes' })
                            }
                          />
                        </td>
                      ))}
                      <td title={say(advice.reason)}>
                        <Chip tone={route === 'to-clarify' ? 'warn' : 'info'}>
                          {say(advice.label)}
                        </Chip>
                      </td>
                      <td>
                        <IconButton
                          icon="trash"
                          size="small"
                          label={t('functions.remove', { name: one.name })}
                          onClick={() => remove(one)}
                        />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
        <AddLine
          label={t('functions.addLabel')}
          button={t('functions.add')}
          onAdd={(name) =>
            edit({
              functions: [
                ...functions,
                {
                  id: functionIdSchema.parse(newId()),
                  name,
                  standard: null,
                  specialData: null,
                  critical: null,
                  differentiating: null,
                },
              ],
            }).ok
          }
        />
        {whole.value !== null && (
          <Callout
            tone="info"
            title={`${t('functions.whole')} : ${say(makeOrBuyAdvice[whole.value].label)}`}
          >
            {say(makeOrBuyAdvice[whole.value].reason)}{' '}
            {(open || whole.status === 'provisional') && t('provisional')}
          </Callout>
        )}
        <details className={s['details']}>
          <summary>{t('functions.aspects')}</summary>
          <div className={s['scroll']}>
            <table className={s['aspects']}>
              <thead>
                <tr>
                  <th scope="col">{t('functions.aspect')}</th>
                  <th scope="col">{say(makeOrBuyAdvice.plugin.label)}</th>
                  <th scope="col">{say(makeOrBuyAdvice.api.label)}</th>
                </tr>
              </thead>
              <tbody>
                {makeOrBuyAspects.map(({ id, label, plugin, api }) => (
                  <tr key={id}>
                    <th scope="row">{say(label)}</th>
                    <td>{say(plugin)}</td>
                    <td>{say(api)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </div>
    </Card>
  )
}
