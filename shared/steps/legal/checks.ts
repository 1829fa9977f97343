import { isRetained } from '../../rules/retained'
import { complianceRows } from '../../content/compliance/checklist'
import { packAge } from '../../content/law/packs'
import { CSE_SECTIONS } from '../../domain/assessment'
import type { Project } from '../../domain/project'
import { formatsOf } from '../../kernel/format'
import { type Language, localized, type Translate, translate } from '../../kernel/text'
import { legalCheckTexts } from './check-texts'
import { complianceView } from './compliance-view'
import { type PrivacyView, privacyViews } from './privacy-view'

/** Blocking stops a case; to correct contradicts itself or is late; to know may be as it should. */
export type LegalCheckSeverity = 'blocking' | 'correct' | 'know'

/** One thing to settle in law: a fact with its consequence, and the page where one settles it. */
export interface LegalCheck {
  /** `<rule>:<id of the noun>`: the same as long as the fact lasts, so that it can be set aside. */
  readonly id: string
  readonly severity: LegalCheckSeverity
  readonly sentence: string
  /** Words of the address after `risks`. */
  readonly link: string
}

type Found = readonly LegalCheck[]
type Words = Translate<typeof legalCheckTexts>

/** A duty of Art. 50 that asks for words shown to people. */
const NOTICE = /^duty\.50-(1|3|4)/

/**
 * Everything the law leaves open, late or contradictory, the most serious first.
 *
 * @param today ISO date
 *
 * Source: law.md 3 to 6; method.md 15.
 */
export function legalChecks(project: Project, today: string, language: Language): Found {
  const t = translate(legalCheckTexts, language)
  const found = [
    ...privacyViews(project, today)
      .filter(({ useCase }) => useCase.status !== 'refused')
      .flatMap((view) => [
        ...classification(view, today, language, t),
        ...dpia(view, t),
        ...works(view, t),
        ...duties(view, today, language, t),
      ]),
    ...packs(today, language, t),
    ...compliance(project, today, language, t),
  ]
  return found.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

const ORDER: Readonly<Record<LegalCheckSeverity, number>> = { blocking: 0, correct: 1, know: 2 }

function classification(view: PrivacyView, today: string, language: Language, t: Words): Found {
  const { useCase, legal } = view
  const naming = { useCase: useCase.code }
  const record = legal.assessment?.record
  const reviewOn = record?.reviewOn ?? null
  const verdict = legal.hint.value?.verdict
  const high = verdict === 'high' || verdict === 'high-to-confirm'
  const prohibited = legal.findings?.tiers.includes('prohibited') ?? verdict === 'unacceptable'
  const make = checkOf(view, `law/${useCase.code}`)
  return [
    ...when(prohibited, () => make('prohibited-practice', 'blocking', t('prohibited', naming))),
    ...when(isRetained(view.useCase) && !legal.signed, () =>
      make(
        'case-not-signed',
        high ? 'blocking' : 'correct',
        t(high ? 'unsignedHigh' : 'unsigned', naming),
      ),
    ),
    ...when(legal.moved, () => make('facts-moved', 'correct', t('moved', naming))),
    ...when(legal.signed && reviewOn !== null && reviewOn < today, () =>
      make(
        'classification-review-late',
        'correct',
        t('reviewLate', { ...naming, date: formatsOf(language).date(reviewOn ?? today) }),
      ),
    ),
    ...when(legal.signed && record?.decision === 'drop' && isRetained(view.useCase), () =>
      make('dropped-but-retained', 'correct', t('dropped', naming)),
    ),
    ...when(legal.lawyerOpen && (isRetained(view.useCase) || legal.signed), () =>
      make(
        'lawyer-question-open',
        isRetained(view.useCase) ? 'blocking' : 'correct',
        t('lawyer', naming),
      ),
    ),
    ...when(lacksNotice(view), () => make('notice-missing', 'correct', t('notice', naming))),
  ]
}

/** Only what this company owes itself: a duty of the maker asks for no text of ours. */
const lacksNotice = ({ legal }: PrivacyView): boolean =>
  (legal.assessment?.notice ?? '').trim() === '' &&
  (legal.findings?.duties.some(({ id, owedByUs }) => owedByUs && NOTICE.test(id)) ?? false)

function dpia(view: PrivacyView, t: Words): Found {
  const { useCase, legal, pilotStart } = view
  const naming = { useCase: useCase.code }
  const planned = legal.assessment?.dpia.doneOn ?? legal.assessment?.dpia.plannedOn ?? null
  const make = checkOf(view, `privacy/${useCase.code}`)
  const critical = view.gaps.value?.critical.length ?? 0
  return [
    ...when(view.undated, () =>
      make('dpia-undated', isRetained(view.useCase) ? 'blocking' : 'correct', t('dpia', naming)),
    ),
    ...when(
      view.dpia === 'required' && planned !== null && pilotStart !== null && planned >= pilotStart,
      () => make('dpia-after-pilot', 'correct', t('dpiaAfter', naming)),
    ),
    ...when(
      view.dpia === 'consider' &&
        isRetained(view.useCase) &&
        planned === null &&
        (legal.assessment?.dpia.note ?? '').trim() === '',
      () => make('dpia-unexplained', 'correct', t('dpiaWhy', naming)),
    ),
    ...when(isRetained(view.useCase) && critical > 0, () =>
      make('gdpr-critical-gap', 'correct', t('gdpr', { ...naming, count: critical })),
    ),
  ]
}

function works(view: PrivacyView, t: Words): Found {
  const { useCase, steps, cse, written } = view
  if (cse.result !== 'yes' || !isRetained(view.useCase)) return []
  const naming = { useCase: useCase.code }
  const make = checkOf(view, `privacy/${useCase.code}`)
  const undated = steps[0]?.state === 'missing'
  const missing = CSE_SECTIONS.length - written.size
  return [
    ...when(undated, () => make('cse-undated', 'blocking', t('cse', naming))),
    ...when(
      steps.some(({ late }) => late),
      () => make('cse-after-pilot', 'blocking', t('cseAfter', naming)),
    ),
    ...when(missing > 0, () =>
      make(
        'cse-note-incomplete',
        undated ? 'know' : 'correct',
        t('cseNote', { ...naming, count: missing }),
      ),
    ),
  ]
}

function duties(view: PrivacyView, today: string, language: Language, t: Words): Found {
  const { useCase, legal } = view
  const formats = formatsOf(language)
  return (legal.assessment?.duties ?? []).flatMap((kept): Found => {
    const duty = legal.findings?.duties.find(({ id }) => id === kept.duty)
    if (duty === undefined || kept.doneOn !== null || kept.due === null) return []
    const naming = {
      useCase: useCase.code,
      duty: lowerArticle(localized(duty.what, language)),
      date: formats.date(kept.due),
    }
    const make = (rule: string, severity: LegalCheckSeverity, sentence: string): LegalCheck => ({
      id: `${rule}:${useCase.id}/${duty.id}`,
      severity,
      sentence,
      link: `law/${useCase.code}`,
    })
    if (kept.due < today) return [make('duty-late', 'correct', t('dutyLate', naming))]
    return duty.from !== null && duty.from > today && kept.due > duty.from
      ? [make('duty-after-law', 'correct', t('dutyAfterLaw', naming))]
      : []
  })
}

/** The sentence of a duty inside another sentence, without its full stop. */
const lowerArticle = (sentence: string): string =>
  (sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1)).replace(/\.$/, '')

