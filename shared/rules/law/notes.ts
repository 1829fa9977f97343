import type { FactKey, LawFacts } from './facts'
import type { Duty, HumanQuestion, Owing, Reason, Statement } from './findings'
import { unknown } from './facts'
import type { LawBook, LawEntry } from './law-book'

/** What an unknown fact could do: raise the tier, lower it, or change something beside the tier. */
export type Effect = 'raises' | 'lowers' | 'beside'

export const statementOf = (entry: LawEntry): Statement => ({
  id: entry.id,
  text: entry.text,
  article: articleOf(entry),
  grade: entry.grade,
  source: entry.source,
})

const articleOf = (entry: LawEntry): string => entry.articles[0] ?? ''

/**
 * One classification in progress: what each question of the chain finds is written here, in order. Lives and
 * dies inside one call of `classify`.
 */
export class Notes {
  readonly #reasons: Reason[] = []
  readonly #duties = new Map<string, Duty>()
  readonly #lacking = new Map<FactKey, Effect>()
  readonly #questions = new Map<string, HumanQuestion>()
  #doubtful = false

  readonly facts: LawFacts
  readonly book: LawBook
  readonly asOf: string

  constructor(facts: LawFacts, book: LawBook, asOf: string) {
    this.facts = facts
    this.book = book
    this.asOf = asOf
  }

  because(id: string, ...facts: readonly FactKey[]): void {
    const { text, article, grade, source } = statementOf(this.book.item(id))
    this.#reasons.push({ id, facts, article, sentence: text, grade, source })
  }

  /** A question for a person; a doubt goes to a lawyer and shows as `needs-human`. */
  ask(id: string, gate: HumanQuestion['gate'] = 'company'): void {
    const { text, article } = statementOf(this.book.item(id))
    this.#questions.set(id, { id, text, gate, article })
  }

  doubt(id: string): void {
    this.ask(id, 'lawyer')
    this.#doubtful = true
  }

  /** Notes the facts among these that are not known. The strongest effect is kept. */
  lacks(effect: Effect, ...keys: readonly FactKey[]): void {
    for (const key of keys) {
      if (!unknown(this.facts[key])) continue
      const before = this.#lacking.get(key)
      if (before === 'raises' || (before === 'lowers' && effect === 'beside')) continue
      this.#lacking.set(key, effect)
    }
  }

  /** Facts that no longer matter for the tier, e.g. Annex III once Article 5 is met. */
  forget(...keys: readonly FactKey[]): void {
    for (const key of keys) this.#lacking.delete(key)
  }

  /**
   * @param id   the duty in the packs
   * @param from the day it starts; by default the one of the pack, today for what already binds everybody
   */
  owe(
    id: string,
    who: Owing,
    options: {
      readonly from?: string | null
      readonly owedByUs?: boolean
      readonly uncertain?: boolean
    } = {},
  ): void {
    const entry = this.book.item(id)
    const from = options.from === undefined ? this.#start(entry) : options.from
    this.#duties.set(`${id}/${who}`, {
      id,
      article: articleOf(entry),
      who,
      owedByUs: options.owedByUs ?? true,
      what: entry.text,
      from,
      state: this.#state(from, entry, options.uncertain ?? false),
      grade: entry.grade,
      source: entry.source,
    })
  }

  /** What was owed so far falls: the Act turned out not to apply. */
  release(): void {
    this.#duties.clear()
  }

  #start = ({ from, inForce }: LawEntry): string | null => (inForce ? this.asOf : from)

  #state(from: string | null, { grade }: LawEntry, uncertain: boolean): Duty['state'] {
    if (uncertain || from === null || grade === 'U') return 'uncertain'
    return from <= this.asOf ? 'applies' : 'later'
  }

  get reasons(): readonly Reason[] {
    return this.#reasons
  }
  /** By date, what has no date last. */
  get duties(): readonly Duty[] {
    const last = '9999'
    return [...this.#duties.values()].sort((one, other) =>
      (one.from ?? last) < (other.from ?? last)
        ? -1
        : (one.from ?? last) > (other.from ?? last)
          ? 1
          : 0,
    )
  }
  get questions(): readonly HumanQuestion[] {
    return [...this.#questions.values()]
  }
  get missing(): readonly FactKey[] {
    return [...this.#lacking.keys()]
  }
  get doubtful(): boolean {
    return this.#doubtful
  }
  /** Missing facts with this effect. */
  lacking(effect: Effect): readonly FactKey[] {
    return [...this.#lacking].filter(([, held]) => held === effect).map(([key]) => key)
  }
}
