import { type DateOrder, dateOrderEvidence, isFigureDate } from './dates'
import { detectScale } from './detect-scale'
import type { Mapping } from './mapping'
import { type DecimalMark, decimalEvidence, isAmbiguousNumber } from './numbers'
import type { ColumnProfile } from './profile-column'

/** What the list does not settle by itself. `chosen` holds until somebody answers. */
export type Question =
  | {
      readonly code: 'date-order'
      readonly column: number
      readonly sample: string
      readonly chosen: DateOrder
      readonly choices: readonly DateOrder[]
    }
  | {
      readonly code: 'decimal-mark'
      readonly column: number
      readonly sample: string
      readonly chosen: DecimalMark
      readonly choices: readonly DecimalMark[]
    }
  | {
      readonly code: 'scale'
      readonly column: number
      /** Largest mark of the scale: 3, 5, 10, 20 or 100. */
      readonly chosen: number
      readonly choices: readonly number[]
    }
  | {
      /** Whether a high mark is favourable: "Coût" and "Effort" usually run the other way. */
      readonly code: 'direction'
      readonly column: number
      readonly chosen: 'reversed' | 'as-is'
      readonly choices: readonly ('reversed' | 'as-is')[]
    }
  | {
      /** Words without a mark or a value yet. */
      readonly code: 'words'
      readonly column: number
      readonly words: readonly string[]
    }
  | {
      /** Names that resemble one of the project. */
      readonly code: 'names'
      readonly column: number
      readonly names: readonly string[]
    }

export function questionsOf(
  mapping: Mapping,
  headed: readonly { readonly label: string; readonly profile: ColumnProfile }[],
  delimiter: string | null,
): readonly Question[] {
  return mapping.columns.flatMap(({ column, label, conversion }): readonly Question[] => {
    const profile = headed[column]?.profile
    if (!profile) return []
    const numeric = ambiguousNumber(profile, delimiter)
    switch (conversion.kind) {
      case 'date': {
        const sample = profile.texts.find(isFigureDate)
        return sample && !dateOrderEvidence(profile.texts)
          ? [
              {
                code: 'date-order',
                column,
                sample,
                chosen: conversion.order,
                choices: ['dmy', 'mdy'],
              },
            ]
          : []
      }
      case 'number':
        return numeric
          ? [
              {
                code: 'decimal-mark',
                column,
                sample: numeric,
                chosen: conversion.decimal,
                choices: [',', '.'],
              },
            ]
          : []
      case 'scale':
        return [
          ...scaleQuestion(column, label, profile, conversion.from.max),
          ...(conversion.reversed
            ? [
                {
                  code: 'direction' as const,
                  column,
                  chosen: 'reversed' as const,
                  choices: ['reversed', 'as-is'] as const,
                },
              ]
            : []),
          ...wordQuestion(column, conversion.words),
        ]
      case 'words':
        return wordQuestion(column, conversion.words)
      case 'names': {
        const names = conversion.links
          .filter(({ state }) => state === 'near')
          .map(({ text }) => text)
        return names.length > 0 ? [{ code: 'names', column, names }] : []
      }
      default:
        return []
    }
  })
}

/** "1,234" in a list where nothing tells thousands from decimals, not even the separator of the file. */
const ambiguousNumber = (profile: ColumnProfile, delimiter: string | null): string | undefined =>
  decimalEvidence(profile.texts) === null && delimiter !== ';'
    ? profile.texts.find(isAmbiguousNumber)
    : undefined

const scaleQuestion = (
  column: number,
  label: string,
  profile: ColumnProfile,
  chosen: number,
): readonly Question[] =>
  detectScale(label, profile, 0).certain
    ? []
    : [
        {
          code: 'scale',
          column,
          chosen,
          choices: [3, 5, 10, 20, 100].filter((max) => max >= Math.max(...profile.numbers)),
        },
      ]

const wordQuestion = (
  column: number,
  words: readonly { readonly word: string; readonly value: unknown }[],
): readonly Question[] => {
  const open = words.filter(({ value }) => value === null).map(({ word }) => word)
  return open.length > 0 ? [{ code: 'words', column, words: open }] : []
}
