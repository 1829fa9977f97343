import { expect, test } from 'vitest'
import { afterSalesCase } from '../../../test/builders/after-sales-case'
import { aProject, aTool, aUseCase } from '../../../test/builders/project'
import type { Block } from '../../formats/blocks'
import { xmlFault } from '../../formats/package/well-formed'
import { roiSection } from './report-section'

const CU01 = aUseCase({ code: 'CU01', title: 'Aide au diagnostic SAV', status: 'pilot' })
const tool = aTool({ name: 'Moteur <RAG>', billing: 'seat', seatPrice: 38, seatsPaid: 8 })
const project = aProject({
  useCases: [CU01],
  businessCases: [afterSalesCase(CU01.id)],
  tools: [tool],
})
const plain = (value: unknown) => JSON.stringify(value).replace(/[\u202F\u00A0]/g, ' ')
const table = (blocks: readonly Block[], caption: string) =>
  blocks.find((block) => block.kind === 'table' && block.caption === caption)

test('a report states the case, its figures, costs, gains, balance, shocks and assumptions', () => {
  const blocks = roiSection(project, 'fr')

  expect(plain(blocks)).toContain('se rembourse en treize mois')
  expect(plain(table(blocks, 'Chiffres clés'))).toMatch(/147,3 %.*de 73 à 172 %/)
  expect(plain(table(blocks, 'Coûts par poste'))).toMatch(
    /Licences \(22 postes\).*10 032 €.*15,7 %.*15 à 25 %/,
  )
  expect(plain(table(blocks, 'Gains annuels à plein régime'))).toMatch(
    /37 128 €.*53 040 €.*58 344 €/,
  )
  expect(plain(table(blocks, 'Et si on se trompe\u202F? ROI sur 3 ans'))).toMatch(
    /147,3 %.*80,5 %.*73,1 %.*26,3 %/,
  )
  expect(plain(table(blocks, 'Hypothèses'))).toContain('guide commercial, non vérifié')
})

test('pictures are well formed, said in words, and escape what users wrote', () => {
  const figures = roiSection(project, 'fr').flatMap((block) =>
    block.kind === 'figure' ? [block.picture] : [],
  )

  expect(figures).toHaveLength(2)
  expect(plain(figures[0]?.alt)).toContain('Retour à zéro au mois 13')
  expect(plain(figures[0]?.svg)).toContain('171 572 €')
  expect(figures[1]?.svg).toContain('&lt;RAG&gt;')
  expect(figures.map(({ svg }) => xmlFault(svg))).toEqual([null, null])
})

test('English says the same with its own typography', () => {
  const text = JSON.stringify(roiSection(project, 'en'))

  expect(text).toContain('still wins if costs overrun by 37%')
  expect(text).toContain('€171,572')
  expect(text).not.toMatch(/postes|Coûts|gains nets/)
})

test('nothing costed, nothing printed', () => {
  expect(roiSection(aProject({ useCases: [CU01] }), 'fr')).toEqual([])
})
