import { expect, test } from 'vitest'
import { differences, vectorsOf } from '../../test/fixtures/vectors/vectors'
import { type TimelineFacts, timelineEstimate } from './timeline-estimate'

test.each(vectorsOf<TimelineFacts>('timeline-estimate'))('$id: $note', (vector) => {
  const result = timelineEstimate(vector.input)

  // The examples have three results and no single value.
  expect(differences(vector, { ...result, ...result.value, value: null })).toEqual([])
})

test('a company-wide project needs neither the sources nor the route', () => {
  const result = timelineEstimate({
    sources: null,
    route: null,
    companyWide: true,
    dataVerdict: 'ready',
  })

  expect(result.value).toEqual({ min: 4, max: 8, unit: 'months' })
})
