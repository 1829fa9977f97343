import { choiceLabelsOf } from '../../../../shared/imports/choice-labels'
import type { ColumnMapping, Conversion } from '../../../../shared/imports/mapping'
import { localized } from '../../../../shared/kernel/text'
import { NumberAnswer } from '../../../forms/NumberAnswer'
import { useLanguage, useTexts } from '../../../i18n/language'
import { Switch } from '../../../ui/Checkbox'
import { Segmented } from '../../../ui/Segmented'
import { SelectField } from '../../../ui/SelectField'
import s from './import.module.css'
import { wizardTexts } from './texts'

interface ConversionFieldsProps {
  readonly column: ColumnMapping
  readonly onConversion: (conversion: Conversion) => void
}

const SCALES = [3, 4, 5, 6, 10, 20, 100]

/** The conversion of one column, each part visible and changeable: scale, words, dates, decimals. */
export function ConversionFields({ column, onConversion }: ConversionFieldsProps) {
  const t = useTexts(wizardTexts)
  const { language } = useLanguage()
  const { conversion, target } = column
  switch (conversion.kind) {
    case 'scale':
      return (
        <div
          className={s['conversion']}
          role="group"
          aria-label={t('conversionOf', { label: column.label })}
        >
          {conversion.words.length === 0 && (
            <SelectField
              label={t('scaleFrom')}
              small
              value={String(conversion.from.max)}
              onChange={(max) =>
                onConversion({
                  ...conversion,
                  from: { ...conversion.from, max: Number(max ?? 10) },
                })
              }
              options={[...new Set([...SCALES, conversion.from.max])]
                .toSorted((a, b) => a - b)
                .map((max) => ({
                  value: String(max),
                  label: t('scaleTo', { min: conversion.from.min, max }),
                }))}
            />
          )}
          {conversion.words.map(({ word, value }) => (
            <NumberAnswer
              key={word}
              label={t('wordMark', { word })}
              small
              value={value}
              min={conversion.to.min}
              max={conversion.to.max}
              onAnswer={(mark) =>
                onConversion({
                  ...conversion,
                  words: conversion.words.map((other) =>
                    other.word === word ? { word, value: mark } : other,
                  ),
                })
              }
            />
          ))}
          <Switch
            label={t('reversed')}
            checked={conversion.reversed}
            onChange={(reversed) => onConversion({ ...conversion, reversed })}
          />
        </div>
      )
    case 'words': {
      const field = target.kind === 'field' ? target.field : 'status'
      const labels = choiceLabelsOf(field)
      return (
        <div
          className={s['conversion']}
          role="group"
          aria-label={t('conversionOf', { label: column.label })}
        >
          {conversion.words.map(({ word, value }) => (
            <SelectField
              key={word}
              label={word}
              small
              value={value}
              emptyLabel="–"
              onChange={(chosen) =>
                onConversion({
                  ...conversion,
                  words: conversion.words.map((other) =>
                    other.word === word ? { word, value: chosen } : other,
                  ),
                })
              }
              options={Object.entries(labels).map(([id, label]) => ({
                value: id,
                label: localized(label, language),
              }))}
            />
          ))}
        </div>
      )
    }
    case 'date':
      return (
        <Segmented
          label={t('dateOrder')}
          value={conversion.order}
          onChange={(order) => onConversion({ ...conversion, order })}
          options={[
            { value: 'dmy', label: t('dmy') },
            { value: 'mdy', label: t('mdy') },
          ]}
        />
      )
    case 'number':
      return (
        <Segmented
          label={t('decimal')}
          value={conversion.decimal}
          onChange={(decimal) => onConversion({ ...conversion, decimal })}
          options={[
            { value: ',', label: t('comma') },
            { value: '.', label: t('point') },
          ]}
        />
      )
    case 'names':
    case 'text':
      return null
  }
}
