import type { Area, Sheet, SheetCell, ValidationRule, Value, Workbook } from '../formats/sheets'
import { rangeOf } from '../formats/sheets'
import { type Language, localized, translate } from '../kernel/text'
import { CHOICE_LABELS, YES_NO_LABELS } from './choice-labels'
import { fieldLabel } from './describe'
import { type ChoiceField, FIELD_KINDS, type FieldId } from './fields'
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-columns'
import { EXAMPLE_MARK } from './template-marks'
import { templateTexts } from './template-texts'

/** Rows with drop-down lists and controls, below the headings. */
const READY_ROWS = 500

/**
 * The workbook that a company fills in to bring its list: how to, one row a case with two marked examples,
 * and the words of the drop-down lists. It comes back through the same import as any other list.
 *
 * @param editedAt ISO date-time written in the package instead of the clock
 */
export function templateWorkbook(language: Language, editedAt: string): Workbook {
  const t = translate(templateTexts, language)
  return {
    language,
    title: t('title'),
    subject: t('subject'),
    author: 'Sextant',
    editedAt,
    sheets: [readMe(language), entrySheet(language), listSheet(language)],
    names: [],
    footer: t('title'),
  }
}

const text = (value: string, role: SheetCell['role'], wrap = false): SheetCell => ({
  value: value === '' ? { kind: 'empty' } : { kind: 'text', text: value },
  role,
  ...(wrap ? { wrap } : {}),
})

function readMe(language: Language): Sheet {
  const t = translate(templateTexts, language)
  return {
    name: t('sheets.readMe'),
    orientation: 'portrait',
    columns: [{ width: 44 }, { width: 70 }],
    rows: [
      [text(t('title'), 'title')],
      [text(t('subtitle'), 'subtitle')],
      [],
      ...([1, 2, 3] as const).map((step) => [
        text(`${step}. ${localized(templateTexts.steps[step], language)}`, 'text'),
      ]),
      [],
      [text(t('headings.column'), 'header'), text(t('headings.help'), 'header')],
      ...TEMPLATE_COLUMNS.map(({ field, help }) => [
        text(headingOf(field, language), 'label'),
        text(localized(help, language), 'text', true),
      ]),
    ],
  }
}

function entrySheet(language: Language): Sheet {
  const t = translate(templateTexts, language)
  const examples = ([0, 1] as const).map((index) =>
    TEMPLATE_COLUMNS.map((column) => exampleCell(column, index, language)),
  )
  return {
    name: t('sheets.entry'),
    orientation: 'landscape',
    columns: TEMPLATE_COLUMNS.map(({ width }) => ({ width })),
    rows: [
      TEMPLATE_COLUMNS.map(({ field }) => text(headingOf(field, language), 'header', true)),
      ...examples,
    ],
    heights: new Map([[1, 45]]),
    freeze: { rows: 1, columns: 1 },
    validations: TEMPLATE_COLUMNS.flatMap(({ field }, index) =>
      validation(field, index + 1, language),
    ),
    printTitles: { firstRow: 1, lastRow: 1 },
  }
}

function exampleCell(column: TemplateColumn, row: 0 | 1, language: Language): SheetCell {
  const example = column.examples[row]
  const number = typeof example === 'number'
  const written = example === null || number ? '' : localized(example, language)
  const marked = column.field === 'title' ? `${EXAMPLE_MARK[language]} ${written}` : written
  const value: Value = number
    ? { kind: 'number', value: example }
    : FIELD_KINDS[column.field] === 'date' && marked !== ''
      ? { kind: 'date', iso: marked }
      : marked === ''
        ? { kind: 'empty' }
        : { kind: 'text', text: marked }
  return {
    value,
    role: 'input',
    tone: 'muted',
    wrap: true,
    ...(value.kind === 'date' ? { format: 'date' as const } : {}),
  }
}

/**
 * The heading of a column, with its scale: a list where nobody gave more than 5 must not pass for one that
 * is out of 5.
 */
function headingOf(field: FieldId, language: Language): string {
  const label = fieldLabel(field, language)
  const kind = FIELD_KINDS[field]
  if (kind !== 'score' && kind !== 'level') return label
  const scale = kind === 'score' ? '1-10' : '1-5'
  return label.includes('(') ? label.replace('(', `(${scale}, `) : `${label} (${scale})`
}

/** Lists that a column offers, by what it holds. */
const LISTS = ['status', 'aiForm', 'audience', 'role', 'yes-no'] as const
type ListName = (typeof LISTS)[number]

const wordsOf = (list: ListName, language: Language): readonly string[] =>
  Object.values(list === 'yes-no' ? YES_NO_LABELS : CHOICE_LABELS[list]).map((label) =>
    localized(label, language),
  )

function listSheet(language: Language): Sheet {
  const t = translate(templateTexts, language)
  const words = LISTS.map((list) => wordsOf(list, language))
  const longest = Math.max(...words.map(({ length }) => length))
  const title = (list: ListName): string =>
    list === 'yes-no' ? t('headings.yesNo') : fieldLabel(list, language)
  return {
    name: t('sheets.lists'),
    orientation: 'portrait',
    columns: LISTS.map(() => ({ width: 30 })),
    rows: [
      LISTS.map((list) => text(title(list), 'header')),
      ...Array.from({ length: longest }, (_, row) =>
        words.map((list) => text(list[row] ?? '', 'text')),
      ),
    ],
  }
}

function validation(field: FieldId, column: number, language: Language): readonly ValidationRule[] {
  const t = translate(templateTexts, language)
  const area: Area = {
    firstRow: 2,
    firstColumn: column,
    lastRow: READY_ROWS + 1,
    lastColumn: column,
  }
  const between = (min: number, max: number): ValidationRule => ({
    area,
    rule: { kind: 'between', min, max, whole: false },
    errorTitle: fieldLabel(field, language).slice(0, 32),
    errorMessage: t('errors.between', { min, max }),
  })
  switch (FIELD_KINDS[field]) {
    case 'score':
      return [between(1, 10)]
    case 'level':
      return [between(1, 5)]
    case 'choice':
      return [listRule(field as ChoiceField, area, field, language)]
    case 'yes-no':
      return [listRule('yes-no', area, field, language)]
    default:
      return []
  }
}

function listRule(list: ListName, area: Area, field: FieldId, language: Language): ValidationRule {
  const t = translate(templateTexts, language)
  const column = LISTS.indexOf(list) + 1
  const words = wordsOf(list, language)
  const source = rangeOf(t('sheets.lists'), {
    firstRow: 2,
    firstColumn: column,
    lastRow: words.length + 1,
    lastColumn: column,
  })
  return {
    area,
    rule: { kind: 'list', source },
    errorTitle: fieldLabel(field, language).slice(0, 32),
    errorMessage: t('errors.list'),
  }
}
