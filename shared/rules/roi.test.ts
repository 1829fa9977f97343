import { expect, test } from 'vitest'
import type { Computed } from '../kernel/computed'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import {
  grossRatio,
  type ReturnFigure,
  roiCumulated,
  roiFirstYear,
  roiLaterYear,
  roiOnInitial,
} from './roi'

interface Input {
  readonly formula: ReturnFigure
  readonly benefit?: number | null
  readonly cost?: number | null
  readonly benefits?: readonly (number | null)[]
  readonly costs?: readonly (number | null)[]
  readonly initial?: number | null
}

const FIGURES: Readonly<Record<ReturnFigure, (input: Input) => Computed<number>>> = {
  F1: ({ benefit = null, cost = null }) => roiFirstYear(benefit, cost),
  F2: ({ benefit = null, cost = null }) => roiLaterYear(benefit, cost),
  F3: ({ benefits = [], costs = [] }) => roiCumulated(benefits, costs),
  F4: ({ benefits = [], costs = [], initial = null }) => roiOnInitial(benefits, costs, initial),
  gross: ({ benefits = [], costs = [] }) => grossRatio(benefits, costs),
}

test.each(vectorsOf<Input>('roi'))('$id: $note', (vector) => {
  expect(differences(vector, { ...FIGURES[vector.input.formula](vector.input) })).toEqual([])
})

test('a negative amount is refused even where something else is missing', () => {
  expect(roiCumulated([-1, null], [10]).status).toBe('invalid')
  expect(roiOnInitial([10], [10], -5).status).toBe('invalid')
})

test('no year at all is no return of zero', () => {
  expect(roiCumulated([], []).status).toBe('not-computable')
})
