import {
  facetScales,
  inEuros,
  levelTexts,
  type Point,
  POINTS,
  probabilityScale,
  type Range,
  SEVERITY_EXAMPLE_REVENUE,
  severityScale,
  treatmentTexts,
} from '../../content/risks/scales'
import { SEVERITY_FACETS, TREATMENTS } from '../../domain/risk'
import type { Block } from '../../formats/blocks'
import { RISK_LEVELS } from '../../rules/risk-level'
import { LEVEL_TONES } from '../../steps/risks/report'
import { LEVEL_SCORES } from '../../steps/risks/report-map'
import { scoreRule } from '../../steps/risks/report-section'
import { changedSettings, settingsTable } from '../changed-settings'
import type { Chapter } from '../chapter'
import type { Reader } from './reader'
import { citesOf } from './references'
import { referencesOf } from './sheet-scenario'

/** How risks are rated, with the anchors; what was changed; where it comes from. Always there. */
export function annexChapter(reader: Reader): Chapter {
  const { t, report } = reader
  return {
    name: t('chapter.annex'),
    title: t('annex.title'),
    blocks: [
      { kind: 'paragraph', text: `${scoreRule(report)} ${t('annex.facetRule')}` },
      { kind: 'heading', level: 2, text: t('annex.levels') },
      levelsTable(reader),
      { kind: 'heading', level: 2, text: t('annex.probability') },
      probabilityTable(reader),
      { kind: 'heading', level: 2, text: t('annex.treatments') },
      treatmentsTable(reader),
      { kind: 'page-break' },
      { kind: 'heading', level: 2, text: t('annex.severity') },
      ...severityBlocks(reader),
      { kind: 'heading', level: 2, text: t('annex.facets') },
      facetsTable(reader),
      { kind: 'page-break' },
      ...settingBlocks(reader),
      ...sourceBlocks(reader),
    ],
  }
}

const levelsTable = ({ t, level, word }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('annex.level'), width: 16 },
    { label: t('annex.scores'), width: 16 },
    { label: t('annex.asks'), width: 90 },
  ],
  rows: RISK_LEVELS.toReversed().map((each) => [
    { text: level(each), fill: LEVEL_TONES[each] },
    { text: t('annex.range', { from: LEVEL_SCORES[each][0], to: LEVEL_SCORES[each][1] }) },
    { text: word(levelTexts[each].guidance) },
  ]),
})

const probabilityTable = (reader: Reader): Block => {
  const { t, word, format } = reader
  return {
    kind: 'table',
    columns: [
      { label: t('annex.mark'), width: 12 },
      { label: t('annex.name'), width: 26 },
      { label: t('annex.frequency'), width: 50 },
      { label: t('annex.yearly'), width: 36 },
    ],
    rows: POINTS.map((point) => [
      { text: String(point) },
      { text: word(probabilityScale[point].label) },
      { text: word(probabilityScale[point].frequency) },
      {
        text: rangeText(
          probabilityScale[point].yearlyPct,
          (value) => format.percent(value),
          reader,
        ),
      },
    ]),
  }
}

/** In euros of this company where its revenue is known, of the example where it is not. */
function severityBlocks(reader: Reader): readonly Block[] {
  const { t, word, format, project } = reader
  const { revenue } = project.profile
  const euros = (point: Point): Range =>
    inEuros(severityScale[point].revenueSharePct, revenue ?? SEVERITY_EXAMPLE_REVENUE)
  return [
    {
      kind: 'table',
      columns: [
        { label: t('annex.mark'), width: 12 },
        { label: t('annex.name'), width: 19 },
        { label: t('annex.description'), width: 46 },
        { label: t('annex.loss'), width: 26 },
        { label: t('annex.interruption'), width: 22 },
        { label: t('annex.people'), width: 20 },
      ],
      rows: POINTS.map((point) => [
        { text: String(point) },
        { text: word(severityScale[point].label) },
        { text: word(severityScale[point].description) },
        { text: rangeText(euros(point), (value) => format.money(value), reader) },
        {
          text: rangeText(
            severityScale[point].interruptionDays,
            (value) => t('annex.days', { count: value, days: format.number(value) }),
            reader,
          ),
        },
        {
          text: rangeText(
            severityScale[point].peopleAffected,
            (value) => format.number(value),
            reader,
          ),
        },
      ]),
      caption:
        revenue === null
          ? t('annex.exampleCaption', { revenue: format.money(SEVERITY_EXAMPLE_REVENUE) })
          : t('annex.companyCaption', { revenue: format.money(revenue) }),
    },
  ]
}

/** From one bound to the next: the first has no beginning, the last no end. */
function rangeText({ from, to }: Range, write: (value: number) => string, { t }: Reader): string {
  if (to === null) return t('annex.from', { from: write(from) })
  if (from === 0) return t('annex.below', { to: write(to) })
  return t('annex.between', { from: write(from), to: write(to) })
}

const facetsTable = ({ t, word }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('annex.mark'), width: 12 },
    ...SEVERITY_FACETS.map((facet) => ({ label: word(facetScales[facet].label), width: 32 })),
  ],
  rows: POINTS.map((point) => [
    { text: String(point) },
    ...SEVERITY_FACETS.map((facet) => ({ text: word(facetScales[facet].anchors[point]) })),
  ]),
})

const treatmentsTable = ({ t, treatment, word }: Reader): Block => ({
  kind: 'table',
  columns: [
    { label: t('annex.treatment'), width: 30 },
    { label: t('annex.when'), width: 92 },
  ],
  rows: TREATMENTS.map((each) => [
    { text: treatment(each) },
    { text: word(treatmentTexts[each].guidance) },
  ]),
})

function settingBlocks({ t, language, project }: Reader): readonly Block[] {
  const changes = changedSettings(project.settings, language)
  return [
    { kind: 'heading', level: 2, text: t('annex.settings') },
    ...(changes.length === 0
      ? [{ kind: 'paragraph', text: t('annex.defaults') } as const]
      : [
          { kind: 'paragraph', text: t('annex.changed') } as const,
          settingsTable(changes, language),
        ]),
  ]
}

/** The method, then what the library points to for the risks of this register. */
function sourceBlocks(reader: Reader): readonly Block[] {
  const { t, report } = reader
  const cites = citesOf(
    report.facts.views.flatMap(({ risk }) => referencesOf(risk)),
    reader,
    true,
  )
  return [
    { kind: 'heading', level: 2, text: t('annex.sources') },
    { kind: 'paragraph', text: t('annex.method') },
    ...(cites.length === 0
      ? []
      : [
          { kind: 'paragraph', text: t('annex.references') } as const,
          {
            kind: 'table',
            columns: [
              { label: t('annex.text'), width: 34 },
              { label: t('annex.where'), width: 88 },
            ],
            rows: cites.map(({ source, items }) => [
              { text: source },
              { text: items.join(reader.language === 'fr' ? '\u202F; ' : '; ') },
            ]),
          } as const,
          { kind: 'paragraph', style: 'small', text: t('annex.notAdvice') } as const,
        ]),
  ]
}
