import { err, ok, type Result } from '../../kernel/result'
import { defineTexts, translate, type Language } from '../../kernel/text'
import { FACT_KEYS, lawFactsSchema, type FactKey, type LawFacts } from './facts'

/** What a fact must be, as the refusal says it. */
type Expected =
  | 'yesNo'
  | 'text'
  | 'date'
  | 'headcount'
  | 'share'
  | 'section'
  | 'subjects'
  | 'points'
  | 'criteria'
  | 'cnil'

/** Why a set of facts is refused. The index is the place in the list, from 1; null for a single set. */
export type FactsFault =
  | { readonly kind: 'not-facts'; readonly index: number | null }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly index: number | null }
  | {
      readonly kind: 'wrong-value'
      readonly key: FactKey
      readonly expected: Expected
      readonly index: number | null
    }

const OTHERS: { readonly [K in FactKey]?: Expected } = {
  emotionSubjects: 'subjects',
  annexI_listedProduct: 'text',
  annexI_section: 'section',
  annexIII: 'points',
  g_shareOfOriginalCompute: 'share',
  d_wp248: 'criteria',
  d_cnilList: 'cnil',
  w_headcount: 'headcount',
  placedOn: 'date',
  designChangedAfter: 'date',
  asOf: 'date',
}

/** Reads one set of facts, as found in a file. */
export function readFacts(
  input: unknown,
  index: number | null = null,
): Result<LawFacts, FactsFault> {
  const parsed = lawFactsSchema.safeParse(withoutLabels(input))
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return err({ kind: 'unknown-key', key: issue.keys[0] ?? '', index })
  const key = FACT_KEYS.find((known) => known === issue?.path[0])
  return key === undefined
    ? err({ kind: 'not-facts', index })
    : err({ kind: 'wrong-value', key, expected: OTHERS[key] ?? 'yesNo', index })
}

/** Words for people beside the facts: an identifier, the system in a sentence, a note. They decide nothing. */
const LABELS: ReadonlySet<string> = new Set(['id', 'system', 'note'])

const withoutLabels = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? Object.fromEntries(Object.entries(input).filter(([key]) => !LABELS.has(key)))
    : input

/** Reads a file's content: one set of facts, or a list of them. The first fault refuses the whole. */
export function readManyFacts(input: unknown): Result<readonly LawFacts[], FactsFault> {
  if (!Array.isArray(input)) {
    const one = readFacts(input)
    return one.ok ? ok([one.value]) : one
  }
  const all: LawFacts[] = []
  for (const [place, entry] of input.entries()) {
    const read = readFacts(entry, place + 1)
    if (!read.ok) return read
    all.push(read.value)
  }
  return ok(all)
}

const texts = defineTexts({
  inList: { fr: 'Élément {index} : {sentence}', en: 'Item {index}: {sentence}' },
  notFacts: {
    fr: 'les faits doivent être un objet JSON, clé par clé.',
    en: 'facts must be a JSON object, key by key.',
  },
  unknownKey: {
    fr: 'la clé « {key} » n’est pas connue ; vérifiez son écriture.',
    en: 'the key “{key}” is not known; check its spelling.',
  },
  didYouMean: {
    fr: 'la clé « {key} » n’est pas connue ; vouliez-vous dire « {near} » ?',
    en: 'the key “{key}” is not known; did you mean “{near}”?',
  },
  wrongValue: {
    fr: 'la clé « {key} » attend {expected}, ou null si on ne sait pas.',
    en: 'the key “{key}” expects {expected}, or null when not known.',
  },
  expected: {
    yesNo: { fr: 'true ou false', en: 'true or false' },
    text: {
      fr: 'un texte non vide de 200 caractères au plus',
      en: 'a text of 1 to 200 characters',
    },
    date: { fr: 'une date comme 2026-11-20', en: 'a date such as 2026-11-20' },
    headcount: { fr: 'un nombre de personnes, 0 ou plus', en: 'a number of people, 0 or more' },
    share: { fr: 'un nombre de 0 à 1', en: 'a number from 0 to 1' },
    section: { fr: '"A" ou "B"', en: '"A" or "B"' },
    subjects: {
      fr: '"candidates", "employees", "students" ou "customers"',
      en: '"candidates", "employees", "students" or "customers"',
    },
    points: {
      fr: 'une liste de points comme ["4a", "5b"]',
      en: 'a list of points such as ["4a", "5b"]',
    },
    criteria: {
      fr: 'une liste de nombres entiers de 1 à 9',
      en: 'a list of whole numbers from 1 to 9',
    },
    cnil: {
      fr: 'une liste d’opérations comme ["hr-profile"]',
      en: 'a list of operations such as ["hr-profile"]',
    },
  },
})

/** The refusal, in one sentence. */
export function factsSentence(fault: FactsFault, language: Language): string {
  const t = translate(texts, language)
  const sentence = capital(sentenceOf(fault, t))
  return fault.index === null ? sentence : t('inList', { index: fault.index, sentence })
}

function sentenceOf(fault: FactsFault, t: ReturnType<typeof translate<typeof texts>>): string {
  if (fault.kind === 'not-facts') return t('notFacts')
  if (fault.kind === 'wrong-value')
    return t('wrongValue', { key: fault.key, expected: t(`expected.${fault.expected}`) })
  const near = FACT_KEYS.find((key) => bare(key) === bare(fault.key))
  const key = fault.key.slice(0, 60)
  return near === undefined ? t('unknownKey', { key }) : t('didYouMean', { key, near })
}

const bare = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
