import { describe, expect, test } from 'vitest'
import { aMeasure, aPerson, aProject, aRisk, aTool, anId } from '../../../test/builders/project'
import {
  mergeOwnRisks,
  namesLeftIn,
  type OwnRisk,
  ownRiskSchema,
  promotionDraft,
  readOwnRisks,
  writeOwnRisks,
} from './own-library'

const own = (facts: Partial<OwnRisk> = {}): OwnRisk =>
  ownRiskSchema.parse({
    id: anId(),
    language: 'fr',
    family: 'data',
    title: 'Plans copiés dans un service public',
    cause: 'Un outil gratuit est ouvert à tous',
    event: '',
    consequence: '',
    indicator: '',
    start: { probability: 4, severity: 4 },
    measures: [{ title: 'Filtrer les envois', catalogueId: null }],
    addedOn: '2026-11-20',
    ...facts,
  })

describe('the library as a file', () => {
  test('reads back what it wrote', () => {
    const risks = [own(), own({ title: 'Autre' })]

    expect(readOwnRisks(writeOwnRisks(risks), 'mes-risques.json')).toEqual({
      ok: true,
      value: risks,
    })
  })

  test.each([
    ['not JSON', 'bonjour', 'file-unreadable'],
    ['cut short', '{"format":"sextant-own-risks","version":1,"risks":[', 'file-truncated'],
    ['hostile', '{"__proto__":{"a":1},"format":"sextant-own-risks"}', 'file-hostile'],
    ['another file', '{"format":"autre","version":1,"risks":[]}', 'file-invalid'],
    ['a later version', '{"format":"sextant-own-risks","version":2,"risks":[]}', 'file-invalid'],
    ['a risk without a title', writeOwnRisks([own()]).replace(/Plans[^"]*/, ''), 'file-invalid'],
  ])('refuses what is %s', (_, text, code) => {
    const read = readOwnRisks(text, 'mes-risques.json')

    expect(read.ok ? 'read' : read.error.code).toBe(code)
  })

  test('two libraries join by id, the one brought in wins', () => {
    const kept = own()
    const brought = { ...kept, title: 'Corrigé' }
    const other = own({ title: 'Autre' })

    expect(mergeOwnRisks([kept, other], [brought])).toEqual([brought, other])
  })
})

describe('what leaves a project', () => {
  const claire = aPerson({ name: 'Claire Dutertre' })
  const measure = aMeasure({ title: 'Claire Dutertre relit', owner: claire.id, cost: 1200 })
  const catalogued = aMeasure({ title: 'Vérifier', catalogueId: 'measure.fact-check' })
  const risk = aRisk({
    title: 'Chez Corvenne Mécatronique, un plan sort',
    cause: 'Claire Dutertre ouvre TradExpress sans accord.',
    consequence: 'La responsabilité de Corvenne est engagée.',
    evidence: 'Dossier qualité 12',
    legalReference: 'Contrat Hélion',
    personsAffected: 'Les clients de Corvenne',
    owner: claire.id,
    measureIds: [measure.id, catalogued.id],
    gross: { probability: 4, severity: 5 },
  })
  const blank = aProject({
    people: [claire],
    tools: [aTool({ name: 'TradExpress' })],
    risks: [risk],
    measures: [measure, catalogued],
  })
  const project = { ...blank, profile: { ...blank.profile, name: 'Corvenne Mécatronique' } }

  test('names of company, people and tools give way to neutral words', () => {
    const draft = promotionDraft(project, risk, 'fr')

    expect(draft.title).toBe('Chez l’entreprise, un plan sort')
    expect(draft.cause).toBe('une personne ouvre l’outil sans accord.')
    expect(draft.consequence).toBe('La responsabilité de l’entreprise est engagée.')
    expect(draft.measures).toEqual([
      { title: 'une personne relit', catalogueId: null },
      { title: 'Vérifier', catalogueId: 'measure.fact-check' },
    ])
  })

  test('owner, evidence, contract, people affected and cost stay behind', () => {
    const text = JSON.stringify(promotionDraft(project, risk, 'fr'))

    for (const kept of ['Dutertre', 'Corvenne', 'Dossier', 'Hélion', 'clients', '1200', claire.id])
      expect(text).not.toContain(kept)
  })

  test('a name typed again is pointed at, a word that only contains it is not replaced', () => {
    expect(namesLeftIn(project, 'Selon Dutertre, tout va bien')).toEqual(['Dutertre'])
    expect(namesLeftIn(project, 'Tout va bien')).toEqual([])
    expect(promotionDraft(project, aRisk({ title: 'Corvennette' }), 'fr').title).toBe('Corvennette')
  })
})
