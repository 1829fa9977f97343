import {
  hostingAdvice,
  hostingAspects,
  hostingQuestions,
} from '../../../../shared/content/tools/hosting'
import { HOSTING_QUESTIONS } from '../../../../shared/domain/architecture-choice'
import { toolsVocabulary } from '../../../../shared/locales/tools-vocabulary'
import { HOSTING_POINTS, hostingHint } from '../../../../shared/rules/hosting-hint'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useFormats, useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { HoverHelp } from '../../../ui/HoverHelp'
import { Icon } from '../../../ui/Icon'
import { useSay } from '../use-say'
import s from './choices.module.css'
import { choiceTexts } from './texts'
import type { ChoiceProps } from './use-choice'

const LEANINGS = {
  '1': { icon: 'add', word: 'for' },
  '0': { icon: 'minus', word: 'neutral' },
  '-1': { icon: 'close', word: 'against' },
} as const

/** Five questions, and what their answers point to: an offer, a mix, or one's own servers. */
export function HostingCard({ choice, edit }: ChoiceProps) {
  const t = useTexts(choiceTexts)
  const words = useTexts(toolsVocabulary)
  const say = useSay()
  const formats = useFormats()
  const hint = hostingHint(choice.hosting)
  const reasons = HOSTING_QUESTIONS.filter((one) => (hint.value?.points[one] ?? 0) > 0)
  return (
    <Card title={t('hosting.title')}>
      <div className={s['stack']}>
        {HOSTING_QUESTIONS.map((question) => (
          <YpnAnswer
            key={question}
            label={say(hostingQuestions[question].question)}
            withNa={false}
            aside={
              <HoverHelp
                asIcon
                term={say(hostingQuestions[question].label)}
                label={say(hostingQuestions[question].label)}
              >
                {say(hostingQuestions[question].help)}
              </HoverHelp>
            }
            value={choice.hosting[question]}
            onAnswer={(value) => edit({ hosting: { [question]: value } })}
          />
        ))}
        {hint.value === null ? (
          <p className={s['note']}>{t('noHint')}</p>
        ) : (
          <Callout tone="info" title={words(`hosting.${hint.value.hint}`)}>
            {say(hostingAdvice[hint.value.hint])}
            <p className={s['reasons']}>
              {t('hosting.score', { score: formats.number(hint.value.score) })}
              {reasons.length === 0
                ? `. ${t('hosting.nothing')}`
                : ` : ${reasons
                    .map(
                      (one) =>
                        `${say(hostingQuestions[one].label)} (${t('hosting.points', {
                          points: formats.number(hint.value.points[one]),
                          most: HOSTING_POINTS[one],
                        })})`,
                    )
                    .join(', ')}.`}{' '}
              {hint.value.downgraded && t('hosting.downgraded')}{' '}
              {hint.status === 'provisional' && t('provisional')}
            </p>
          </Callout>
        )}
        <details className={s['details']}>
          <summary>{t('hosting.aspects')}</summary>
          <div className={s['scroll']}>
            <table className={s['aspects']}>
              <thead>
                <tr>
                  <th scope="col">{t('hosting.aspect')}</th>
                  <th scope="col">{t('hosting.proprietary')}</th>
                  <th scope="col">{t('hosting.own')}</th>
                </tr>
              </thead>
              <tbody>
                {hostingAspects.map(({ id, label, proprietary, selfHosting }) => (
                  <tr key={id}>
                    <th scope="row">{say(label)}</th>
                    {[proprietary, selfHosting].map(({ text, leaning }, at) => {
                      const { icon, word } = LEANINGS[`${leaning}`]
                      return (
                        // oxlint-disable-next-line react/no-array-index-key -- two columns, always the same
                        <td key={at} data-leaning={leaning}>
                          <span>
                            <Icon name={icon} size={14} label={t(`hosting.${word}`)} /> {say(text)}
                          </span>
                        </td>
                      )
                    })}
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
