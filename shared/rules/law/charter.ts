import type { CharterFinding, Statement } from './findings'
import { figureIn } from './law-book'
import { statementOf, type Notes } from './notes'

const STEPS = 5

/** A charter that carries sanctions is an addendum to the internal rules (L. 1321-1 to -5), else guidance. */
export function readCharter(notes: Notes): CharterFinding {
  const { facts, book } = notes
  const say = (id: string) => book.item(id).text
  if (facts.w_charterSanctions === false)
    return { kind: 'guidance', why: say('charter.guidance'), steps: [] }
  if (facts.w_charterSanctions !== true) {
    notes.lacks('beside', 'w_charterSanctions')
    return { kind: 'unknown', why: say('charter.unknown'), steps: [] }
  }
  if (facts.s_publicBody === true) {
    notes.ask('ask.public-charter', 'lawyer')
    return { kind: 'annex', why: say('charter.public-body'), steps: [] }
  }
  notes.owe('duty.l1321', 'employer')
  const small = (facts.w_headcount ?? Infinity) < figureIn(book, 'cse.threshold', 'headcount')
  return {
    kind: 'annex',
    why: say(small ? 'charter.annex-small' : 'charter.annex'),
    steps: steps(notes),
  }
}

const steps = ({ book }: Notes): readonly Statement[] =>
  Array.from({ length: STEPS }, (_, step) => statementOf(book.item(`charter.step-${step + 1}`)))
