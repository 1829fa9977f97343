import { complianceRows } from '../../content/compliance/checklist'
import { lawLabels } from '../../content/law/labels'
import type { Ypn } from '../../domain/answer'
import type { Project } from '../../domain/project'
import type { UseCase } from '../../domain/use-case'
import { type Language, localized, translate } from '../../kernel/text'
import { writingOf } from '../../kernel/writing'
import { gateWords } from '../../locales/gates'
import { aiActHintState } from '../../rules/ai-act-hint'
import type { Tier } from '../../rules/law/findings'
import type { ComplianceView } from './compliance-view'
import { type LegalView, legalViewOf } from './legal-view'
import type { PrivacyView } from './privacy-view'
import type { Questionnaire } from './questionnaire'
import { situationTexts } from './situation-texts'

/** Cases on which something is decided or asked: those refused are out. */
export const livingCases = ({ useCases }: Project): readonly UseCase[] =>
  useCases.live.filter(({ status }) => status !== 'refused')

/** Tiers in words, gravest first as the classifier orders them. */
export function tierWords(tiers: readonly Tier[], language: Language): string {
  const label = translate(lawLabels, language)
  return writingOf(language).list(
    tiers.map((tier) => label(`tier.${tier}`).toLocaleLowerCase(language).replace('d’ia', 'd’IA')),
  )
}

/** Where the classification of the company's cases stands. */
export function lawSituation(project: Project, today: string, language: Language): string {
  const t = translate(situationTexts, language)
  const { list } = writingOf(language)
  const views = livingCases(project).map((useCase) => ({
    code: useCase.code,
    legal: legalViewOf(project, useCase, today),
  }))
  if (views.length === 0) return t('law.none')
  const codes = (keep: (legal: LegalView) => boolean) =>
    views.filter(({ legal }) => keep(legal)).map(({ code }) => code)
  const about = (key: 'prohibited' | 'high' | 'moved' | 'lawyer', found: readonly string[]) =>
    found.length === 0 ? [] : [t(`law.${key}`, { count: found.length, cases: list(found) })]
  const signed = codes((legal) => legal.signed).length
  return [
    signed === 0 ? t('law.nothingSigned') : t('law.signed', { count: signed, total: views.length }),
    ...about('prohibited', codes(isProhibited)),
    ...about('high', codes(isHigh)),
    ...about(
      'moved',
      codes(({ moved }) => moved),
    ),
    ...about(
      'lawyer',
      codes(({ lawyerOpen }) => lawyerOpen),
    ),
  ].join(' ')
}

const isProhibited = ({ findings, hint }: LegalView): boolean =>
  findings === null ? hint.value?.verdict === 'unacceptable' : findings.tiers.includes('prohibited')

const isHigh = ({ findings, hint }: LegalView): boolean =>
  findings === null
    ? hint.value?.verdict === 'high' || hint.value?.verdict === 'high-to-confirm'
    : findings.tiers.includes('high-risk') || findings.tiers.includes('high-risk-section-b')

/** Where the classification of one case stands. */
export function caseSituation(
  { findings, hint, signed, moved, assessment }: LegalView,
  { answered, lines }: Questionnaire,
  language: Language,
): string {
  const t = translate(situationTexts, language)
  const { format } = writingOf(language)
  if (findings === null)
    return t('oneCase.start', {
      hint: translate(gateWords, language)(`hint.${aiActHintState(hint)}`),
    })
  const tiers = tierWords(findings.tiers, language)
  const signedOn = assessment?.record.signedOn ?? null
  if (signed && signedOn !== null)
    return moved
      ? t('oneCase.moved', { date: format.date(signedOn) })
      : t('oneCase.signed', { date: format.date(signedOn), tiers })
  return t(findings.provisional ? 'oneCase.provisional' : 'oneCase.certain', {
    answered,
    asked: lines.length,
    tiers,
  })
}

/** What one case owes to the people whose data it treats, in a sentence. */
export function privacySituation(view: PrivacyView, language: Language): string {
  const t = translate(situationTexts, language)
  const { format } = writingOf(language)
  const useCase = view.useCase.code
  if (view.dpia === 'unknown' || view.dpia === 'not') return t(`privacy.${view.dpia}`, { useCase })
  return t(`privacy.${view.dpia}`, {
    useCase,
    criteria:
      view.criteria === null
        ? t('privacy.notLooked')
        : t('privacy.criteria', { count: view.criteria }),
    when:
      view.pilotStart === null
        ? t('privacy.nothing')
        : t('privacy.before', { date: format.shortDate(view.pilotStart) }),
  })
}

/** How far the company's checklist is, and the rule that turns it red. */
export function complianceSituation(
  { completion, lines }: ComplianceView,
  language: Language,
): string {
  const t = translate(situationTexts, language)
  const { format, list } = writingOf(language)
  const { value } = completion
  if (value === null || value.colour === 'grey') return t('compliance.empty')
  const counted = (answer: Ypn | null) => lines.filter(({ ypn }) => ypn === answer).length
  const open = counted(null)
  return [
    t('compliance.done', {
      percent: format.percent(Math.floor(value.percent), 0),
      applicable: value.applicable,
      yes: counted('yes'),
      partly: counted('partly'),
      no: counted('no'),
    }),
    ...(value.refused.length === 0
      ? []
      : [
          t('compliance.refused', {
            count: value.refused.length,
            rows: list(value.refused.map((row) => localized(complianceRows[row].label, language))),
          }),
        ]),
    ...(open === 0 ? [] : [t('compliance.unanswered', { count: open })]),
  ].join(' ')
}
