import type { Localized } from '../../kernel/text'
import { CNIL_OPERATIONS, type FactKey } from '../../rules/law/facts'
import { questionOrder, type QuestionStep } from '../../rules/law/question-order'
import type { LawItem } from './law-item'
import { lawBook, lawPacks } from './packs'
import { questionWords } from './question-texts'

export interface QuestionOption {
  /** As the fact stores it, in text: `4a`, `7`, `hr-profile`. */
  readonly value: string
  readonly label: Localized
}

/** A question of the classifier, ready to be shown. */
export interface LawQuestion extends QuestionStep {
  readonly text: Localized
  readonly help: Localized
  readonly options: readonly QuestionOption[]
}

const labelled = (value: string, item: LawItem): QuestionOption => ({
  value,
  label: item.label ?? item.text,
})

/** Sub-points of Annex III; areas that have sub-points are asked by these. */
const annexThree = (): readonly QuestionOption[] => {
  const points = lawPacks
    .flatMap(({ items }) => items)
    .map((item) => ({ item, point: /^annex-iii\.(\d[a-e]?)$/.exec(item.id)?.[1] ?? '' }))
    .filter(({ point }) => point !== '')
  return points
    .filter(
      ({ point }) =>
        !points.some((other) => other.point !== point && other.point.startsWith(point)),
    )
    .map(({ item, point }) => labelled(point, item))
}

const OPTIONS: { readonly [K in FactKey]?: readonly QuestionOption[] } = {
  annexIII: annexThree(),
  d_wp248: Array.from({ length: 9 }, (_, place) =>
    labelled(String(place + 1), lawBook.item(`dpia.criterion.${place + 1}`)),
  ),
  d_cnilList: CNIL_OPERATIONS.map((operation) =>
    labelled(operation, lawBook.item(`dpia.operation.${operation}`)),
  ),
  emotionSubjects: [
    { value: 'candidates', label: { fr: 'Candidats', en: 'Candidates' } },
    { value: 'employees', label: { fr: 'Salariés', en: 'Employees' } },
    { value: 'students', label: { fr: 'Élèves ou stagiaires', en: 'Pupils or trainees' } },
    { value: 'customers', label: { fr: 'Clients ou public', en: 'Customers or the public' } },
  ],
  annexI_section: [
    { value: 'A', label: { fr: 'Section A', en: 'Section A' } },
    { value: 'B', label: { fr: 'Section B', en: 'Section B' } },
  ],
}

/** The questionnaire, in the order in which a person is asked. */
export const lawQuestions: readonly LawQuestion[] = questionOrder(lawBook).map((step) => {
  const [fr, en, helpFr, helpEn] = questionWords[step.key]
  return {
    ...step,
    text: { fr, en },
    help: { fr: helpFr, en: helpEn },
    options: OPTIONS[step.key] ?? [],
  }
})
