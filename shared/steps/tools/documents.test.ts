import { describe, expect, test } from 'vitest'
import { blankAiUse } from '../../domain/blank'
import { blankToolComparison } from '../../domain/blank-tools'
import { letterQuestions } from '../../content/tools/vendor-letter'
import type { AiUse } from '../../domain/ai-use'
import type { Block } from '../../formats/blocks'
import { Collection } from '../../kernel/collection'
import { aPerson, aProject, aTool, anId } from '../../../test/builders/project'
import { toolsSection } from './report-section'
import { letterBlocks, letterText, suggestedQuestions, vendorLetter } from './vendor-letter'

const plain = (blocks: readonly Block[]) => JSON.stringify(blocks)

describe('toolsSection', () => {
  const person = aPerson({ name: 'Julien Morvan' })
  const kept = aTool({
    code: 'T1',
    name: 'Assistant',
    status: 'approved',
    billing: 'seat',
    seatPrice: 26,
    seatsPaid: 40,
    seatsActive: 29,
    securityCompliance: 'yes',
  })
  const out = aTool({ code: 'T2', name: 'Secrétaire', securityCompliance: 'no' })
  const criteria = { ...kept.criteria, 'need-fit': 4 }
  const comparison = blankToolComparison({
    id: anId() as never,
    title: 'Assistant de rédaction',
    toolIds: [kept.id, out.id],
    chosen: kept.id,
    chosenOn: '2026-11-12',
    chosenBy: person.id,
    reason: 'Seul essayé sur nos dossiers',
  })
  const project = {
    ...aProject({ tools: [{ ...kept, criteria }, out], people: [person] }),
    toolComparisons: Collection.from([comparison]),
    aiUses: Collection.from([
      blankAiUse({ id: anId() as AiUse['id'], order: 'i', name: 'Résumé de PDF' }),
    ]),
  }

  test('register, licences, gate, comparison and undeclared uses, in French', () => {
    const blocks = toolsSection(project, 'fr')
    const text = plain(blocks).replaceAll('\u202F', ' ').replaceAll('\u00A0', ' ')
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2)
    expect(text).toContain('12 480 €')
    expect(text).toContain('29 licences actives sur 40 payées, soit 72,5 %')
    expect(text).toContain('11 à réattribuer ou à résilier, 3 432 € par an')
    expect(text).toContain('Assistant : droits et limites, référent IA, budget accepté')
    expect(text).toContain('Écarté : Exigences du métier')
    expect(text).toContain('Retenu le 12 novembre 2026 par Julien Morvan : Assistant.')
    expect(text).toContain('Seul essayé sur nos dossiers')
    expect(text).toContain('1 usage relevé sur 1, soit 100,0 %')
  })

  test('the English section says the same of the same parts', () => {
    const headings = (language: 'fr' | 'en') =>
      toolsSection(project, language).filter(({ kind }) => kind === 'heading')
    expect(headings('en')).toHaveLength(headings('fr').length)
    expect(plain(toolsSection(project, 'en'))).toContain('Chosen on 12 November 2026')
  })

  test('a project without tools says so, and nothing more', () => {
    expect(toolsSection(aProject(), 'en').map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
  })
})

describe('vendorLetter', () => {
  const facts = {
    company: 'Corvenne Mécatronique',
    tool: { name: 'Assistant', vendor: 'Éditeur V1' },
    questionIds: new Set(['letter.retention', 'letter.storage-place', 'letter.spending-cap']),
    signatory: 'Claire Dutertre',
    date: '2026-11-25',
    answerBy: '2026-12-11',
    withReasons: false,
  }

  test('keeps the questions ticked, in the order of the letter, numbered through', () => {
    const { groups } = vendorLetter(facts, 'fr')
    expect(
      groups.map(({ title, questions }) => [title, questions.map(({ number }) => number)]),
    ).toEqual([
      ['Données et hébergement', [1, 2]],
      ['Prix et évolutions', [3]],
    ])
  })

  test('as text, it names the vendor, the date to answer by and who signs', () => {
    const text = letterText(vendorLetter(facts, 'en'), 'en')
    expect(text).toContain('To Éditeur V1')
    expect(text).toContain('Please answer before 11 December 2026.')
    expect(text.endsWith('Claire Dutertre\nCorvenne Mécatronique')).toBe(true)
    expect(text).not.toContain('Why:')
  })

  test('reasons are given on demand, in text and blocks alike', () => {
    const letter = vendorLetter({ ...facts, withReasons: true }, 'fr')
    expect(letterText(letter, 'fr').match(/Pourquoi/g)).toHaveLength(3)
    expect(plain(letterBlocks(letter, 'fr')).match(/Pourquoi/g)).toHaveLength(3)
  })

  test('questions on personal data are left out only where there is none for certain', () => {
    const about = (personalData: 'yes' | 'no' | null) => suggestedQuestions({ personalData }).length
    expect(about('yes')).toBe(letterQuestions.length)
    expect(about(null)).toBe(letterQuestions.length)
    expect(about('no')).toBe(letterQuestions.filter(({ when }) => when === 'always').length)
    expect(about('no')).toBeLessThan(about(null))
  })
})