function packs(today: string, language: Language, t: Words): Found {
  const age = packAge(today)
  return [
    ...when(age.old, () => ({
      id: 'law-pack-old:packs',
      severity: 'correct',
      sentence: t('packOld', { date: formatsOf(language).date(age.date) }),
      link: 'law',
    })),
    ...when(age.toVerify.length > 0, () => ({
      id: 'law-items-to-verify:packs',
      severity: 'know',
      sentence: t('packVerify', { count: age.toVerify.length }),
      link: 'law',
    })),
  ]
}

function compliance(project: Project, today: string, language: Language, t: Words): Found {
  const { lines, completion } = complianceView(project.answers, today)
  const bare = lines.filter(
    ({ ypn, answer }) => ypn === 'yes' && (answer?.evidence ?? '').trim() === '',
  ).length
  const rowOf = (row: (typeof lines)[number]['row']) =>
    localized(complianceRows[row].label, language)
  return [
    ...(completion.value?.refused ?? []).map(
      (row): LegalCheck => ({
        id: `compliance-refused:${row}`,
        severity: 'correct',
        sentence: t('complianceRefused', { row: rowOf(row) }),
        link: 'compliance',
      }),
    ),
    ...lines
      .filter(({ late }) => late)
      .map(
        ({ row }): LegalCheck => ({
          id: `compliance-late:${row}`,
          severity: 'correct',
          sentence: t('complianceLate', { row: rowOf(row) }),
          link: 'compliance',
        }),
      ),
    ...when(bare > 0, () => ({
      id: 'compliance-without-evidence:all',
      severity: 'know',
      sentence: t('complianceEvidence', { count: bare }),
      link: 'compliance',
    })),
  ]
}

const checkOf =
  ({ useCase }: PrivacyView, link: string) =>
  (rule: string, severity: LegalCheckSeverity, sentence: string): LegalCheck => ({
    id: `${rule}:${useCase.id}`,
    severity,
    sentence,
    link,
  })

const when = (holds: boolean, make: () => LegalCheck): Found => (holds ? [make()] : [])
