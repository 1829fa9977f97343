import type { LawTopic } from '../../content/compliance/law-topics'
import { lawBook, lawPacks } from '../../content/law/packs'
import type { LawItem } from '../../content/law/law-item'

/** Items of the packs behind a subject of the checklists; a subject that no pack treats has none. */
const ITEMS: { readonly [T in LawTopic]?: readonly string[] } = {
  'ai-act-scope': ['general.tiers', 'why.is-ai', 'why.eu-link'],
  'ai-act-roles': ['why.provider', 'why.deployer', 'why.role-flip', 'duty.25-1', 'duty.25-2'],
  'ai-act-prohibited': lawPacks
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => id.startsWith('ban.')),
  'ai-act-high-risk': [
    'calendar.annex-iii',
    'calendar.annex-i',
    'annex-iii.4a',
    'annex-iii.4b',
    'annex-iii.5b',
  ],
  'ai-act-transparency': [
    'duty.50-1',
    'duty.50-2',
    'duty.50-3',
    'duty.50-4-deepfake',
    'duty.50-4-text',
    'article-50.guidelines',
  ],
  'ai-act-literacy': ['duty.4', 'literacy.content', 'literacy.no-level', 'literacy.examples'],
  'ai-act-provider-duties': [
    'duty.9',
    'duty.10',
    'duty.11',
    'duty.12',
    'duty.13',
    'duty.14',
    'duty.15',
    'duty.17',
  ],
  'ai-act-deployer-duties': [
    'duty.26-1',
    'duty.26-2',
    'duty.26-4',
    'duty.26-5',
    'duty.26-6',
    'duty.26-7',
    'duty.26-11',
    'duty.86',
  ],
  'gdpr-automated-decisions': ['dpia.article-22', 'duty.gdpr-22'],
  'gdpr-dpia': ['dpia.threshold', 'dpia.cnil-list', 'dpia.exempt-list', 'duty.gdpr-35'],
  'gdpr-principles': ['dpia.cnil-deployment', 'gdpr.reform'],
  'labour-works-council': [
    'cse.threshold',
    'cse.real-pilot',
    'cse.extended',
    'cse.delay',
    'cse.expert',
    'cse.obstruction',
  ],
  'labour-monitoring': ['duty.l2312-38-monitoring', 'duty.l1121-1', 'duty.l1222-4'],
  'labour-recruitment': [
    'duty.l1221-8',
    'duty.l1221-6',
    'duty.l1132-1',
    'duty.l2312-38-recruitment',
    'duty.l1222-3',
  ],
  'labour-occupational-risks': ['duty.l4121-3'],
}

/** What the packs say on a subject, in their order. */
export const topicItems = (topic: LawTopic): readonly LawItem[] =>
  (ITEMS[topic] ?? []).filter((id) => lawBook.has(id)).map((id) => lawBook.item(id))

/** Subjects that have items, and the ids given for them: checked by the tests against the packs. */
export const topicIds = (): readonly string[] => Object.values(ITEMS).flat()
