import { useState } from 'react'
import { article50Pack } from '../../../../shared/content/law/article-50'
import type { UseCase } from '../../../../shared/domain/use-case'
import { type Language, localized } from '../../../../shared/kernel/text'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useProject } from '../../../data/use-project'
import { LongAnswer } from '../../../forms/TextAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { useCopy } from '../../../routing/use-copy'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Segmented } from '../../../ui/Segmented'
import { SelectField } from '../../../ui/SelectField'
import { GradeBadge } from './GradeBadge'
import s from './law.module.css'
import type { LegalEdits } from './use-legal-edits'
import { verdictTexts } from './verdict-texts'

const NOTICES = article50Pack.items.filter(({ id }) => id.startsWith('notice.'))

/** The ready notice that fits what the facts say first. */
function bestFor({ facts }: LegalView): string {
  if (facts.t_interacts === true) return facts.t_audio === true ? 'notice.voice' : 'notice.chatbot'
  if (facts.t_emotionRecognition === true) return 'notice.emotion'
  if (facts.t_image === true) return 'notice.image'
  if (facts.t_video === true || facts.t_audio === true) return 'notice.video'
  return facts.t_text === true ? 'notice.text' : 'notice.chatbot'
}

interface NoticeCardProps {
  readonly useCase: UseCase
  readonly legal: LegalView
  readonly edits: LegalEdits
}

/** Ready notices of Article 50 in French and English, and the one the company keeps. */
export function NoticeCard({ useCase, legal, edits }: NoticeCardProps) {
  const t = useTexts(verdictTexts)
  const { language } = useLanguage()
  const written = useProject(({ header }) => header.language)
  const copy = useCopy()
  const [chosen, setChosen] = useState<string | null>(null)
  const [tongue, setTongue] = useState<Language>(written)
  const item = NOTICES.find(({ id }) => id === (chosen ?? bestFor(legal)))
  const text = item === undefined ? '' : localized(item.text, tongue)
  return (
    <Card title={t('notice.title')} aside={item && <GradeBadge grade={item.grade} />}>
      <p className={s['soft']}>{t('notice.intro')}</p>
      <div className={s['noticePick']}>
        <SelectField
          label={t('notice.title')}
          hideLabel
          value={item?.id ?? null}
          onChange={setChosen}
          options={NOTICES.map(({ id, label, text: own }) => ({
            value: id,
            label: localized(label ?? own, language),
          }))}
        />
        <Segmented
          label={t('notice.language')}
          value={tongue}
          onChange={setTongue}
          options={[
            { value: 'fr', label: t('notice.french') },
            { value: 'en', label: t('notice.english') },
          ]}
        />
      </div>
      <blockquote className={s['notice']} lang={tongue}>
        {text}
      </blockquote>
      <div className={s['buttons']}>
        <Button size="small" onClick={() => void edits.edit(useCase, { notice: text })}>
          {t('notice.take')}
        </Button>
        <Button
          size="small"
          icon="copy"
          variant="subtle"
          onClick={() => copy(text, t('notice.copied'), t('notice.notCopied'))}
        >
          {t('notice.copy')}
        </Button>
      </div>
      <LongAnswer
        label={t('notice.own')}
        stored={legal.assessment?.notice ?? ''}
        commit={(notice) => edits.edit(useCase, { notice })}
      />
    </Card>
  )
}
