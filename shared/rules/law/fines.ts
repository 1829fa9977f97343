import type { FineCap } from './findings'
import { figureIn } from './law-book'
import { unknown } from './facts'
import { statementOf, type Notes } from './notes'

/**
 * The ceiling of Art. 99 for what is at stake. An SME has the lower of the two figures everywhere; a small
 * mid-cap has it below Art. 5 only. Headcount alone cannot prove either: the sentence says what else counts.
 */
export function fineCapOf(notes: Notes, stake: 'prohibited' | 'operators'): FineCap {
  const { facts, book } = notes
  const id = `fine.${stake}`
  const { article, grade, source } = statementOf(book.item(id))
  const headcount = facts.w_headcount
  notes.lacks('beside', 'w_headcount')
  const under = (name: string) =>
    !unknown(headcount) && headcount < figureIn(book, 'fine.sizes', name)
  const size = under('sme') ? 'sme' : under('midCap') ? 'mid-cap' : 'large'
  // A public body is no SME, whatever its headcount.
  const isPublic = facts.s_publicBody === true
  const lower = !isPublic && (size === 'sme' || (size === 'mid-cap' && stake === 'operators'))
  const why = isPublic
    ? 'fine.public-body'
    : unknown(headcount)
      ? 'fine.unknown-size'
      : `fine.${size}${lower ? '' : '-higher'}`
  return {
    article,
    maxEur: figureIn(book, id, 'maxEur'),
    maxPct: figureIn(book, id, 'maxPct'),
    whichever: lower ? 'lower' : 'higher',
    why: book.item(why).text,
    grade,
    source,
  }
}
