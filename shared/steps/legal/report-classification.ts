import { articleLabel } from '../../content/law/article-label'
import type { Block, Cell } from '../../formats/blocks'
import { localized, translate } from '../../kernel/text'
import { upperFirst } from '../../kernel/writing'
import { gateWords } from '../../locales/gates'
import { aiActHintState } from '../../rules/ai-act-hint'
import type { Duty, Owing } from '../../rules/law/findings'
import type { PrivacyView } from './privacy-view'
import { type LegalReport, named } from './report'
import { tierWords } from './situation'

export function tiersTable(report: LegalReport): readonly Block[] {
  const { views, t } = report
  if (views.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('tiers.heading') },
    {
      kind: 'table',
      columns: [
        { label: t('tiers.case'), width: 34 },
        { label: t('tiers.tier'), width: 24 },
        { label: t('tiers.role'), width: 16 },
        { label: t('tiers.state'), width: 24 },
        { label: t('tiers.decision'), width: 22 },
      ],
      rows: views.map((view) => tierRow(view, report)),
    },
  ]
}

function tierRow(view: PrivacyView, report: LegalReport): readonly Cell[] {
  const { language, project, writing, t, label } = report
  const { legal } = view
  const { findings, assessment } = legal
  const hint = translate(gateWords, language)(`hint.${aiActHintState(legal.hint)}`)
  const fill = findings?.tiers.includes('prohibited')
    ? ({ fill: 'off' } as const)
    : findings?.tiers.includes('high-risk')
      ? ({ fill: 'warn' } as const)
      : {}
  const roles =
    findings === null || findings.role.length === 0
      ? t('tiers.roleUnknown')
      : writing.list(findings.role.map((role) => label(`role.${role}`)))
  const record = assessment?.record
  const who = record?.decidedBy ? project.people.get(record.decidedBy)?.name : undefined
  const decision = record?.decision ? t(`tiers.${record.decision}`) : t('tiers.noDecision')
  return [
    named(view, report),
    {
      text:
        findings === null
          ? t('tiers.hint', { hint })
          : upperFirst(tierWords(findings.tiers, language)),
      ...fill,
    },
    { text: roles },
    { text: stateOf(view, report) },
    {
      text:
        who === undefined || !record?.decision
          ? decision
          : t('tiers.by', { decision, who: writing.say(who) }),
    },
  ]
}

function stateOf({ legal }: PrivacyView, { writing, t }: LegalReport): string {
  const signedOn = legal.assessment?.record.signedOn ?? null
  if (legal.signed && signedOn !== null)
    return t(legal.moved ? 'tiers.moved' : 'tiers.signed', {
      date: writing.format.shortDate(signedOn),
    })
  return legal.findings === null ? t('tiers.notStarted') : t('tiers.answering')
}

interface SharedDuty {
  readonly duty: Duty
  readonly cases: readonly string[]
}

/** One line per duty, whoever's case it comes from. */
export function sharedDuties(views: readonly PrivacyView[]): readonly SharedDuty[] {
  const found = new Map<string, { duty: Duty; cases: string[] }>()
  for (const { useCase, legal } of views) {
    if (legal.findings === null || useCase.status === 'refused') continue
    for (const duty of legal.findings.duties) {
      const key = `${duty.id}/${duty.who}/${duty.owedByUs}/${duty.from}`
      const known = found.get(key)
      if (known === undefined) found.set(key, { duty, cases: [useCase.code] })
      else known.cases.push(useCase.code)
    }
  }
  const last = '9999'
  return [...found.values()].toSorted((a, b) =>
    (a.duty.from ?? last) < (b.duty.from ?? last) ? -1 : a.duty.from === b.duty.from ? 0 : 1,
  )
}

export function dutiesTable(report: LegalReport): readonly Block[] {
  const { views, language, today, writing, t, label } = report
  const shared = sharedDuties(views)
  const heading: Block = { kind: 'heading', level: 2, text: t('duties.heading') }
  if (shared.length === 0) return [heading, { kind: 'paragraph', text: t('duties.none') }]
  const who = (one: Owing, ours: boolean) =>
    t(ours ? 'duties.us' : 'duties.them', { who: label(`who.${one}`) })
  return [
    heading,
    { kind: 'paragraph', text: t('duties.intro') },
    {
      kind: 'table',
      columns: [
        { label: t('duties.from'), width: 18 },
        { label: t('duties.duty'), width: 46 },
        { label: t('duties.article'), width: 16 },
        { label: t('duties.who'), width: 22 },
        { label: t('duties.cases'), width: 18 },
        { label: t('duties.grade'), width: 16 },
      ],
      rows: shared.map(({ duty, cases }): readonly Cell[] => [
        {
          text:
            duty.from === null || duty.state === 'uncertain'
              ? t('duties.toConfirm')
              : duty.from === today
                ? t('duties.now')
                : writing.format.shortDate(duty.from),
        },
        { text: localized(duty.what, language) },
        { text: articleLabel(duty.article, language) },
        { text: who(duty.who, duty.owedByUs) },
        { text: cases.join(', ') },
        { text: label(`grade.${duty.grade}`) },
      ]),
    },
  ]
}
