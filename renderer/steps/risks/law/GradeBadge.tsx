import { lawLabels } from '../../../../shared/content/law/labels'
import type { Grade as LawGrade } from '../../../../shared/rules/law/law-book'
import { useTexts } from '../../../i18n/language'
import { Grade } from '../../../ui/Chip'

const LOOKS = { A: 'a', B: 'b', U: 'unconfirmed' } as const

/** How sure the source of a statement is: it never grades the company. */
export function GradeBadge({ grade }: { readonly grade: LawGrade }) {
  const label = useTexts(lawLabels)
  return <Grade grade={LOOKS[grade]}>{label(`grade.${grade}`)}</Grade>
}
