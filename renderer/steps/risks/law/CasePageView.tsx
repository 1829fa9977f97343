import { useState } from 'react'
import type { UseCase } from '../../../../shared/domain/use-case'
import type { Tier } from '../../../../shared/rules/law/findings'
import { TIERS } from '../../../../shared/rules/law/findings'
import type { FactKey } from '../../../../shared/rules/law/facts'
import { recordToSign, signatureGaps } from '../../../../shared/steps/legal/sign-record'
import { caseSituation, tierWords } from '../../../../shared/steps/legal/situation'
import { writingOf } from '../../../../shared/kernel/writing'
import { useOpenProject, useProject } from '../../../data/use-project'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { useNotices } from '../../../routing/notices'
import { usePlace } from '../../../routing/use-place'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { IconButton } from '../../../ui/IconButton'
import { Page } from '../Page'
import { Bans } from './Bans'
import { Beside } from './Beside'
import { DecisionCard } from './DecisionCard'
import { DropDialog } from './DropDialog'
import { Duties } from './Duties'
import { Lawyer } from './Lawyer'
import s from './law.module.css'
import { Missing } from './Missing'
import { NoticeCard } from './NoticeCard'
import { PackBanner } from './PackBanner'
import { Questionnaire } from './Questionnaire'
import { lawTexts } from './texts'
import { useCasePage } from './use-case-page'
import { useLegalEdits } from './use-legal-edits'
import { Verdict } from './Verdict'
import { WayOut } from './WayOut'

interface CasePageViewProps {
  readonly useCase: UseCase
  readonly cases: readonly UseCase[]
}

/** Questions on the left; what they lead to, the decision and its record on the right. */
export function CasePageView({ useCase, cases }: CasePageViewProps) {
  const t = useTexts(lawTexts)
  const formats = useFormats()
  const { language } = useLanguage()
  const { presenting } = usePlace()
  const { done } = useNotices()
  const open = useOpenProject()
  const written = useProject(({ header }) => header.language)
  const department = useProject(({ departments }) =>
    useCase.departmentId === null ? undefined : departments.get(useCase.departmentId),
  )
  const { legal, questionnaire, today } = useCasePage(useCase)
  const edits = useLegalEdits()
  const [wanted, setWanted] = useState<FactKey | null>(null)
  const [dropping, setDropping] = useState(false)
  const [tried, setTried] = useState(false)
  const { findings, assessment, moved } = legal
  const record = assessment?.record
  const gaps = signatureGaps(legal)
  const situation = caseSituation(legal, questionnaire, language)
  const naming = { code: useCase.code, situation }

  const sign = () => {
    const next = recordToSign(legal, today, written)
    if (next === null || !edits.sign(useCase, next)) return false
    const mine = open.nextUndo()?.sequence
    done(
      t('page.signedDone', {
        code: useCase.code,
        tiers: tierWords(
          (next.tiers as readonly Tier[]).filter((tier) => TIERS.includes(tier)),
          language,
        ),
      }),
      () => {
        if (open.nextUndo()?.sequence === mine) open.undo()
      },
    )
    return true
  }
  const ask = () => {
    setTried(true)
    if (gaps.length > 0) return
    if (record?.decision === 'drop' && useCase.status !== 'refused') setDropping(true)
    else sign()
  }

  return (
    <Page
      tab="law"
      title={useCase.title}
      sentence={
        department === undefined
          ? t('page.noDepartment', naming)
          : t('page.sentence', { ...naming, department: department.name })
      }
      actions={
        !presenting && (
          <>
            <Around useCase={useCase} cases={cases} />
            <Button
              icon="check"
              variant={legal.signed && !moved ? 'default' : 'filled'}
              onClick={ask}
            >
              {t(legal.signed ? 'page.signAgain' : 'page.sign')}
            </Button>
          </>
        )
      }
    >
      <div className={s['page']} data-presenting={presenting || undefined}>
        <PackBanner today={today} />
        {tried && gaps.length > 0 && (
          <Callout tone="warn" live>
            {t('page.gaps', {
              gaps: writingOf(language).list(gaps.map((gap) => t(`page.gap.${gap}`))),
            })}
          </Callout>
        )}
        {moved && record !== undefined && (
          <Callout
            tone="warn"
            title={t('page.movedTitle')}
            actions={
              <Button size="small" onClick={ask}>
                {t('page.signAgain')}
              </Button>
            }
          >
            {t('page.movedText', { date: formats.date(record.signedOn ?? today) })}{' '}
            {t('page.movedWas', { tiers: tierWords(record.tiers as readonly Tier[], language) })}
          </Callout>
        )}
        <div className={s['board']}>
          {!presenting && (
            <div className={s['left']}>
              <Questionnaire
                {...{ useCase, legal, questionnaire, edits, wanted }}
                onWanted={setWanted}
              />
            </div>
          )}
          <div className={s['right']}>
            <Verdict legal={legal} />
            {findings !== null && <Duties {...{ useCase, legal, findings, edits, today }} />}
            <DecisionCard {...{ useCase, legal, edits }} />
            <div className={s['columns']}>
              <Bans legal={legal} today={today} onAsk={setWanted} />
              {findings !== null && <Missing findings={findings} onAsk={setWanted} />}
              {findings !== null && <WayOut legal={legal} findings={findings} onAsk={setWanted} />}
              {findings !== null && <Beside useCase={useCase} findings={findings} />}
              <Lawyer {...{ useCase, legal, edits }} />
              {findings?.duties.some(({ id }) => id.startsWith('duty.50-')) === true && (
                <NoticeCard {...{ useCase, legal, edits }} />
              )}
            </div>
            {presenting && <p className={s['soft']}>{t('disclaimer')}</p>}
          </div>
        </div>
      </div>
      <DropDialog
        open={dropping}
        useCase={useCase}
        reason={record?.motive ?? ''}
        onSign={sign}
        onClose={() => setDropping(false)}
      />
    </Page>
  )
}

/** The cases before and after in the list, and the list itself. */
function Around({ useCase, cases }: CasePageViewProps) {
  const t = useTexts(lawTexts)
  const { go } = usePlace()
  const at = cases.findIndex(({ id }) => id === useCase.id)
  const [before, after] = [cases[at - 1], cases[at + 1]]
  return (
    <>
      <IconButton icon="list" variant="default" label={t('page.all')} onClick={() => go('law')} />
      {before && (
        <Button
          icon="chevron-left"
          aria-label={t('page.previous', { code: before.code })}
          onClick={() => go(`law/${before.code}`)}
        >
          {before.code}
        </Button>
      )}
      {after && (
        <Button
          iconAfter="chevron-right"
          aria-label={t('page.next', { code: after.code })}
          onClick={() => go(`law/${after.code}`)}
        >
          {after.code}
        </Button>
      )}
    </>
  )
}
