import { useMemo, useState } from 'react'
import {
  LETTER_GROUPS,
  letterGroups,
  letterQuestions,
} from '../../../../shared/content/tools/vendor-letter'
import type { Tool } from '../../../../shared/domain/tool'
import type { Language } from '../../../../shared/kernel/text'
import {
  letterText,
  suggestedQuestions,
  vendorLetter,
} from '../../../../shared/steps/tools/vendor-letter'
import { useProject } from '../../../data/use-project'
import { DayAnswer } from '../../../forms/DayAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Checkbox, Switch } from '../../../ui/Checkbox'
import { Segmented } from '../../../ui/Segmented'
import { TextField } from '../../../ui/TextField'
import { useSay } from '../use-say'
import { useToday } from '../../../data/use-today'
import s from './readiness.module.css'
import { readinessTexts } from './texts'

/** The letter of questions to the vendor of a tool: questions on the left, the letter on the right. */
export function LetterCard({ tool }: { readonly tool: Tool }) {
  const t = useTexts(readinessTexts)
  const say = useSay()
  const { done } = useNotices()
  const { language } = useLanguage()
  const today = useToday()
  const company = useProject((project) => project.profile.name)
  const sponsor = useProject(({ people, profile }) =>
    profile.roles.aiReferent === null ? undefined : people.get(profile.roles.aiReferent),
  )
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(suggestedQuestions(tool).map(({ id }) => id)),
  )
  const [wanted, setWanted] = useState<Language>(language)
  const [withReasons, setWithReasons] = useState(false)
  const [signatory, setSignatory] = useState(sponsor?.name ?? '')
  const [answerBy, setAnswerBy] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const letter = useMemo(
    () =>
      vendorLetter(
        { company, tool, questionIds: ticked, signatory, date: today, answerBy, withReasons },
        wanted,
      ),
    [company, tool, ticked, signatory, today, answerBy, withReasons, wanted],
  )
  const text = letterText(letter, wanted)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setRefused(false)
      done(t('letter.copied'))
    } catch {
      setRefused(true)
    }
  }
  const tick = (id: string, checked: boolean) => {
    const next = new Set(ticked)
    if (checked) next.add(id)
    else next.delete(id)
    setTicked(next)
  }

  return (
    <Card title={t('letter.title')} aside={t('letter.count', { count: ticked.size })}>
      <div className={s['letter']}>
        <div className={s['questions']} data-print="hide">
          <p className={s['intro']}>{t('letter.intro')}</p>
          <div className={s['buttons']}>
            <Button
              size="small"
              onClick={() => setTicked(new Set(letterQuestions.map(({ id }) => id)))}
            >
              {t('letter.all')}
            </Button>
            <Button size="small" onClick={() => setTicked(new Set())}>
              {t('letter.none')}
            </Button>
          </div>
          {LETTER_GROUPS.map((group) => (
            <fieldset key={group} className={s['group']}>
              <legend>{say(letterGroups[group])}</legend>
              {letterQuestions
                .filter((question) => question.group === group)
                .map(({ id, question, why }) => (
                  <Checkbox
                    key={id}
                    label={say(question)}
                    hint={say(why)}
                    checked={ticked.has(id)}
                    onChange={(checked) => tick(id, checked)}
                  />
                ))}
            </fieldset>
          ))}
        </div>
        <div className={s['paper']}>
          <div className={s['settings']} data-print="hide">
            <Segmented
              label={t('letter.language')}
              value={wanted}
              onChange={setWanted}
              options={[
                { value: 'fr', label: t('letter.french') },
                { value: 'en', label: t('letter.english') },
              ]}
            />
            <Switch label={t('letter.reasons')} checked={withReasons} onChange={setWithReasons} />
            <div className={s['pair']}>
              <TextField
                label={t('letter.signatory')}
                value={signatory}
                onChange={setSignatory}
                maxLength={120}
              />
              <DayAnswer label={t('letter.answerBy')} value={answerBy} onAnswer={setAnswerBy} />
            </div>
            <div>
              <Button icon="copy" disabled={ticked.size === 0} onClick={() => void copy()}>
                {t('letter.copy')}
              </Button>
            </div>
            {refused && (
              <Callout tone="warn" live>
                {t('letter.notCopied')}
              </Callout>
            )}
          </div>
          {ticked.size === 0 ? (
            <p className={s['intro']}>{t('letter.noQuestion')}</p>
          ) : (
            <article className={s['preview']} aria-label={t('letter.preview')} lang={wanted}>
              {text}
            </article>
          )}
        </div>
      </div>
    </Card>
  )
}
