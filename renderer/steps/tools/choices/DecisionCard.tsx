import { hostingModes } from '../../../../shared/content/tools/vocabulary'
import { HOSTING_MODES } from '../../../../shared/domain/tool'
import { hostingHint } from '../../../../shared/rules/hosting-hint'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useTexts } from '../../../i18n/language'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { SelectField } from '../../../ui/SelectField'
import { useSay } from '../use-say'
import { useToday } from '../../../data/use-today'
import s from './choices.module.css'
import { choiceTexts } from './texts'
import type { ChoiceProps } from './use-choice'

/** The hint speaks of self-hosting as a study; the decision, of servers one has. */
const MODE_OF = {
  proprietary: 'proprietary',
  hybrid: 'hybrid',
  'self-hosting': 'self-hosted',
} as const

/** What was decided, by whom, on which day. */
export function DecisionCard({ choice, edit }: ChoiceProps) {
  const t = useTexts(choiceTexts)
  const say = useSay()
  const today = useToday()
  const { chosen, chosenOn, chosenBy, note } = choice
  const hint = hostingHint(choice.hosting).value?.hint ?? null
  const differs = chosen !== null && hint !== null && MODE_OF[hint] !== chosen
  return (
    <Card title={t('decision.title')}>
      <div className={s['stack']}>
        <SelectField
          label={t('decision.mode')}
          emptyLabel={t('decision.none')}
          value={chosen}
          hint={chosen === null ? undefined : say(hostingModes[chosen].meaning)}
          options={HOSTING_MODES.map((value) => ({ value, label: say(hostingModes[value].label) }))}
          onChange={(value) =>
            edit({
              chosen: value,
              chosenOn: value === null ? null : (chosenOn ?? today),
              chosenBy: value === null ? null : chosenBy,
            })
          }
        />
        {chosen !== null && (
          <div className={s['pair']}>
            <PersonField
              label={t('decision.by')}
              value={chosenBy}
              hint={chosenBy === null ? t('decision.unsigned') : undefined}
              onChange={(person) => edit({ chosenBy: person })}
            />
            <DayAnswer
              label={t('decision.on')}
              value={chosenOn}
              onAnswer={(day) => edit({ chosenOn: day })}
            />
          </div>
        )}
        <LongAnswer
          label={t('decision.note')}
          stored={note}
          commit={(text) => edit({ note: text })}
        />
        {differs && note.trim() === '' && <Callout tone="warn">{t('decision.differs')}</Callout>}
      </div>
    </Card>
  )
}
