import { useState } from 'react'
import { lawLabels } from '../../../../shared/content/law/labels'
import { localized } from '../../../../shared/kernel/text'
import { writingOf } from '../../../../shared/kernel/writing'
import { gateWords } from '../../../../shared/locales/gates'
import { aiActHintState } from '../../../../shared/rules/ai-act-hint'
import type { Findings, Reason } from '../../../../shared/rules/law/findings'
import type { LegalView } from '../../../../shared/steps/legal/legal-view'
import { useFormats, useLanguage, useTexts } from '../../../i18n/language'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import { Icon } from '../../../ui/Icon'
import { GradeBadge } from './GradeBadge'
import s from './law.module.css'
import { SourceLink } from './SourceLink'
import { TierLadder } from './TierLadder'
import { verdictTexts } from './verdict-texts'

/** Reasons shown before the rest is folded. */
const SHOWN = 4

/** The tiers, the role and why, as soon as a question has an answer; the hint of step 1 before. */
export function Verdict({ legal }: { readonly legal: LegalView }) {
  const t = useTexts(verdictTexts)
  const gates = useTexts(gateWords)
  const { findings, hint } = legal
  if (findings === null)
    return (
      <Card>
        <TierLadder tiers={[]} provisional />
        <div className={s['headline']}>
          <h2>{t('hintTitle', { hint: gates(`hint.${aiActHintState(hint)}`) })}</h2>
        </div>
        <p className={s['soft']}>{t('hintText')}</p>
      </Card>
    )
  return <Found findings={findings} />
}

function Found({ findings }: { readonly findings: Findings }) {
  const t = useTexts(verdictTexts)
  const label = useTexts(lawLabels)
  const formats = useFormats()
  const { language } = useLanguage()
  const { list } = writingOf(language)
  const named = findings.tiers.filter((tier) => tier !== 'needs-human')
  const flipped = findings.reasons.some(({ id }) => id === 'why.role-flip')
  const mayFlip =
    !flipped && findings.tiers.includes('high-risk') && !findings.role.includes('provider')
  return (
    <Card>
      <TierLadder tiers={findings.tiers} provisional={findings.provisional} />
      <div className={s['headline']} role="status">
        <h2>
          {named.length === 0 ? t('human') : named.map((tier) => label(`tier.${tier}`)).join(' + ')}
        </h2>
        {findings.reasons.length > 0 && <GradeBadge grade={weakest(findings.reasons)} />}
        {findings.provisional && <Chip tone="outline">{t('provisional')}</Chip>}
        {findings.tiers.includes('needs-human') && named.length > 0 && (
          <Chip tone="warn" icon="people">
            {t('human')}
          </Chip>
        )}
        <span className={s['roles']}>
          {findings.role.length === 0
            ? t('roleUnknown')
            : t('roles', { roles: list(findings.role.map((role) => label(`role.${role}`))) })}
        </span>
        {findings.prohibitedFrom !== null && (
          <Chip tone="off" icon="off">
            {t(findings.prohibitedFrom <= findings.asOf ? 'prohibitedFrom' : 'prohibitedSoon', {
              date: formats.date(findings.prohibitedFrom),
            })}
          </Chip>
        )}
      </div>
      <Reasons reasons={findings.reasons} />
      {flipped && <Callout tone="warn">{t('flipWarn')}</Callout>}
      {mayFlip && <Callout tone="info">{t('flipInfo')}</Callout>}
    </Card>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useTexts(verdictTexts)
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  const ordered = reasons.toSorted((a, b) => weightOf(a) - weightOf(b))
  const shown = all ? ordered : ordered.slice(0, SHOWN)
  return (
    <>
      <ul className={s['reasons']} aria-label={t('reasons')}>
        {shown.map(({ id, sentence, article, grade, source }) => (
          <li key={id}>
            <Icon name="check" size={15} />
            <span>
              {localized(sentence, language)} <SourceLink article={article} source={source} />
            </span>
            <GradeBadge grade={grade} />
          </li>
        ))}
      </ul>
      {ordered.length > shown.length && (
        <Button size="small" variant="link" onClick={() => setAll(true)}>
          {t('reasonsMore', { count: ordered.length - shown.length })}
        </Button>
      )}
    </>
  )
}

/** What decides the tier comes first, scope and role after. */
const weightOf = ({ id }: Reason): number =>
  id.startsWith('ban.')
    ? 0
    : /^(annex-|why\.annex|why\.63|why\.failure)/.test(id)
      ? 1
      : SCOPE.test(id)
        ? 3
        : 2
const SCOPE = /^why\.(is-ai|eu-link|not-personal|deployer|provider|importer|distributor)/

const weakest = (reasons: readonly Reason[]): Reason['grade'] =>
  reasons.some(({ grade }) => grade === 'U')
    ? 'U'
    : reasons.some(({ grade }) => grade === 'B')
      ? 'B'
      : 'A'
