import { describe, expect, test } from 'vitest'
import { demoFile } from '../../content/demo/demo-project'
import { projectSchema } from '../../domain/project'
import { toolTotals } from '../../rules/tool-view'
import { toolChecks } from './checks'
import { shadowUses } from './inventory'
import { toolsSection } from './report-section'
import { registerSentence } from './situation'

const french = projectSchema.parse(await demoFile('fr'))
const english = projectSchema.parse(await demoFile('en'))

describe('the demonstration against method.md 20.7', () => {
  test('totals of the register', () => {
    const totals = toolTotals(french).value
    expect(totals).toMatchObject({ yearlyCost: 24_948, dormant: 6084 })
    expect(totals?.dormantPct).toBeCloseTo(24.4, 1)
    expect(totals?.use.value?.share).toBeCloseTo(64.6, 1)
  })

  test('two uses of seven are not declared', () => {
    const shadow = shadowUses(french).value
    expect(shadow?.share).toBeCloseTo(28.6, 1)
    expect(shadow?.undeclared).toHaveLength(2)
  })

  test('the situation says both', () => {
    expect(registerSentence(english, 'en')).toBe(
      '5 tools, €24,948 a year, €6,084 of it for licences that nobody uses. 2 uses found of 7 escape the register.',
    )
  })

  test('the meeting tool outside the Union is the first thing to settle', () => {
    expect(toolChecks(french, '2026-11-25', 'fr')[0]).toMatchObject({
      id: 'outside-eu',
      codes: ['T5'],
    })
  })

  test('the section is the same twice, and the same in shape in both languages', () => {
    const kinds = (blocks: ReturnType<typeof toolsSection>) => blocks.map(({ kind }) => kind)
    expect(toolsSection(french, 'fr')).toEqual(toolsSection(french, 'fr'))
    expect(kinds(toolsSection(french, 'fr'))).toEqual(kinds(toolsSection(english, 'en')))
    expect(JSON.stringify(toolsSection(french, 'fr'))).toContain('24\u202F948')
  })
})
