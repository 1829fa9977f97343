import { lawBook, lawPacks } from '../../../../shared/content/law/packs'
import { lawQuestions } from '../../../../shared/content/law/questions'
import { localized } from '../../../../shared/kernel/text'
import type { YesNoKey } from '../../../../shared/rules/law/facts'
import { figureIn } from '../../../../shared/rules/law/law-book'
import type { PrivacyView } from '../../../../shared/steps/legal/privacy-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Card } from '../../../ui/Card'
import { Icon } from '../../../ui/Icon'
import { GradeBadge } from '../law/GradeBadge'
import { SourceLink } from '../law/SourceLink'
import { TriAnswer } from '../law/TriAnswer'
import type { LegalEdits } from '../law/use-legal-edits'
import { CseTimeline } from './CseTimeline'
import { NoteChips } from './NoteChips'
import s from './privacy.module.css'
import { privacyTexts } from './texts'

interface CseCardProps {
  readonly view: PrivacyView
  readonly edits: LegalEdits
}

/** Facts that trigger it, the answer, what stays due, the dated line and the note. */
export function CseCard({ view, edits }: CseCardProps) {
  const t = useTexts(privacyTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { cse, publicBody, pilotStart, findings } = view
  const yes = cse.result === 'yes'
  const stillDue = findings.duties.filter(
    ({ who, id }) => who === 'employer' && id !== 'duty.l2312-8' && id !== 'duty.l1321',
  )
  return (
    <Card
      title={t(publicBody ? 'cse.titlePublic' : 'cse.title')}
      aside={<GradeBadge grade={cse.because.grade} />}
      flush
    >
      {!publicBody && <p className={s['cseSource']}>{t('cse.source')}</p>}
      <ul className={s['triggers']}>
        {!publicBody && <Threshold view={view} />}
        {!publicBody && <Work view={view} />}
        <li data-look="plain">
          <Icon name="info" size={17} />
          <span>
            {localized(cse.because.text, language)}{' '}
            <SourceLink article={cse.because.article} source={cse.because.source} />
          </span>
        </li>
      </ul>
      <p className={s['cseAnswer']}>
        <Icon name="strategic" size={18} />
        <span>
          <b>
            {publicBody
              ? t('cse.publicAnswer')
              : !yes
                ? t('cse.no')
                : pilotStart === null
                  ? t('cse.yes')
                  : t('cse.yesDated', { date: formats.date(pilotStart) })}
          </b>{' '}
          {yes && t('cse.yesMore')}
        </span>
      </p>
      <details className={s['part']}>
        <summary>{t('cse.facts')}</summary>
        <Facts view={view} edits={edits} />
      </details>
      {stillDue.length > 0 && (
        <details className={s['part']} open={!yes}>
          <summary>
            {t('cse.still')} ({formats.number(stillDue.length)})
          </summary>
          <ul className={s['plain']}>
            {stillDue.map((duty) => (
              <li key={duty.id}>
                {localized(duty.what, language)}{' '}
                <SourceLink article={duty.article} source={duty.source} />{' '}
                <GradeBadge grade={duty.grade} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(yes || publicBody) && <CseTimeline view={view} edits={edits} />}
      {yes && <CaseLaw />}
      {(yes || publicBody) && <NoteChips view={view} />}
    </Card>
  )
}

function Threshold({ view }: { readonly view: PrivacyView }) {
  const t = useTexts(privacyTexts)
  const headcount = view.legal.facts.w_headcount ?? null
  const least = figureIn(lawBook, 'cse.threshold', 'headcount')
  if (headcount === null)
    return (
      <li data-look="warn">
        <Icon name="warning" size={17} />
        <span>{t('cse.noHeadcount')}</span>
      </li>
    )
  const reached = headcount >= least
  return (
    <li data-look={reached ? 'ok' : 'plain'}>
      <Icon name={reached ? 'ok' : 'minus'} size={17} />
      <span>{t(reached ? 'cse.reached' : 'cse.under', { headcount, least })}</span>
    </li>
  )
}

function Work({ view }: { readonly view: PrivacyView }) {
  const t = useTexts(privacyTexts)
  const { w_touchesWork: touches } = view.legal.facts
  const { users } = view.useCase
  if (touches === true)
    return (
      <li data-look="ok">
        <Icon name="ok" size={17} />
        <span>
          {users === null || users === 0
            ? t('cse.touches')
            : t('cse.touchesUsers', { count: users })}
        </span>
      </li>
    )
  return (
    <li data-look={touches === false ? 'plain' : 'warn'}>
      <Icon name={touches === false ? 'minus' : 'warning'} size={17} />
      <span>{t(touches === false ? 'cse.noTouch' : 'cse.touchUnknown')}</span>
    </li>
  )
}

/** The questions of labour law that are still useful, answered here as in the questionnaire. */
function Facts({ view, edits }: CseCardProps) {
  const { language } = useLanguage()
  const { facts } = view.legal
  const asked = lawQuestions.filter(
    ({ group, type, asked: useful, key }) =>
      group === 'labour' && type === 'yes-no' && key !== 'w_charterSanctions' && useful(facts),
  )
  return (
    <div className={s['stack']}>
      {asked.map(({ key, text, help }) => (
        <TriAnswer
          key={key}
          label={localized(text, language)}
          help={localized(help, language)}
          value={facts[key as YesNoKey]}
          onAnswer={(value) => edits.answer(view.useCase, { [key]: value })}
        />
      ))}
    </div>
  )
}

const CASE_LAW = lawPacks
  .flatMap(({ items }) => items)
  .filter(({ id }) => id.startsWith('cse.case.'))
const RULES = ['cse.delay', 'cse.expert', 'cse.obstruction', 'cse.twelve-months', 'cse.agreement']

function CaseLaw() {
  const t = useTexts(privacyTexts)
  const { language } = useLanguage()
  const lines = (items: readonly (typeof CASE_LAW)[number][]) => (
    <ul className={s['plain']}>
      {items.map((item) => (
        <li key={item.id}>
          {localized(item.text, language)}{' '}
          <SourceLink article={item.articles[0] ?? ''} source={item.source} />{' '}
          <GradeBadge grade={item.grade} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <details className={s['part']}>
        <summary>{t('cse.cases')}</summary>
        {lines(CASE_LAW)}
      </details>
      <details className={s['part']}>
        <summary>{t('cse.rules')}</summary>
        {lines(RULES.map((id) => lawBook.item(id)))}
      </details>
    </>
  )
}
