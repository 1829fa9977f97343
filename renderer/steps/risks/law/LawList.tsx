import { lawLabels } from '../../../../shared/content/law/labels'
import type { UseCase } from '../../../../shared/domain/use-case'
import { gateWords } from '../../../../shared/locales/gates'
import { aiActHintState } from '../../../../shared/rules/ai-act-hint'
import { factsFromUseCase } from '../../../../shared/rules/law/prefill'
import { type LegalView, legalViewOf } from '../../../../shared/steps/legal/legal-view'
import { questionnaireOf } from '../../../../shared/steps/legal/questionnaire'
import { lawSituation } from '../../../../shared/steps/legal/situation'
import { useProject } from '../../../data/use-project'
import { useToday } from '../../../data/use-today'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { usePlace } from '../../../routing/use-place'
import { ButtonLink } from '../../../ui/Button'
import { Chip, Status } from '../../../ui/Chip'
import { DataTable, TwoLines } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { Icon } from '../../../ui/Icon'
import { Page } from '../Page'
import { CalendarCard } from './CalendarCard'
import { LegalChecks } from './LegalChecks'
import s from './law.module.css'
import { PackBanner } from './PackBanner'
import { lawTexts } from './texts'
import { useCasesInOrder } from './use-case-page'

const TONES = { prohibited: 'off', 'high-risk': 'warn', 'high-risk-section-b': 'warn' } as const
const toneOf = (tier: string) =>
  Object.hasOwn(TONES, tier) ? TONES[tier as keyof typeof TONES] : 'neutral'

/** All cases with tier, role and record; the calendar beside. */
export function LawList() {
  const t = useTexts(lawTexts)
  const { language } = useLanguage()
  const { go, href } = usePlace()
  const project = useProject((whole) => whole)
  const cases = useCasesInOrder()
  const today = useToday()
  return (
    <Page tab="law" title={t('title')} sentence={lawSituation(project, today, language)}>
      {cases.length === 0 ? (
        <EmptyState
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
          actions={
            <ButtonLink variant="filled" href={href('usecases', 'register')}>
              {t('list.emptyGo')}
            </ButtonLink>
          }
        />
      ) : (
        <div className={s['page']}>
          <PackBanner today={today} />
          <div className={s['listBoard']}>
            <div className={s['listTable']}>
              <CaseTable cases={cases} onOpen={({ code }) => go(`law/${code}`)} />
              <p className={s['disclaimer']}>
                <Icon name="info" size={16} /> {t('disclaimer')}
              </p>
            </div>
            <div className={s['side']}>
              <CalendarCard today={today} />
              <LegalChecks />
            </div>
          </div>
        </div>
      )}
    </Page>
  )
}

interface CaseTableProps {
  readonly cases: readonly UseCase[]
  readonly onOpen: (useCase: UseCase) => void
}

function CaseTable({ cases, onOpen }: CaseTableProps) {
  const t = useTexts(lawTexts)
  const label = useTexts(lawLabels)
  const formats = useFormats()
  const { href } = usePlace()
  const project = useProject((whole) => whole)
  const today = useToday()
  const legalOf = (useCase: UseCase) => legalViewOf(project, useCase, today)
  return (
    <DataTable
      label={t('list.label')}
      rows={cases}
      idOf={({ id }) => id}
      onOpen={onOpen}
      rowHeight={52}
      columns={[
        {
          id: 'case',
          header: t('list.case'),
          rowHeader: true,
          cell: (useCase) => (
            <TwoLines
              title={
                <a
                  href={href('risks', `law/${useCase.code}`)}
                  aria-label={t('list.open', { code: useCase.code })}
                  tabIndex={-1}
                  className={s['caseLink']}
                >
                  {useCase.title}
                </a>
              }
              second={
                useCase.status === 'refused'
                  ? `${useCase.code} · ${t('list.refused')}`
                  : useCase.code
              }
            />
          ),
        },
        {
          id: 'tier',
          header: t('list.tier'),
          cell: (useCase) => <TierCell legal={legalOf(useCase)} />,
        },
        {
          id: 'role',
          header: t('list.role'),
          width: '120px',
          cell: (useCase) => {
            const { findings } = legalOf(useCase)
            if (findings === null) return '–'
            return findings.role.length === 0
              ? label('role.unknown')
              : findings.role.map((role) => label(`role.${role}`)).join(', ')
          },
        },
        {
          id: 'answers',
          header: t('list.answers'),
          width: '90px',
          cell: (useCase) => {
            const legal = legalOf(useCase)
            if (legal.findings === null) return '–'
            const { answered, lines } = questionnaireOf(
              legal.facts,
              factsFromUseCase(useCase, project.profile),
            )
            return t('list.answered', { answered, asked: lines.length })
          },
        },
        {
          id: 'record',
          header: t('list.record'),
          width: '150px',
          cell: (useCase) => {
            const { signed, moved, findings, assessment } = legalOf(useCase)
            const signedOn = assessment?.record.signedOn ?? today
            if (signed && moved) return <Status tone="warn">{t('list.moved')}</Status>
            if (signed)
              return (
                <>
                  <Status tone="ok">{t('list.signed')}</Status>
                  <span className={s['under']}>{formats.shortDate(signedOn)}</span>
                </>
              )
            return (
              <Status tone="neutral">
                {t(findings === null ? 'list.notStarted' : 'list.unsigned')}
              </Status>
            )
          },
        },
      ]}
    />
  )
}

function TierCell({ legal }: { readonly legal: LegalView }) {
  const t = useTexts(lawTexts)
  const label = useTexts(lawLabels)
  const gates = useTexts(gateWords)
  if (legal.findings === null)
    return (
      <span className={s['soft']}>
        {t('list.hint', { hint: gates(`hint.${aiActHintState(legal.hint)}`) })}
      </span>
    )
  return (
    <span className={s['chips']}>
      {legal.findings.tiers.map((tier) => (
        <Chip key={tier} tone={toneOf(tier)}>
          {label(`tier.${tier}`)}
        </Chip>
      ))}
    </span>
  )
}
