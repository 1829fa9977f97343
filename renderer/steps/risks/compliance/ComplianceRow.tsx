import { complianceRoles, complianceRows } from '../../../../shared/content/compliance/checklist'
import { lawTopics } from '../../../../shared/content/compliance/law-topics'
import { localized } from '../../../../shared/kernel/text'
import { DECISIVE_COMPLIANCE_ROWS } from '../../../../shared/rules/compliance-completion'
import { complianceKey, type ComplianceLine } from '../../../../shared/steps/legal/compliance-view'
import { topicItems } from '../../../../shared/steps/legal/topic-items'
import { DayAnswer } from '../../../forms/DayAnswer'
import { PersonField } from '../../../forms/PersonField'
import type { useStepAnswers } from '../../../forms/step-questions/use-step-answers'
import { TextAnswer } from '../../../forms/TextAnswer'
import { YpnAnswer } from '../../../forms/YpnAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { Chip, Status } from '../../../ui/Chip'
import { GradeBadge } from '../law/GradeBadge'
import { SourceLink } from '../law/SourceLink'
import s from './compliance.module.css'
import { complianceTexts } from './texts'

interface ComplianceRowProps {
  readonly line: ComplianceLine
  readonly write: ReturnType<typeof useStepAnswers>['write']
}

/** One row: what it holds, the answer, its evidence, who answers for it, by when, and the law behind. */
export function ComplianceRow({ line, write }: ComplianceRowProps) {
  const t = useTexts(complianceTexts)
  const { language } = useLanguage()
  const { row, answer, ypn, late } = line
  const guide = complianceRows[row]
  const label = localized(guide.label, language)
  const key = complianceKey(row)
  const decisive = (DECISIVE_COMPLIANCE_ROWS as readonly string[]).includes(row)
  const roles = guide.responsible.map((role) => localized(complianceRoles[role], language))
  return (
    <li data-state={ypn ?? 'none'}>
      <h3 className={s['name']}>
        {label}
        {decisive && <Chip tone={ypn === 'no' ? 'off' : 'outline'}>{t('decisive')}</Chip>}
        {late && <Status tone="off">{t('late')}</Status>}
      </h3>
      <YpnAnswer
        label={label}
        hideLabel
        value={ypn}
        onAnswer={(value) => void write(key, { value })}
      />
      <div className={s['fields']}>
        <TextAnswer
          label={`${t('evidence')} : ${label}`}
          hideLabel
          small
          placeholder={t('evidence')}
          stored={answer?.evidence ?? ''}
          commit={(evidence) => write(key, { evidence })}
        />
        <PersonField
          label={`${t('owner')} : ${label}`}
          hideLabel
          small
          placeholder={t('usual', { roles: roles.join(', ') })}
          value={answer?.owner ?? null}
          onChange={(owner) => void write(key, { owner })}
        />
        <DayAnswer
          label={`${t('due')} : ${label}`}
          hideLabel
          small
          value={answer?.due ?? null}
          onAnswer={(due) => void write(key, { due })}
        />
      </div>
      <div className={s['what']}>
        <details>
          <summary>{t('points', { count: guide.points.length })}</summary>
          <ul>
            {guide.points.map((point) => (
              <li key={point.en}>{localized(point, language)}</li>
            ))}
          </ul>
          <p>{t('proof', { evidence: localized(guide.evidence, language) })}</p>
        </details>
        {guide.topics.length > 0 && <LawBehind topics={guide.topics} row={row} />}
      </div>
    </li>
  )
}

interface LawBehindProps {
  readonly topics: (typeof complianceRows)[ComplianceLine['row']]['topics']
  readonly row: ComplianceLine['row']
}

/** What the packs say on the subjects of the row, and the page where it is worked on. */
function LawBehind({ topics, row }: LawBehindProps) {
  const t = useTexts(complianceTexts)
  const { language } = useLanguage()
  const { href } = usePlace()
  const page = row === 'ai-act' || row === 'transparency' ? 'law' : 'privacy'
  return (
    <details>
      <summary>{t('law')}</summary>
      {topics.map((topic) => {
        const items = topicItems(topic)
        return items.length === 0 ? null : (
          <section key={topic}>
            <h4>{localized(lawTopics[topic], language)}</h4>
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  {localized(item.text, language)}{' '}
                  <SourceLink article={item.articles[0] ?? ''} source={item.source} />{' '}
                  <GradeBadge grade={item.grade} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <a href={href('risks', page)}>{t(page === 'law' ? 'linkAct' : 'linkPrivacy')}</a>
    </details>
  )
}
