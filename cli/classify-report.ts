import { articleLabel } from '../shared/content/law/article-label'
import { lawLabels } from '../shared/content/law/labels'
import { formatsOf } from '../shared/kernel/format'
import { localized, translate, type Language, type Localized } from '../shared/kernel/text'
import type { Duty, Findings } from '../shared/rules/law/findings'
import { classifyTexts } from './classify-texts'

/** The findings of one system, as lines for a person. */
export function reportLines(findings: Findings, language: Language): readonly string[] {
  const t = translate(classifyTexts, language)
  const label = translate(lawLabels, language)
  const formats = formatsOf(language)
  const cite = (article: string) => articleLabel(article, language)
  const say = (text: Localized) => localized(text, language)
  const { tiers, role, dpia, cse, fria, charter, fineCap, legacy111 } = findings
  const roles = role.length > 0 ? role.map((one) => label(`role.${one}`)) : [label('role.unknown')]
  return [
    t('asOf', { date: formats.date(findings.asOf) }),
    t('tiers', { list: tiers.map((tier) => label(`tier.${tier}`)).join(', ') }),
    ...(findings.provisional ? [t('provisional')] : []),
    ...(findings.prohibitedFrom === null
      ? []
      : [t('bannedFrom', { date: formats.date(findings.prohibitedFrom) })]),
    t('role', { list: roles.join(', ') }),
    '',
    t('reasons'),
    ...findings.reasons.map(({ sentence, article }) => `  ${say(sentence)} (${cite(article)})`),
    '',
    t('duties'),
    ...findings.duties.map((duty) => dutyLine(duty, language)),
    '',
    t('dpia', { result: label(`dpia.${dpia.result}`), why: say(dpia.why) }),
    t('consultation', { result: label(`yesNo.${cse.result}`), why: say(cse.why) }),
    t('fria', { why: say(fria.why) }),
    t('charter', { why: say(charter.why) }),
    ...charter.steps.map(({ text, article }) => `  ${say(text)} (${cite(article)})`),
    ...(legacy111 === null ? [] : [`${say(legacy111.why)} (${cite(legacy111.article)})`]),
    ...(fineCap === null
      ? []
      : [
          t('fine', {
            article: cite(fineCap.article),
            amount: formats.money(fineCap.maxEur),
            percent: formats.percent(fineCap.maxPct),
            why: say(fineCap.why),
          }),
        ]),
    ...(findings.missing.length > 0
      ? ['', t('missing', { list: findings.missing.join(', ') })]
      : []),
    ...(findings.questions.length > 0 ? ['', t('questions')] : []),
    ...findings.questions.map(({ text, gate }) => `  ${say(text)} [${label(`gate.${gate}`)}]`),
    '',
    say(findings.disclaimer),
  ]
}

function dutyLine(duty: Duty, language: Language): string {
  const t = translate(classifyTexts, language)
  const label = translate(lawLabels, language)
  const who = label(`who.${duty.who}`)
  return t('duty', {
    date: duty.from === null ? t('noDate') : formatsOf(language).shortDate(duty.from),
    article: articleLabel(duty.article, language),
    who: duty.owedByUs ? who : t('othersDuty', { who }),
    state: label(`state.${duty.state}`),
    what: localized(duty.what, language),
  })
}
