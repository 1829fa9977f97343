import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings'
import { viewOf } from '../../../../shared/rules/use-case-view'
import { aDepartment, aUseCase } from '../../../../test/builders/project'
import { NO_FILTERS, passes } from './filters'

const quality = aDepartment({ name: 'Qualité' })
const blank = aUseCase({ code: 'CU07', title: 'Éclairer les écarts', departmentId: quality.id })
const quickWin = viewOf(
  {
    ...blank,
    impact: { ...blank.impact, direct: 8 },
    feasibility: { ...blank.feasibility, direct: 8 },
  },
  DEFAULT_SETTINGS,
)
const unscored = viewOf(aUseCase({ status: 'pilot' }), DEFAULT_SETTINGS)

test.each([
  ['nothing filtered', {}, true],
  ['title without case nor accents', { search: ' ECLAIRER ' }, true],
  ['its code', { search: 'cu07' }, true],
  ['another title', { search: 'facture' }, false],
  ['its department', { departments: new Set([quality.id]) }, true],
  ['no department', { departments: new Set(['']) }, false],
  ['its status', { statuses: new Set(['idea'] as const) }, true],
  ['another status', { statuses: new Set(['refused'] as const) }, false],
  ['another quadrant', { quadrants: new Set(['avoid'] as const) }, false],
  ['a verdict that is not given', { verdicts: new Set(['ai'] as const) }, false],
  ['no verdict yet', { verdicts: new Set(['unknown'] as const) }, true],
  ['retained only', { retainedOnly: true }, false],
])('%s', (_, filters, expected) => {
  expect(passes(quickWin, { ...NO_FILTERS, ...filters })).toBe(expected)
})

test('a case that waits for a mark stays in the tray under a filter of quadrants', () => {
  expect(passes(unscored, { ...NO_FILTERS, quadrants: new Set(['avoid']) })).toBe(true)
})

test('a pilot is retained', () => {
  expect(passes(unscored, { ...NO_FILTERS, retainedOnly: true })).toBe(true)
})
